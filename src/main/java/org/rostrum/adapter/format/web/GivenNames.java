package org.rostrum.adapter.format.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.adapter.format.Attendance;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.SpeakerLabel;

/// The full names that a page's headings and labels have, which given names or surnames alone stand
/// for.
///
/// @param names by the given name that they begin with and by the surname that they end with
record GivenNames(Map<String, Set<String>> names) {

  static final GivenNames NONE = new GivenNames(Map.of());

  GivenNames {
    names = Map.copyOf(names);
  }

  static GivenNames of(List<PageBlock> blocks) {
    Set<String> names = new LinkedHashSet<>();
    Attendance attendance = new Attendance();
    int speakers = 0;
    for (PageBlock block : blocks) {
      if (block.headingLevel() > 0) {
        attendance.heading(block.text());
      } else {
        attendance.line(block.text()).forEach(person -> names.add(person.name()));
      }
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
    Map<String, Set<String>> byPart = new HashMap<>();
    for (String name : names) {
      byPart.computeIfAbsent(given(name), part -> new HashSet<>()).add(name);
      byPart.computeIfAbsent(surname(name), part -> new HashSet<>()).add(name);
    }
    return new GivenNames(byPart);
  }

  /// Whether a label is one word, and no full name or several have it.
  boolean leavesInDoubt(String label) {
    return !names.isEmpty() && !label.contains(" ") && full(label).equals(label);
  }

  /// Whether a label is a full name, or begins or ends one of them alone.
  boolean has(String label) {
    return isFull(label) || !full(label).equals(label);
  }

  /// Whether a label is one of the full names.
  boolean isFull(String label) {
    return label.contains(" ") && names.getOrDefault(given(label), Set.of()).contains(label);
  }

  private static String given(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// The one full name that begins with a given name or ends with a surname; the label itself where
  /// there is none.
  String full(String label) {
    Set<String> fitting = names.getOrDefault(label, Set.of());
    return fitting.size() == 1 ? fitting.iterator().next() : label;
  }
}
