package org.rostrum.core.premise;

import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// Tells what a speaker says from what they quote.
final class Secondhand {

  /// Who asks why somebody brought up another's words knows whose they are.
  private static final Set<String> RELATING = WordClasses.of("relating");

  private Secondhand() {}

  /// Whether more of a claim's words stand within quotation marks in a sentence than outside.
  static boolean by(String sentence, String claim) {
    StringBuilder own = new StringBuilder();
    StringBuilder others = new StringBuilder();
    split(Folded.text(sentence), own, others);
    Set<String> asked = words(claim);
    Set<String> quoted = words(others.toString());
    Set<String> said = words(own.toString());
    long within = asked.stream().filter(quoted::contains).count();
    long without = asked.stream().filter(w -> said.contains(w) && !quoted.contains(w)).count();
    return within > without && asked.stream().noneMatch(RELATING::contains);
  }

  /// An apostrophe between letters is no mark.
  private static void split(String text, StringBuilder own, StringBuilder others) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean apostrophe =
          c == '\''
              && i > 0
              && Character.isLetter(text.charAt(i - 1))
              && (!open || (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))));
      if ((c == '"' || c == '\'') && !apostrophe) {
        open = !open;
      }
      (open ? others : own).append(c);
    }
  }

  private static Set<String> words(String text) {
    return Words.of(text).stream()
        .map(Words.Word::folded)
        .filter(word -> !FunctionWords.contains(word))
        .collect(Collectors.toSet());
  }
}
