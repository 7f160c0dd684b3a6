package org.rostrum.core.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;
import org.rostrum.core.words.WordClasses;

/// The words around an organisation's name that tell whether somebody of it is meant, and which of
/// them describe that person.
public final class OrganisationWords {

  private static final Set<String> EMPLOYED = WordClasses.of("employed");
  private static final Set<String> COMPARING = WordClasses.of("comparing");
  private static final Set<String> PLACED = WordClasses.of("placed");
  private static final Set<String> PLACING = WordClasses.of("placing");

  /// What an organisation does that has somebody at an event.
  private static final Set<String> TAKING_PART = WordClasses.of("taking-part");

  private static final Set<String> ANYBODY = WordClasses.of("somebody", "somebodies");

  /// Words between somebody and the organisation ("the person who is from the").
  private static final int BETWEEN = 4;

  private OrganisationWords() {}

  /// The longest of a person's organisations that begins here and stands for somebody of it.
  static Optional<Match> match(Person person, List<Words.Word> words, int at) {
    return person.organisations().stream()
        .filter(name -> NameWords.startsWith(words, at, name, name.size() > 1))
        .filter(name -> meansSomebody(words, at, at + name.size()))
        .map(name -> new Match(person, name.size(), Mention.By.ORGANISATION, 3))
        .max(Match.BEST);
  }

  /// Whether an organisation's name stands for somebody of it: "the person from X", "what did X
  /// say".
  private static boolean meansSomebody(List<Words.Word> words, int at, int after) {
    String next = after < words.size() ? words.get(after).folded() : "";
    int before = at - 1;
    while (before > 0 && PLACING.contains(words.get(before).folded())) {
      before--;
    }
    if (before > 0 && PLACED.contains(words.get(before).folded())) {
      before--;
    }
    return Speech.verb(next)
        || TAKING_PART.contains(next)
        || ANYBODY.contains(next)
        || COMPARING.contains(next)
        || (at > 0 && COMPARING.contains(words.get(at - 1).folded()))
        || (before >= 0 && EMPLOYED.contains(words.get(before).folded()))
        || somebodyBefore(words, at) < at;
  }

  /// Where a person begins whom these words place ("the person from"): `at` itself where none does.
  private static int somebodyBefore(List<Words.Word> words, int at) {
    int k = at - 1;
    while (k > 0 && k > at - BETWEEN && PLACING.contains(words.get(k).folded())) {
      k--;
    }
    return k >= 0 && ANYBODY.contains(words.get(k).folded()) ? k : at;
  }

  /// All the words that describe a person of an organisation, whose name stands from `at` to `end`.
  static TextSpan span(List<Words.Word> words, int at, int end) {
    int from = somebodyBefore(words, at);
    if (from > 0 && RoleWords.DETERMINERS.contains(words.get(from - 1).folded())) {
      from--;
    }
    boolean noun = end < words.size() && ANYBODY.contains(words.get(end).folded());
    return words.get(from).span().union(words.get(noun ? end : end - 1).span());
  }
}
