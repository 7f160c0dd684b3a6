package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/// Finds people by their names: whole, by the surname or the first name alone, or by a nickname,
/// with the slips of a typing hand.
///
/// A word that the record also uses in lower case ("field", "will"), or that holds sentences
/// together or asks ("said"), is a name only beside the rest of the name or where the question
/// writes it with a capital.
public final class NameWords {

  private static final Set<String> ARTICLES = WordClasses.of("article");
  private static final Set<String> ANYBODY = WordClasses.of("somebody", "somebodies", "office");

  private static final Pattern LOWER = Pattern.compile("(?<!\\p{L})\\p{Ll}\\p{L}*");

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

  List<Match> matches(Person person, List<Words.Word> words, int at, boolean casesTell) {
    List<Match> found = new ArrayList<>();
    for (List<String> name : person.names()) {
      if (startsWith(words, at, name, true) && (name.size() > 1 || named(words, at, casesTell))) {
        found.add(new Match(person, name.size(), Mention.By.NAME, 0));
      }
    }
    if (!person.given().isEmpty()) {
      boolean capitals = casesTell && words.stream().anyMatch(Words.Word::capitalised);
      int given = given(person, words, at, capitals);
      if (given > 0) {
        found.add(new Match(person, given + 1, Mention.By.NAME, 1));
      }
      if (surname(person, words, at, casesTell)) {
        found.add(new Match(person, 1, Mention.By.NAME, 1));
      }
      if (firstName(person, words, at, casesTell)) {
        found.add(new Match(person, 1, Mention.By.NAME, 2));
      }
    }
    return found;
  }

  /// How many words from here on are given names of this person before the surname: whole, cut
  /// short or as initials ("Mel Field", "A.T. Kolo"), of a name that the record has so or in full.
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

  /// Whether a given name can be another: the same, its initial or its beginning.
  private static boolean same(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return longer.equals(shorter)
        || (longer.startsWith(shorter)
            && (shorter.length() == 1 || (shorter.equals(one) && one.length() >= SHORTEST)));
  }

  private static boolean surname(Person person, Words.Word word) {
    return word.folded().equals(person.surname())
        || word.folded().equals(person.surname() + "s")
        || word.folded().equals(person.surname() + "es");
  }

  private boolean surname(Person person, List<Words.Word> words, int at, boolean casesTell) {
    Words.Word word = words.get(at);
    boolean written =
        casesTell && word.capitalised()
            || speaks(words, at + 1)
            || (!casesTell && likeFirstName(person, words, at - 1));
    return (surname(person, word) || (written && slip(word, person)))
        && named(words, at, casesTell)
        && !anotherFirstName(person, words, at, casesTell);
  }

  /// Whether it is a slip of the surname. A word without a capital, of whom it is not asked what
  /// they said, may be any other of the language: the spelling, which knows them, has looked
  /// before.
  private boolean slip(Words.Word word, Person person) {
    return vocabulary.unknown(word.written()) && Slips.near(word.folded(), person.surname());
  }

  private static boolean speaks(List<Words.Word> words, int at) {
    return at < words.size() && Speech.verb(words.get(at).folded());
  }

  /// Whether a word could be somebody's first name, with whatever slips.
  private static boolean likeFirstName(Person person, List<Words.Word> words, int at) {
    String word = at < 0 ? "" : words.get(at).folded();
    return !word.isEmpty()
        && word.charAt(0) == person.firstName().charAt(0)
        && !FunctionWords.contains(word)
        && !Speech.verb(word);
  }

  private boolean firstName(Person person, List<Words.Word> words, int at, boolean casesTell) {
    Words.Word word = words.get(at);
    return word.folded().equals(person.firstName())
        && word.folded().length() > 1
        && named(words, at, casesTell)
        && !anotherSurname(person, words, at, casesTell);
  }

  /// Whether the word behind a first name is somebody else's surname: it has a capital or, where
  /// capitals tell nothing, it is a word that nothing else uses.
  private boolean anotherSurname(Person person, List<Words.Word> words, int at, boolean casesTell) {
    if (at + 1 >= words.size() || words.get(at).written().endsWith("s")) {
      return false;
    }
    Words.Word next = words.get(at + 1);
    boolean lower = words.stream().noneMatch(Words.Word::capitalised);
    boolean name = casesTell && !lower ? next.capitalised() : strange(next);
    return name && !Slips.near(next.folded(), person.surname());
  }

  /// Whether a single word can be a name here.
  private boolean named(List<Words.Word> words, int at, boolean casesTell) {
    Words.Word word = words.get(at);
    if (at > 0 && ARTICLES.contains(words.get(at - 1).folded())) {
      return false;
    }
    if (at > 0 && Label.titleOnly(words.get(at - 1).folded())) {
      return true;
    }
    if (!ordinary.contains(word.folded()) && !vocabulary.terms(word.written()).isEmpty()) {
      return true;
    }
    return casesTell && word.capitalised() && at > 0;
  }

  /// Whether the word before a surname is somebody else's first name: it has a capital or, where
  /// capitals tell nothing, it is a word that nothing else uses.
  private boolean anotherFirstName(
      Person person, List<Words.Word> words, int at, boolean casesTell) {
    if (at == 0) {
      return false;
    }
    Words.Word word = words.get(at - 1);
    String before = word.folded();
    boolean name =
        at > 1 && casesTell && words.stream().anyMatch(Words.Word::capitalised)
            ? word.capitalised()
            : strange(word)
                && !lexicon.lists().test(before)
                && before.charAt(0) != person.firstName().charAt(0);
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
    if (at + phrase.size() > words.size()) {
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
    Set<String> names = new HashSet<>();
    people.all().forEach(person -> person.names().forEach(names::addAll));
    Set<String> ordinary = new HashSet<>();
    names.stream()
        .filter(name -> FunctionWords.contains(name) || Speech.verb(name))
        .forEach(ordinary::add);
    for (Passage passage : library.passages()) {
      for (Matcher word = LOWER.matcher(passage.text()); word.find(); ) {
        String bare = word.group();
        Stream.of(bare, bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare)
            .filter(names::contains)
            .forEach(ordinary::add);
      }
    }
    return ordinary;
  }
}
