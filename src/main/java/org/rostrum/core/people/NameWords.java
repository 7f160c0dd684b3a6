package org.rostrum.core.people;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Slips;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.Speech;
import org.rostrum.core.words.WordClasses;

/// Finds people by their names: whole, with given names in full, cut short or as initials, by the
/// surname or the first name alone, or by a nickname, with the slips of a typing hand. Never across
/// a contradiction: "Bo Kolo" is not "A. Kolo".
///
/// A word that the record also uses in lower case ("field", "will"), or that holds sentences
/// together or asks ("said"), is a name only beside the rest of the name or where the question
/// writes it with a capital.
public final class NameWords {

  private static final Set<String> ARTICLES = WordClasses.of("article");
  private static final Set<String> ANYBODY = WordClasses.of("somebody", "somebodies", "office");
  private static final Pattern LOWER = Pattern.compile("(?<!\\p{L})\\p{Ll}\\p{L}*");

  /// Letters of a name that is cut short, and given names that anybody is called by at once.
  private static final int SHORTEST = 3;

  private static final int MOST_GIVEN = 3;

  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final Set<String> ordinary;

  NameWords(Library library, People people, Vocabulary vocabulary, Lexicon lexicon) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.ordinary = ordinary(library, people);
  }

  /// @param capitals whether a capital tells a name
  Stream<Match> matches(Person person, List<Words.Word> words, int at, boolean capitals) {
    boolean named = named(words, at, capitals);
    Stream<Match> whole =
        person.names().stream()
            .filter(name -> (name.size() > 1 || named) && startsWith(words, at, name, true))
            .map(name -> new Match(person, name.size(), Mention.By.NAME, 0));
    if (person.given().isEmpty()) {
      return whole;
    }
    int given = given(person, words, at, capitals);
    if (given > 0 || (named && surname(person, words, at, capitals))) {
      return Stream.concat(whole, Stream.of(new Match(person, given + 1, Mention.By.NAME, 1)));
    }
    return named && firstName(person, words, at, capitals)
        ? Stream.concat(whole, Stream.of(new Match(person, 1, Mention.By.NAME, 2)))
        : whole;
  }

  /// How many words from here on are given names of this person before the surname ("Mel Field",
  /// "A.T. Kolo"), whether the record has them so or in full.
  private static int given(Person person, List<Words.Word> words, int at, boolean capitals) {
    Iterator<String> listed = person.given().iterator();
    for (int k = at; k < words.size() && k <= at + MOST_GIVEN; k++) {
      Words.Word word = words.get(k);
      if (k > at && surname(person, word)) {
        return k - at;
      }
      boolean initial = word.folded().length() == 1 && word.capitalised();
      boolean name =
          initial
              || (!FunctionWords.contains(word.folded())
                  && !Speech.verb(word.folded())
                  && (!capitals || word.capitalised()));
      boolean same = false;
      while (!same && listed.hasNext()) {
        same = same(word.folded(), listed.next());
      }
      if (!name || (!same && !(initial && k > at))) {
        return 0;
      }
    }
    return 0;
  }

  /// Whether a given name can be one that is listed: the same, its initial or its beginning.
  private static boolean same(String word, String listed) {
    return word.length() == 1 || word.length() >= SHORTEST
        ? listed.startsWith(word) || (listed.length() == 1 && word.startsWith(listed))
        : word.equals(listed) || (listed.length() == 1 && word.startsWith(listed));
  }

  private static boolean surname(Person person, Words.Word word) {
    String surname = person.surname();
    return Stream.of("", "s", "es").anyMatch(ending -> word.folded().equals(surname + ending));
  }

  /// The surname alone; with a slip where it is written as a name, or somebody is asked of what
  /// they said.
  private boolean surname(Person person, List<Words.Word> words, int at, boolean capitals) {
    Words.Word word = words.get(at);
    boolean written =
        (capitals && word.capitalised())
            || (at + 1 < words.size() && Speech.verb(words.get(at + 1).folded()));
    boolean slip =
        written
            && Slips.near(word.folded(), person.surname())
            && vocabulary.unknown(word.written());
    return (slip || surname(person, word)) && !anotherFirstName(person, words, at, capitals);
  }

  /// The first name alone; not where somebody else's surname stands behind it.
  private boolean firstName(Person person, List<Words.Word> words, int at, boolean capitals) {
    String word = words.get(at).folded();
    if (word.length() == 1 || !word.equals(person.firstName())) {
      return false;
    }
    Words.Word next = at + 1 < words.size() ? words.get(at + 1) : null;
    return next == null
        || !(capitals ? next.capitalised() : strange(next))
        || Slips.near(next.folded(), person.surname());
  }

  /// Whether a single word can be a name here.
  private boolean named(List<Words.Word> words, int at, boolean capitals) {
    Words.Word word = words.get(at);
    String before = at == 0 ? "" : words.get(at - 1).folded();
    return !ARTICLES.contains(before)
        && (Label.formOfAddress(before)
            || (capitals && word.capitalised() && at > 0)
            || (!ordinary.contains(word.folded()) && !vocabulary.terms(word.written()).isEmpty()));
  }

  /// Whether the word before a surname is somebody else's first name: it has a capital or, where
  /// capitals tell nothing, it is a word that nothing else uses.
  private boolean anotherFirstName(
      Person person, List<Words.Word> words, int at, boolean capitals) {
    if (at == 0) {
      return false;
    }
    Words.Word word = words.get(at - 1);
    String before = word.folded();
    boolean name =
        capitals && at > 1
            ? word.capitalised()
            : strange(word)
                && !lexicon.lists().test(before)
                && !before.startsWith(person.firstName().substring(0, 1));
    return name
        && !Label.formOfAddress(before)
        && !ANYBODY.contains(before)
        && person.given().stream().noneMatch(given -> same(before, given))
        && person.names().stream().noneMatch(called -> called.contains(before))
        && !person.described().contains(before);
  }

  /// Whether it is no word of the record, nor one that questions are asked with.
  private boolean strange(Words.Word word) {
    return vocabulary.unknown(word.written())
        && !FunctionWords.contains(word.folded())
        && !Speech.verb(word.folded())
        && !Content.frames(word.folded());
  }

  /// Whether a phrase begins here.
  ///
  /// @param forgiving whether slips are forgiven
  public static boolean startsWith(
      List<Words.Word> words, int at, List<String> phrase, boolean forgiving) {
    if (at < 0 || at + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      String word = words.get(at + k).folded();
      if (!(forgiving ? Slips.near(word, phrase.get(k)) : word.equals(phrase.get(k)))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> ordinary(Library library, People people) {
    Set<String> names =
        people.all().stream()
            .flatMap(person -> person.names().stream().flatMap(List::stream))
            .collect(Collectors.toSet());
    Set<String> ordinary = new HashSet<>(names);
    ordinary.removeIf(name -> !FunctionWords.contains(name) && !Speech.verb(name));
    for (Passage passage : library.passages()) {
      for (Matcher lower = LOWER.matcher(passage.text()); lower.find(); ) {
        String word = lower.group();
        Stream.of(word, word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
            .filter(names::contains)
            .forEach(ordinary::add);
      }
    }
    return ordinary;
  }
}
