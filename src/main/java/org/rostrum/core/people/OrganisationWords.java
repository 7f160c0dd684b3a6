package org.rostrum.core.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;

/// The words around an organisation's name that tell whether somebody of it is meant, and which of
/// them describe that person.
public final class OrganisationWords {

  private static final Set<String> WORKING =
      Set.of(
          "works",
          "work",
          "worked",
          "represents",
          "represented",
          "represent",
          "from",
          "anyone",
          "anybody",
          "who");
  private static final Set<String> COMPARING = Set.of("versus", "vs", "compare", "contrast");
  private static final Set<String> BEING = Set.of("is", "was", "comes", "came");
  private static final Set<String> PLACING = Set.of("from", "at", "of", "for", "the", "with");
  private static final String ON_BEHALF = "behalf";

  /// What an organisation does that has somebody at an event.
  private static final Set<String> TAKING_PART =
      Set.of(
          "sent",
          "send",
          "sends",
          "represented",
          "present",
          "attend",
          "attended",
          "participate",
          "participated",
          "involved");

  private OrganisationWords() {}

  /// The longest of a person's organisations that begins here and stands for somebody of it.
  static Optional<Match> match(Person person, List<Words.Word> words, int at) {
    return person.organisations().stream()
        .filter(name -> NameWords.startsWith(words, at, name, name.size() > 1))
        .filter(name -> meanPerson(words, at, name.size()))
        .max(Comparator.comparingInt(List::size))
        .map(name -> new Match(person, name.size(), Mention.By.ORGANISATION, 3));
  }

  /// Whether an organisation's name stands for somebody of it: "the person from X", "what did X
  /// say".
  static boolean meanPerson(List<Words.Word> words, int at, int length) {
    int after = at + length;
    if (after < words.size()
        && (Speech.verb(words.get(after).folded())
            || TAKING_PART.contains(words.get(after).folded()))) {
      return true;
    }
    int before = at - 1;
    while (before > 0 && PLACING.contains(words.get(before).folded())) {
      before--;
    }
    if (before > 0 && BEING.contains(words.get(before).folded())) {
      before--;
    }
    if (before >= 0
        && (WORKING.contains(words.get(before).folded())
            || words.get(before).folded().equals(ON_BEHALF))) {
      return true;
    }
    if (after < words.size() && Speech.PERSON_NOUNS.contains(words.get(after).folded())) {
      return true;
    }
    if ((at > 0 && COMPARING.contains(words.get(at - 1).folded()))
        || (after < words.size() && COMPARING.contains(words.get(after).folded()))) {
      return true;
    }
    return personBefore(words, at) < at;
  }

  /// Where a person begins whom these words place ("the person from"): `at` itself where none does.
  private static int personBefore(List<Words.Word> words, int at) {
    for (int k = Math.max(0, at - 4); k < at; k++) {
      if (Speech.PERSON_NOUNS.contains(words.get(k).folded())) {
        boolean leads =
            words.subList(k + 1, at).stream().allMatch(word -> PLACING.contains(word.folded()));
        return leads ? k : at;
      }
    }
    return at;
  }

  /// All the words that describe a person of an organisation, whose name stands from `at` to `end`.
  static TextSpan described(List<Words.Word> words, int at, int end) {
    int from = personBefore(words, at);
    if (from < at && from > 0 && RoleWords.DETERMINERS.contains(words.get(from - 1).folded())) {
      from--;
    } else if (from == at && at > 0 && RoleWords.DETERMINERS.contains(words.get(at - 1).folded())) {
      from = at - 1;
    }
    boolean noun = end < words.size() && Speech.PERSON_NOUNS.contains(words.get(end).folded());
    return words.get(from).span().union(words.get(noun ? end : end - 1).span());
  }
}
