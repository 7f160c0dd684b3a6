package org.rostrum.core.words;

import java.util.List;
import java.util.Set;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// The words of a question that say what it is about: not those that hold a sentence together, nor
/// those for asking, saying, summing up and taking part.
public final class Content {

  private static final Set<String> FRAMES =
      WordClasses.of(
          "saying",
          "remark",
          "participant",
          "author",
          "event",
          "document",
          "heading",
          "gist",
          "polite",
          "filler",
          "unit",
          "comparing",
          "request");

  private final Vocabulary vocabulary;

  public Content(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public List<String> words(String text) {
    return Words.of(text).stream()
        .map(Words.Word::folded)
        .filter(word -> !vocabulary.terms(word).isEmpty())
        .filter(word -> !FunctionWords.contains(word) && !frames(word))
        .toList();
  }

  public boolean none(String text) {
    return words(text).isEmpty();
  }

  /// The same words, as far as the record has them: no other can be its subject.
  public List<String> known(String text) {
    return words(text).stream().filter(word -> !vocabulary.unknown(word)).toList();
  }

  /// Whether a word only frames a question.
  public static boolean frames(String word) {
    return FRAMES.contains(word);
  }
}
