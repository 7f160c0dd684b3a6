package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.model.Outcome;

/// The parts of one page in containers: one for each run of words of a kind, in its colour.
final class Containers {

  private final Frame frame;

  Containers(Frame frame) {
    this.frame = frame;
  }

  List<Container> of(List<Part> parts) {
    List<Container> containers = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= parts.size(); i++) {
      if (i == parts.size() || parts.get(i).opens() || kind(parts, i) != kind(parts, start)) {
        containers.add(container(kind(parts, start), parts.subList(start, i)));
        start = i;
      }
    }
    return containers;
  }

  /// The kind of container for a part: what announces an answer's words stands with them.
  private Kind kind(List<Part> parts, int at) {
    while (frame.outcome() == Outcome.ANSWERED
        && at < parts.size() - 1
        && parts.get(at).leads()
        && !parts.get(at + 1).opens()) {
      at++;
    }
    return parts.get(at).kind();
  }

  private Container container(Kind kind, List<Part> parts) {
    List<ContainerChildComponent> children = new ArrayList<>();
    @Nullable Part before = null;
    for (Part part : parts) {
      if (before != null && before.kind() != Kind.OWN) {
        children.add(Separator.createDivider(Separator.Spacing.SMALL));
      }
      children.add(child(part));
      before = part;
    }
    return Container.of(children).withAccentColor(Accent.of(kind, frame.outcome()));
  }

  private ContainerChildComponent child(Part part) {
    TextDisplay text = TextDisplay.of(part.text());
    Integer context = part.context();
    ShownId shown = frame.shown();
    if (context == null || shown == null || !frame.offers(Offer.CONTEXT)) {
      return text;
    }
    return Section.of(Button.secondary(new Pressed.Context(shown, context).id(), "Context"), text);
  }
}
