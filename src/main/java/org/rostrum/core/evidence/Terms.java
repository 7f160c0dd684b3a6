package org.rostrum.core.evidence;

import java.util.Set;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.words.TermShare;
import org.rostrum.core.words.WordClasses;

/// The words that a topic is about, and how many of them stand in a text.
final class Terms {

  /// Words for the kinds of source: they say where to look, not for what.
  private static final Set<String> WHERE = WordClasses.of("document", "participant");

  /// Words that begin with so many letters alike, and are mostly alike, are of one family
  /// ("philosoph-ical", "philosoph-y").
  private static final int FAMILY = 5;

  private final TermShare shares;

  Terms(Vocabulary vocabulary) {
    this.shares = new TermShare(vocabulary);
  }

  Set<String> of(String text) {
    return shares.terms(text, word -> !WHERE.contains(word));
  }

  /// The share of these words, each by its rarity, that a text has, 0 to 1.
  double share(Set<String> asked, String text) {
    Set<String> present = of(text);
    return shares.of(
        asked,
        term -> present.contains(term) || present.stream().anyMatch(other -> family(term, other)));
  }

  private static boolean family(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= FAMILY && shared * 4 >= longest * 3;
  }
}
