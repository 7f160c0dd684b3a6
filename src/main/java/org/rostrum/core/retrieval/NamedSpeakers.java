package org.rostrum.core.retrieval;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.text.Words;

/// Tells which speakers a query names: by two words of their label in a row, or by all of it where
/// it is one word. What a label holds in parentheses is no part of the name.
final class NamedSpeakers {

  private static final int ENOUGH = 2;

  /// Word sequences that name, and whom.
  private final Map<List<String>, Set<SpeakerId>> names = new HashMap<>();

  NamedSpeakers(Library library) {
    library
        .panels()
        .forEach(panel -> panel.appearances().forEach(appearance -> add(appearance.speaker())));
  }

  Set<SpeakerId> in(String query) {
    List<String> words = words(query);
    Set<SpeakerId> named = new HashSet<>();
    for (int length = 1; length <= ENOUGH; length++) {
      for (int at = 0; at + length <= words.size(); at++) {
        named.addAll(names.getOrDefault(words.subList(at, at + length), Set.of()));
      }
    }
    return Collections.unmodifiableSet(named);
  }

  private void add(Speaker speaker) {
    List<String> words = words(speaker.name().replaceAll("\\([^)]*\\)?", " "));
    int length = Math.min(ENOUGH, words.size());
    for (int at = 0; length > 0 && at + length <= words.size(); at++) {
      names
          .computeIfAbsent(List.copyOf(words.subList(at, at + length)), ignored -> new HashSet<>())
          .add(speaker.id());
    }
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::folded).toList();
  }
}
