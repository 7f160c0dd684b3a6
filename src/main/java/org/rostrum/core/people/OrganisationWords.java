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

  private static final Set<String> ANYBODY = WordClasses.of("somebody", "somebodies");
  private static final Set<String> PLACING = WordClasses.of("placing", "placed");

  /// Words beside which an organisation is somebody of it ("who is from X", "X attended").
  private static final Set<String> BESIDE =
      WordClasses.of("somebody", "somebodies", "employed", "taking-part", "comparing");

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
    int before = before(words, at);
    return Speech.verb(next)
        || BESIDE.contains(next)
        || (before >= 0 && BESIDE.contains(words.get(before).folded()));
  }

  /// The word before those that place somebody ("who is from the"); -1 where there is none.
  private static int before(List<Words.Word> words, int at) {
    int before = at - 1;
    while (before >= 0 && PLACING.contains(words.get(before).folded())) {
      before--;
    }
    return before;
  }

  /// All the words that describe a person of an organisation, whose name stands from `at` to `end`.
  static TextSpan span(List<Words.Word> words, int at, int end) {
    int before = before(words, at);
    boolean behind = before >= 0 && ANYBODY.contains(words.get(before).folded());
    int from = behind ? before : at;
    if (from > 0 && RoleWords.DETERMINERS.contains(words.get(from - 1).folded())) {
      from--;
    }
    boolean noun = end < words.size() && ANYBODY.contains(words.get(end).folded());
    return words.get(from).span().union(words.get(noun ? end : end - 1).span());
  }
}
