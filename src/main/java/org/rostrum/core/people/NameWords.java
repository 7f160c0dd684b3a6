package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Slips;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.Speech;

/// Finds people by their names: whole, by the surname or the first name alone, or by a nickname,
/// with the slips of a typing hand.
///
/// A word that the record also uses in lower case ("field", "will"), or that holds sentences
/// together or asks ("said"), is a name only beside the rest of the name or where the question
/// writes it with a capital.
public final class NameWords {

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "that", "any", "every");

  private static final int SHORTEST = 3;

  private final Vocabulary vocabulary;
  private final Set<String> ordinary;

  NameWords(Library library, People people, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.ordinary = ordinary(library, people);
  }

  List<Match> matches(Person person, List<Words.Word> words, int at, boolean casesTell) {
    List<Match> found = new ArrayList<>();
    for (List<String> name : person.names()) {
      if (startsWith(words, at, name, true) && (name.size() > 1 || named(words, at, casesTell))) {
        found.add(new Match(person, name.size(), Mention.By.NAME, 0));
      }
    }
    if (person.names().getFirst().size() > 1) {
      if (shortened(person, words, at)) {
        found.add(new Match(person, 2, Mention.By.NAME, 1));
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

  /// A first name cut short beside the surname ("Mel Field" of Melanie Field).
  private static boolean shortened(Person person, List<Words.Word> words, int at) {
    String word = words.get(at).folded();
    return word.length() >= SHORTEST
        && person.firstName().startsWith(word)
        && at + 1 < words.size()
        && words.get(at + 1).folded().equals(person.surname());
  }

  private boolean surname(Person person, List<Words.Word> words, int at, boolean casesTell) {
    Words.Word word = words.get(at);
    boolean exact =
        word.folded().equals(person.surname())
            || word.folded().equals(person.surname() + "s")
            || word.folded().equals(person.surname() + "es");
    boolean written =
        casesTell && word.capitalised()
            || speaks(words, at + 1)
            || (!casesTell && likeFirstName(person, words, at - 1));
    if (!exact && !(written && slip(word, person))) {
      return false;
    }
    return named(words, at, casesTell) && !(casesTell && anotherFirstName(person, words, at));
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
    if (!word.folded().equals(person.firstName()) || !named(words, at, casesTell)) {
      return false;
    }
    return !anotherSurname(person, words, at, casesTell);
  }

  /// Whether the word behind a first name is somebody else's surname: it has a capital or, where
  /// capitals tell nothing, it is a word that nothing else uses.
  private boolean anotherSurname(Person person, List<Words.Word> words, int at, boolean casesTell) {
    if (at + 1 >= words.size() || words.get(at).written().endsWith("s")) {
      return false;
    }
    Words.Word next = words.get(at + 1);
    boolean lower = words.stream().noneMatch(Words.Word::capitalised);
    boolean name =
        casesTell && !lower
            ? next.capitalised()
            : vocabulary.unknown(next.written())
                && !FunctionWords.contains(next.folded())
                && !Speech.verb(next.folded())
                && !Content.frames(next.folded());
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

  private static boolean anotherFirstName(Person person, List<Words.Word> words, int at) {
    if (at < 2 || !words.get(at - 1).capitalised()) {
      return false;
    }
    String before = words.get(at - 1).folded();
    return !Label.formOfAddress(before)
        && person.names().stream().noneMatch(name -> name.contains(before))
        && person.organisations().stream().noneMatch(name -> name.contains(before))
        && person.roles().stream().noneMatch(name -> name.contains(before));
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
      String text = passage.text();
      for (int start = 0, end; start < text.length(); start = end + 1) {
        end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (end > start && Character.isLowerCase(text.charAt(start))) {
          String word = text.substring(start, end);
          if (names.contains(word)) {
            ordinary.add(word);
          } else if (word.endsWith("s") && names.contains(word.substring(0, word.length() - 1))) {
            ordinary.add(word.substring(0, word.length() - 1));
          }
        }
      }
    }
    return ordinary;
  }
}
