package org.rostrum.adapter.format.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.SpeakerLabel;

/// The full names that a page's headings and bold labels have, which given names alone stand for.
///
/// @param names by the given name that they begin with
record GivenNames(Map<String, Set<String>> names) {

  static final GivenNames NONE = new GivenNames(Map.of());

  GivenNames {
    names = Map.copyOf(names);
  }

  static GivenNames of(List<PageBlock> blocks) {
    Set<String> names = new LinkedHashSet<>();
    int speakers = 0;
    for (PageBlock block : blocks) {
      int level = block.headingLevel();
      if (level > 0 && level <= speakers) {
        speakers = 0;
      }
      if (EventPage.isSpeakers(block)) {
        speakers = level;
      } else if (level > 0 && (speakers > 0 || AttributionShape.isName(block.text()))) {
        names.add(SpeakerLabel.of(block.text()).name());
      }
      LabelStyle.BOLD
          .turn(block)
          .map(turn -> SpeakerLabel.of(turn.label()))
          .filter(who -> who.kind() == SpeakerLabel.Kind.PERSON)
          .ifPresent(who -> names.add(who.name()));
    }
    names.removeIf(name -> !name.contains(" "));
    return new GivenNames(
        names.stream().collect(Collectors.groupingBy(GivenNames::given, Collectors.toSet())));
  }

  /// Whether a label is a full name, or begins one of them alone.
  boolean has(String label) {
    return names.getOrDefault(given(label), Set.of()).contains(label) || !full(label).equals(label);
  }

  private static String given(String name) {
    return name.split(" ", 2)[0];
  }

  /// The one full name that begins with a given name; the label itself where there is none.
  String full(String label) {
    Set<String> fitting = names.getOrDefault(label, Set.of());
    return fitting.size() == 1 ? fitting.iterator().next() : label;
  }
}
