package org.rostrum.adapter.format.timedtext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Bounds;
import org.rostrum.adapter.format.xml.XmlElement;
import org.rostrum.core.corpus.Patience;

/// The cues of a TTML file, written as WebVTT: an agent as the voice of a cue, and, where there are
/// no agents, a change of colour as a change of speakers, which is what colours say.
final class TimedText {

  private static final Pattern SPACE = Pattern.compile("[\\s&&[^\\n]]*\\n\\s*|[\\s&&[^\\n]]+");
  private static final Pattern UNSPOKEN = Pattern.compile(".*(?:sound|music|description).*");
  private static final int SIXTY = 60;

  /// What holds for an element and all within it.
  ///
  /// @param start in seconds
  private record Scope(double start, String agent, String colour, boolean silent) {}

  /// A stretch of a cue by one agent, or in one colour.
  private record Stretch(String agent, String colour, StringBuilder text) {}

  private record Cue(double start, List<Stretch> stretches) {}

  private final XmlElement root;
  private final Agents agents;
  private final double ticks;
  private final Map<String, String> colours = new HashMap<>();
  private final List<Cue> cues = new ArrayList<>();

  TimedText(XmlElement root, Function<String, Optional<String>> byOperator) {
    this.root = root;
    this.agents = new Agents(root, byOperator);
    Double rate = MediaTime.seconds(root.attribute("tickrate"), 1);
    this.ticks = rate == null || rate == 0 ? 1 : rate;
    root.all()
        .filter(one -> one.name().equals("style") && !one.attribute("color").isEmpty())
        .forEach(style -> colours.put(style.attribute("id"), style.attribute("color")));
  }

  /// The same in WebVTT.
  String captions() {
    root.elements()
        .filter(one -> one.name().equals("body"))
        .forEach(body -> look(body, new Scope(0, "", "", false)));
    StringBuilder text = new StringBuilder("WEBVTT");
    root.all()
        .filter(one -> one.name().equals("title"))
        .findFirst()
        .ifPresent(title -> text.append(" - ").append(title.text()));
    text.append("\n\n");
    boolean voiced = all().anyMatch(one -> !one.agent().isEmpty());
    Set<String> shown = new HashSet<>();
    all().forEach(one -> shown.add(one.colour()));
    String colour = null;
    for (Cue cue : cues) {
      text.append(clock(cue.start())).append(" --> ").append(clock(cue.start() + 1)).append('\n');
      for (Stretch stretch : cue.stretches()) {
        String words = escaped(SPACE.matcher(stretch.text()).replaceAll(TimedText::gap).strip());
        if (voiced) {
          text.append("<v ").append(escaped(agents.name(stretch.agent()))).append('>');
          text.append(words).append("</v>\n");
        } else if (!words.isEmpty()) {
          boolean changes = shown.size() > 1 && colour != null && !colour.equals(stretch.colour());
          text.append(changes ? ">> " : "").append(words).append('\n');
          colour = stretch.colour();
        }
      }
      text.append('\n');
    }
    return text.toString();
  }

  private Stream<Stretch> all() {
    return cues.stream().flatMap(cue -> cue.stretches().stream());
  }

  private static String gap(MatchResult space) {
    return space.group().indexOf('\n') >= 0 ? "\n" : " ";
  }

  private void look(XmlElement element, Scope outer) {
    Patience.check();
    Scope scope = scope(element, outer);
    if (element.name().equals("p")) {
      Bounds.checkPieces(cues.size());
      List<Stretch> stretches = new ArrayList<>();
      add(element, outer, stretches);
      if (stretches.stream().anyMatch(one -> !one.text().toString().isBlank())) {
        cues.add(new Cue(start(element, scope), stretches));
      }
    } else {
      element.elements().forEach(inner -> look(inner, scope));
    }
  }

  /// When the words of a cue begin, which their first part may say.
  private double start(XmlElement cue, Scope scope) {
    return cue.attribute("begin").isEmpty()
        ? cue.all()
            .filter(inner -> !inner.attribute("begin").isEmpty())
            .findFirst()
            .map(inner -> begin(inner, scope.start()))
            .orElse(scope.start())
        : scope.start();
  }

  private void add(XmlElement element, Scope outer, List<Stretch> stretches) {
    Scope scope = scope(element, outer);
    if (scope.silent() || element.name().equals("metadata")) {
      return;
    }
    if (element.name().equals("br")) {
      append("\n", scope, stretches);
    }
    boolean word = element.attribute("unit").equals("word");
    for (XmlElement.Child child : element.children()) {
      switch (child) {
        case XmlElement.Child.Words(String text) ->
            append((word ? " " : "") + text.replaceAll("\\s+", " "), scope, stretches);
        case XmlElement.Child.Inner(XmlElement inner) -> add(inner, scope, stretches);
      }
    }
  }

  /// Appends to a cue. What is blank, and a line break, belongs to whoever speaks before it.
  private static void append(String text, Scope scope, List<Stretch> stretches) {
    boolean same =
        !stretches.isEmpty()
            && (text.isBlank()
                || (stretches.getLast().agent().equals(scope.agent())
                    && stretches.getLast().colour().equals(scope.colour())));
    if (!same && text.isBlank()) {
      return;
    }
    if (!same) {
      stretches.add(new Stretch(scope.agent(), scope.colour(), new StringBuilder()));
    }
    stretches.getLast().text().append(text);
  }

  private Scope scope(XmlElement element, Scope outer) {
    String agent = element.attribute("agent");
    String colour = colour(element);
    return new Scope(
        begin(element, outer.start()),
        agent.isEmpty() ? outer.agent() : agent,
        colour == null ? outer.colour() : colour,
        outer.silent() || UNSPOKEN.matcher(element.attribute("role")).matches());
  }

  private @Nullable String colour(XmlElement element) {
    String own = element.attribute("color");
    if (!own.isEmpty()) {
      return own;
    }
    for (String style : element.attribute("style").split(" ")) {
      if (colours.containsKey(style)) {
        return colours.get(style);
      }
    }
    return null;
  }

  /// Times count from the beginning of what holds an element, but podcasts count them from that of
  /// the recording: one that is earlier than what holds it can only be meant the first way.
  private double begin(XmlElement element, double outer) {
    Double own = MediaTime.seconds(element.attribute("begin"), ticks);
    return Objects.requireNonNullElse(own, outer) >= outer
        ? Objects.requireNonNullElse(own, outer)
        : outer + Objects.requireNonNullElse(own, 0.0);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String clock(double seconds) {
    int whole = (int) Math.min(seconds, 999.0 * SIXTY * SIXTY);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.000",
        whole / SIXTY / SIXTY,
        whole / SIXTY % SIXTY,
        whole % SIXTY);
  }
}
