package org.rostrum.core.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;
import org.rostrum.core.words.WordClasses;

/// Finds people by what they are: a role or capacity, the whole of it or some of it in a row, or a
/// description ("the Leeds postdoc", "the councillor for Harbour ward"), which is a noun for the
/// person with words of their roles and organisations around it.
public final class RoleWords {

  static final Set<String> DETERMINERS = WordClasses.of("determiner");

  private static final Set<String> SOMEBODY = WordClasses.of("somebody");
  private static final Set<String> ANYBODY = WordClasses.of("somebody", "somebodies");
  private static final Set<String> PLACING = WordClasses.of("placing");
  private static final Set<String> EVENTS = WordClasses.of("event");

  /// A single word of a role tells who is meant where it is no short, common word.
  private static final int HEAD = 5;

  /// "The author" of a report is the report speaking, unless more is said.
  private static final String KIND_OF_SOURCE = "report";

  private static final int WORDS_BETWEEN = 2;

  private final People people;
  private final Lexicon lexicon;

  RoleWords(People people, Lexicon lexicon) {
    this.people = people;
    this.lexicon = lexicon;
  }

  /// Whether a description begins here that need not share this word with what it describes.
  static boolean describes(List<Words.Word> words, int at) {
    return at > 0
        && at + 2 < words.size()
        && DETERMINERS.contains(words.get(at - 1).folded())
        && PLACING.contains(words.get(at + 1).folded());
  }

  Optional<Match> match(Person person, List<Words.Word> words, int at) {
    int determiner = introduced(words, at);
    if (determiner >= 0
        && !words.subList(determiner + 1, at).stream().allMatch(word -> fits(person, word))) {
      return Optional.empty();
    }
    Stream<Match> whole =
        person.roles().stream()
            .filter(role -> role.size() > 1 || determiner >= 0)
            .filter(role -> NameWords.startsWith(words, at, role, false))
            .map(role -> placed(person, words, at + role.size()))
            .filter(end -> end > 0)
            .map(end -> new Match(person, end - at, Mention.By.ROLE, 4));
    return Stream.concat(whole, described(person, words, at, determiner).stream()).max(Match.BEST);
  }

  /// A noun for the person, with words of their roles and organisations before or behind it.
  private Optional<Match> described(Person person, List<Words.Word> words, int at, int determiner) {
    Match best = null;
    for (int noun = at; determiner >= 0 && noun < words.size(); noun++) {
      int end = placed(person, words, noun + 1);
      int rank = end < 0 ? 0 : rank(person, words, at, noun, end);
      best = rank > 0 ? new Match(person, end - at, Mention.By.ROLE, rank) : best;
      if (!person.described().contains(words.get(noun).folded())) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  /// How sure a noun is, from 6; 0 where it cannot mean the person.
  private int rank(Person person, List<Words.Word> words, int at, int noun, int end) {
    String word = words.get(noun).folded();
    boolean before = noun > at;
    boolean behind = end > noun + 1;
    if (person.roles().stream()
        .anyMatch(role -> headOf(role, word, before || behind, atEvent(words, noun)))) {
      return 6;
    }
    if (before ? ANYBODY.contains(word) : behind && SOMEBODY.contains(word)) {
      return 7;
    }
    if (!before && !behind) {
      return 0;
    }
    if (person.roles().stream().anyMatch(role -> related(word, head(role)))) {
      return 8;
    }
    return Label.OFFICES.contains(word) && holdsWhat(person, words, noun, end) ? 9 : 0;
  }

  private static boolean headOf(List<String> role, String word, boolean told, boolean atEvent) {
    boolean report = role.contains(KIND_OF_SOURCE);
    String head = head(role);
    return word.equals(head)
        ? told || (!report && word.length() >= HEAD)
        : word.equals(head + "s") && (!report || atEvent);
  }

  /// Whether one of two words for people is the other's synonym or a kind of it.
  private boolean related(String one, String other) {
    return lexicon.callings().apply(one).contains(other)
        || lexicon.callings().apply(other).contains(one);
  }

  /// Whether the words behind an office's noun are all that a role says ("Harbour ward").
  private static boolean holdsWhat(Person person, List<Words.Word> words, int noun, int end) {
    return person.roles().stream()
        .anyMatch(
            role ->
                end - role.size() > noun
                    && NameWords.startsWith(words, end - role.size(), role, false));
  }

  /// Where the words end that say where or of what somebody is it ("for Harbour ward"): `at` where
  /// none do, -1 where they say it of somebody else.
  private int placed(Person person, List<Words.Word> words, int at) {
    int from = at;
    while (from < words.size() && PLACING.contains(words.get(from).folded())) {
      from++;
    }
    int end = at;
    for (int k = from; k > at && k < words.size(); k++) {
      if (person.described().contains(words.get(k).folded())) {
        end = k + 1;
      } else if (!PLACING.contains(words.get(k).folded())) {
        break;
      }
    }
    boolean elsewhere =
        end == at && from > at && from < words.size() && !fits(person, words.get(from));
    return elsewhere ? -1 : end;
  }

  /// Whether a word describes the person too, where it describes anybody.
  private boolean fits(Person person, Words.Word word) {
    return person.described().contains(word.folded())
        || person.described().size() < 2
        || !people.describes(word.folded());
  }

  /// Whether the words behind place somebody at an event: those who wrote a report are then who
  /// came, and not the report speaking.
  private static boolean atEvent(List<Words.Word> words, int at) {
    return words.subList(at + 1, words.size()).stream()
        .anyMatch(word -> EVENTS.contains(word.folded()));
  }

  /// Where the words begin that introduce a role: its determiner, with one or two words between
  /// that say more of it; -1 where none does.
  static int introduced(List<Words.Word> words, int at) {
    for (int k = at - 1; k >= 0 && k >= at - 1 - WORDS_BETWEEN; k--) {
      String word = words.get(k).folded();
      if (DETERMINERS.contains(word)) {
        return k;
      }
      if (FunctionWords.contains(word) || Speech.verb(word)) {
        return -1;
      }
    }
    return -1;
  }

  /// Where the words of a role begin, with all that introduce it.
  static int from(List<Words.Word> words, int at) {
    int from = introduced(words, at);
    while (from > 0 && DETERMINERS.contains(words.get(from - 1).folded())) {
      from--;
    }
    return from < 0 ? at : from;
  }

  static TextSpan span(List<Words.Word> words, int at, int end) {
    return words.get(from(words, at)).span().union(words.get(end - 1).span());
  }

  /// The noun of a role: what stands before "of" or the like.
  private static String head(List<String> role) {
    for (int i = 1; i < role.size(); i++) {
      if (FunctionWords.contains(role.get(i))) {
        return role.get(i - 1);
      }
    }
    return role.getLast();
  }
}
