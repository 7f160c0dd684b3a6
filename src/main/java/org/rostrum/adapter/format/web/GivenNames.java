package org.rostrum.adapter.format.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.SpeakerLabel;

/// The full names that a page's headings and labels have, which given names or surnames alone stand
/// for.
record GivenNames(Set<String> names) {

  static final GivenNames NONE = new GivenNames(Set.of());

  GivenNames {
    names = Set.copyOf(names);
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
      LabelStyle.any(block)
          .map(turn -> SpeakerLabel.of(turn.label()))
          .filter(who -> who.kind() == SpeakerLabel.Kind.PERSON)
          .ifPresent(who -> names.add(who.name()));
    }
    names.removeIf(name -> !name.contains(" ") || name.matches(LabelStyle.TITLE + "\\S+"));
    return new GivenNames(names);
  }

  /// Whether a label is one word, and no full name or several have it.
  boolean leavesInDoubt(String label) {
    return !names.isEmpty() && !label.contains(" ") && full(label).equals(label);
  }

  /// Whether a label is a full name, or begins or ends one of them alone.
  boolean has(String label) {
    return names.contains(label) || !full(label).equals(label);
  }

  /// The one full name that begins with a given name or ends with a surname; the label itself where
  /// there is none.
  String full(String label) {
    List<String> fitting =
        names.stream()
            .filter(name -> name.startsWith(label + " ") || name.endsWith(" " + label))
            .toList();
    return fitting.size() == 1 && !label.contains(" ") ? fitting.getFirst() : label;
  }
}
