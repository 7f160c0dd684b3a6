package org.rostrum.core.writing;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;

/// A model's sentence taken apart: whom it names, and what is told of them.
///
/// @param names in order
record Asserted(String text, List<Words.Word> words, List<Called.Name> names) {

  static Asserted of(String text, Called called) {
    List<Words.Word> words = Words.of(text);
    return new Asserted(text, words, called.in(words));
  }

  /// What it says, without whom it names and that they say it.
  String told() {
    return told(0, words.size());
  }

  /// What a stretch of its words says, without whom it names and that they say it.
  String told(int from, int to) {
    List<String> told = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!named(i) && !framing(i)) {
        told.add(words.get(i).written());
      }
    }
    return String.join(" ", told);
  }

  /// The same of all of it, with its punctuation.
  String unframed() {
    StringBuilder plain = new StringBuilder(text);
    for (int i = words.size() - 1; i >= 0; i--) {
      if (named(i) || framing(i)) {
        plain.delete(words.get(i).span().start(), words.get(i).span().end());
      }
    }
    return plain.toString();
  }

  /// Whether a word is of a name.
  boolean named(int at) {
    return names.stream().anyMatch(name -> name.from() <= at && at < name.to());
  }

  /// Whether a word only says that somebody says something: the verb behind a name, with "that".
  private boolean framing(int at) {
    return names.stream()
        .anyMatch(
            name ->
                at >= name.to()
                    && at <= name.to() + 1
                    && (Speech.verb(words.get(at).folded())
                        || (words.get(at).folded().equals("that")
                            && Called.says(words, name.to()))));
  }
}
