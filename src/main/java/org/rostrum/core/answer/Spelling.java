package org.rostrum.core.answer;

import java.util.Map;
import java.util.function.Predicate;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Slips;
import org.rostrum.core.text.Words;

/// Puts right what a hasty hand typed: the shorthand of chats, and slips in words that neither the
/// record nor the language model of meaning knows.
final class Spelling {

  private static final Map<String, String> SHORTHAND =
      Map.ofEntries(
          Map.entry("y", "why"),
          Map.entry("u", "you"),
          Map.entry("r", "are"),
          Map.entry("ur", "your"),
          Map.entry("n", "and"),
          Map.entry("gd", "good"),
          Map.entry("any1", "anyone"),
          Map.entry("some1", "someone"),
          Map.entry("every1", "everyone"),
          Map.entry("no1", "nobody"),
          Map.entry("ppl", "people"),
          Map.entry("gov", "government"),
          Map.entry("govt", "government"),
          Map.entry("gvt", "government"),
          Map.entry("bc", "because"),
          Map.entry("cuz", "because"),
          Map.entry("coz", "because"),
          Map.entry("cos", "because"),
          Map.entry("wat", "what"),
          Map.entry("wot", "what"),
          Map.entry("wht", "what"),
          Map.entry("abt", "about"),
          Map.entry("b4", "before"),
          Map.entry("gr8", "great"),
          Map.entry("thru", "through"),
          Map.entry("tho", "though"),
          Map.entry("w", "with"),
          Map.entry("wanna", "want to"),
          Map.entry("gonna", "going to"),
          Map.entry("dont", "don't"),
          Map.entry("doesnt", "doesn't"),
          Map.entry("isnt", "isn't"),
          Map.entry("whats", "what's"),
          Map.entry("whos", "who's"),
          Map.entry("hows", "how's"),
          Map.entry("didnt", "didn't"),
          Map.entry("cant", "can't"),
          Map.entry("shouldnt", "shouldn't"),
          Map.entry("sum1", "someone"),
          Map.entry("2day", "today"),
          Map.entry("edu", "education"),
          Map.entry("probs", "problems"),
          Map.entry("hv", "have"),
          Map.entry("hav", "have"),
          Map.entry("shd", "should"),
          Map.entry("cld", "could"),
          Map.entry("wld", "would"),
          Map.entry("tht", "that"),
          Map.entry("tbh", ""),
          Map.entry("imo", ""),
          Map.entry("lol", ""),
          Map.entry("rn", "now"));

  private final Vocabulary vocabulary;
  private final Predicate<String> known;

  /// @param known whether a word (lower case) is one of the language's, whatever the record holds
  Spelling(Vocabulary vocabulary, Predicate<String> known) {
    this.vocabulary = vocabulary;
    this.known = known;
  }

  /// The text with its shorthand written out.
  static String writtenOut(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Words.Word word : Words.of(text)) {
      String meant = SHORTHAND.get(word.written());
      if (meant != null) {
        out.append(text, from, word.span().start()).append(meant);
        from = word.span().end();
      }
    }
    return out.append(text.substring(from)).toString();
  }

  /// The text with slips put right that lie within reach of a word of the record.
  String corrected(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Words.Word word : Words.of(text)) {
      String meant = meant(word.folded());
      if (!meant.equals(word.folded())) {
        out.append(text, from, word.span().start()).append(meant);
        from = word.span().end();
      }
    }
    return out.append(text.substring(from)).toString();
  }

  private String meant(String word) {
    boolean inRecord =
        vocabulary.terms(word).stream().allMatch(term -> vocabulary.frequency(term.text()) > 0);
    int edits = Slips.forgiven(word.length());
    if (inRecord || edits == 0 || known.test(word)) {
      return word;
    }
    return vocabulary.similar(word, edits).stream()
        .filter(near -> Slips.between(word, near) <= edits && !derived(word, near))
        .findFirst()
        .orElse(word);
  }

  /// Whether one word is the other with something before or behind it ("unfair", "fairness"):
  /// another word, not a slip.
  private static boolean derived(String word, String other) {
    return word.endsWith(other)
        || word.startsWith(other)
        || other.endsWith(word)
        || other.startsWith(word);
  }
}
