package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.model.Outcome;

/// The parts of one page in containers: one for each run of words of a kind, in its colour. What is
/// Rostrum's own stands with the words that it announces or remarks on.
final class Containers {

  private final Frame frame;

  Containers(Frame frame) {
    this.frame = frame;
  }

  /// Where there are columns, what is said of all of them stands outside.
  ///
  /// @param picture what stands on top of the first; null for none
  List<MessageTopLevelComponent> of(List<Part> parts, @Nullable MediaGallery picture) {
    boolean columns = parts.stream().anyMatch(Part::opens);
    List<MessageTopLevelComponent> drawn = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= parts.size(); i++) {
      if (i == parts.size() || parts.get(i).opens() || kind(parts, i) != kind(parts, start)) {
        List<Part> run = parts.subList(start, i);
        if (columns && !run.getFirst().isColumn() && kind(parts, start) == PartKind.OWN) {
          run.forEach(part -> drawn.add(TextDisplay.of(part.text())));
        } else {
          int colour = Accent.of(start == 0 ? first(parts) : kind(parts, start), frame.outcome());
          MediaGallery top = start == 0 ? picture : null;
          drawn.add(Container.of(children(run, top)).withAccentColor(colour));
        }
        start = i;
      }
    }
    return drawn;
  }

  /// What came of the question colours the container in which that is told.
  private PartKind first(List<Part> parts) {
    return frame.outcome() == Outcome.ANSWERED ? kind(parts, 0) : parts.getFirst().kind();
  }

  /// The kind of container for a part.
  private static PartKind kind(List<Part> parts, int at) {
    Part part = parts.get(at);
    if (part.kind() != PartKind.OWN) {
      return part.kind();
    }
    for (int i = at; !part.leads() && !parts.get(i).opens() && i > 0; i--) {
      if (parts.get(i - 1).kind() != PartKind.OWN) {
        return parts.get(i - 1).kind();
      }
    }
    for (int i = at + 1; i < parts.size() && !parts.get(i).opens(); i++) {
      if (parts.get(i).kind() != PartKind.OWN) {
        return parts.get(i).kind();
      }
    }
    return PartKind.OWN;
  }

  private List<ContainerChildComponent> children(List<Part> parts, @Nullable MediaGallery top) {
    List<ContainerChildComponent> children = new ArrayList<>();
    if (top != null) {
      children.add(top);
    }
    Part before = null;
    for (Part part : parts) {
      if (before != null && before.kind() != PartKind.OWN) {
        children.add(Separator.createDivider(Separator.Spacing.SMALL));
      }
      add(children, part);
      before = part;
    }
    return children;
  }

  /// The button stands beside the credit, so that the words have the whole width.
  private void add(List<ContainerChildComponent> children, Part part) {
    Integer context = part.context();
    ShownId shown = frame.shown();
    if (context == null || shown == null || !frame.offers(Offer.CONTEXT)) {
      children.add(TextDisplay.of(part.whole()));
      return;
    }
    Button button = Button.secondary(new Pressed.Context(shown, context).id(), "Context");
    children.add(TextDisplay.of(part.text()));
    children.add(Section.of(button, TextDisplay.of(part.credit())));
  }
}
