package org.rostrum.core.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.people.Label;
import org.rostrum.core.people.People;
import org.rostrum.core.people.QuotedPeople;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// Finds somebody whose words a question asks for and whom no event lists: the record may speak of
/// them, or not know them at all. What others said is no answer to that.
public final class Strangers {

  private static final Set<String> BESIDE = Set.of("and", "with", "to", "or", "vs");
  private static final Set<String> OF = Set.of("of", "by", "from", "to");

  /// Nobody's name has more words, nor an office before its noun.
  private static final int MOST = 3;

  private final Library library;
  private final Vocabulary vocabulary;
  private final Set<String> names;

  /// @param people whom the record lists: part of a listed name beside another word is another's
  ///   name
  Strangers(Library library, People people, Vocabulary vocabulary) {
    this.library = library;
    this.vocabulary = vocabulary;
    this.names =
        people.all().stream()
            .flatMap(person -> person.names().stream())
            .flatMap(List::stream)
            .filter(word -> !FunctionWords.contains(word))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Whom the question asks after, where that is nobody whom an event lists.
  ///
  /// @param masked the question with everybody whom an event lists replaced by [Subject#NAME]
  Optional<Intent> in(String masked) {
    Walk words = new Walk(masked);
    for (int from = 0; from < words.size(); from++) {
      int office = behindOffice(words, from);
      if (office > from && speaks(words, from, office)) {
        return Optional.of(new Intent.OfStranger(words.written(from, office)));
      }
      for (int to = Math.min(from + MOST, words.size()); to > from; to--) {
        if (words.is(from, FunctionWords.all())
            || words.skip(from, word -> !word.equals(Subject.NAME)) < to
            || !askedAfter(words, from, to)) {
          continue;
        }
        String name = words.written(from, to);
        if (written(name) && spokenOf(name)) {
          return Optional.of(new Intent.OfMentioned(name));
        }
        if (unknown(name)) {
          return Optional.of(new Intent.OfStranger(name));
        }
      }
    }
    return Optional.empty();
  }

  /// The place behind an office that begins here, with what it is of; the same place where none
  /// does.
  private static int behindOffice(Walk words, int from) {
    int noun = words.skip(from, word -> !Label.OFFICES.contains(word));
    if (!words.is(from, Set.of("the", "our")) || noun >= words.size() || noun > from + MOST) {
      return from;
    }
    return words.is(noun + 1, Set.of("of", "for"))
        ? words.skip(noun + 1, word -> !WordClasses.of("saying").contains(word))
        : noun + 1;
  }

  /// Whether a question asks what was said by whomever these words name: they speak, their views
  /// are asked for, or they stand beside somebody who spoke.
  private static boolean askedAfter(Walk words, int from, int to) {
    boolean of =
        words.is(from - 1, OF)
            && (words.are(from - 2, "according") || words.is(from - 2, WordClasses.of("remark")));
    boolean views = words.possessive(to - 1) && words.is(to, WordClasses.of("remark"));
    boolean beside =
        (words.name(from - 2) && words.is(from - 1, BESIDE) && compared(words, from - 3))
            || (words.name(to + 1) && words.is(to, BESIDE) && compared(words, from - 1));
    return of || views || beside || speaks(words, from, to);
  }

  private static boolean speaks(Walk words, int from, int to) {
    return (words.is(from - 1, Walk.AUXILIARY) || words.is(from - 1, Walk.ASKING))
        && words.is(words.behindAdverbs(to), WordClasses.of("saying"));
  }

  private static boolean compared(Walk words, int at) {
    return words.is(at, Walk.AUXILIARY) || words.is(at, Set.of("compare", "between"));
  }

  /// Whether every word has a capital, and none holds sentences together.
  private static boolean written(String name) {
    return Words.of(name).stream()
        .allMatch(word -> word.capitalised() && !FunctionWords.contains(word.folded()));
  }

  /// Whether the record has the name, written as one, in a text; or among its authors.
  private boolean spokenOf(String name) {
    return library.sources().stream()
            .flatMap(source -> source.publication().authors().stream())
            .anyMatch(author -> Folded.text(author).equals(Folded.text(name)))
        || library.passages().stream()
            .anyMatch(passage -> holds(passage, name) || QuotedPeople.quotes(passage, name));
  }

  /// Whether a text has a name, as a whole.
  public static boolean holds(Passage passage, String name) {
    String text = passage.text();
    int at = passage.locator().part().searched() ? text.indexOf(name) : -1;
    while (at >= 0) {
      int end = at + name.length();
      if ((at == 0 || !Character.isLetter(text.codePointBefore(at)))
          && (end == text.length() || !Character.isLetter(text.codePointAt(end)))) {
        return true;
      }
      at = text.indexOf(name, at + 1);
    }
    return false;
  }

  /// A name with a capital counts where one word of it is unknown; one without where all are.
  private boolean unknown(String name) {
    var words = Words.of(name);
    if (words.size() > 1 && words.stream().anyMatch(word -> names.contains(word.folded()))) {
      return true;
    }
    boolean written = words.stream().allMatch(Words.Word::capitalised);
    boolean plain =
        words.stream()
            .anyMatch(
                word -> FunctionWords.contains(word.folded()) && !(written && word.capitalised()));
    return !plain
        && (written
            ? words.stream().anyMatch(word -> vocabulary.unknown(word.written()))
            : words.size() > 1
                && words.stream().allMatch(word -> vocabulary.unknown(word.written())));
  }
}
