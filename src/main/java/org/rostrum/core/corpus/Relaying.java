package org.rostrum.core.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.text.WordLists;
import org.rostrum.core.text.Words;

/// How somebody leads over to words of somebody else. The words are in `relaying.txt`.
final class Relaying {

  /// What words lead over to.
  enum Lead {
    /// Words of the speaker's own.
    OWN,
    /// What another says.
    SAYING,
    /// What another wrote, or what is quoted at length.
    READING
  }

  private static final WordLists LISTS = WordLists.beside(Relaying.class, "relaying.txt");
  private static final Set<String> SAYS = LISTS.of("says");
  private static final Set<String> SAY = LISTS.of("say");
  private static final Set<String> QUOTES = LISTS.of("quotes");
  private static final Set<String> WRITES = LISTS.of("writes");
  private static final Set<String> READING = LISTS.of("reading");
  private static final Set<String> BETWEEN = LISTS.of("between");
  private static final Set<String> OWN = LISTS.of("own");
  private static final Set<String> DOCUMENT = LISTS.of("document");
  private static final Set<String> QUESTION = LISTS.of("question");
  private static final Set<String> MINE = LISTS.of("mine");
  private static final Set<String> PAPER = LISTS.of("paper");
  private static final Set<String> BRINGS = LISTS.of("brings");
  private static final Set<String> SIGNS = LISTS.of("signs");

  /// How many words before a colon may stand between it and the saying.
  private static final int NEAR = 10;

  private Relaying() {}

  /// What the words before a colon lead over to.
  ///
  /// @param asks whether it is a question, which may come from somebody
  static Lead lead(String before, boolean asks) {
    List<String> words = words(before);
    int from = Math.max(0, words.size() - NEAR);
    List<String> near = words.subList(from, words.size());
    if (asks && near.contains("from")) {
      return Lead.READING;
    }
    boolean mine = near.stream().anyMatch(MINE::contains);
    if (!mine && (near.stream().anyMatch(DOCUMENT::contains) || holds(near, "source"))) {
      return Lead.READING;
    }
    for (int at = words.size() - 1; at >= from; at--) {
      String word = words.get(at);
      if (QUOTES.contains(word) || readsOut(words, at)) {
        return Lead.READING;
      }
      boolean writes = WRITES.contains(word);
      if ((writes || SAYS.contains(word) || SAY.contains(word)) && isOf(another(words, at), word)) {
        return writes ? Lead.READING : Lead.SAYING;
      }
    }
    return Lead.OWN;
  }

  /// Who does what a word says, as far as it can be told.
  private enum Doer {
    SPEAKER,
    ANOTHER,
    UNSAID
  }

  private static boolean isOf(Doer doer, String word) {
    return doer == Doer.ANOTHER || (doer == Doer.UNSAID && !SAY.contains(word));
  }

  private static Doer another(List<String> words, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      if (!BETWEEN.contains(words.get(at))) {
        return OWN.contains(words.get(at)) ? Doer.SPEAKER : Doer.ANOTHER;
      }
    }
    return Doer.UNSAID;
  }

  private static boolean readsOut(List<String> words, int at) {
    return words.get(at).equals("read")
        && ((at > 0 && READING.contains(words.get(at - 1)))
            || (at + 1 < words.size() && words.get(at + 1).equals("out")));
  }

  /// Whether a sentence tells of something that can be read out.
  static boolean isDocument(String sentence) {
    return words(sentence).stream().anyMatch(DOCUMENT::contains);
  }

  /// Whether a sentence tells of a question that somebody else puts.
  static boolean isQuestion(String sentence) {
    List<String> words = words(sentence);
    return words.stream().anyMatch(QUESTION::contains) && words.stream().anyMatch(BRINGS::contains);
  }

  /// Whether a letter begins so.
  static boolean greets(String sentence) {
    return sentence.startsWith("Dear ");
  }

  /// Whether a letter ends so.
  static boolean signs(String sentence) {
    return words(sentence).stream().anyMatch(SIGNS::contains);
  }

  /// Whether a sentence says that what was read out is over.
  static boolean ends(String sentence) {
    return holds(sentence, "ends");
  }

  /// Whether a sentence is the last of what is quoted, and says so.
  static boolean closes(String sentence) {
    return holds(sentence, "closing");
  }

  /// Whether a quotation begins with a word of its own: "and I quote", "quote,".
  static boolean opens(String sentence) {
    return words(sentence).contains("quote") && !closes(sentence);
  }

  /// Whether a sentence says that its speaker reads out now what comes next.
  static boolean readsNext(String sentence) {
    List<String> words = words(sentence);
    for (int at = 0; at < words.size(); at++) {
      if (readsOut(words, at)
          && words.subList(at, words.size()).stream().anyMatch(Relaying::isRead)) {
        return words.subList(at, words.size()).stream().noneMatch(MINE::contains);
      }
    }
    return false;
  }

  private static boolean isRead(String word) {
    return PAPER.contains(word) || DOCUMENT.contains(word);
  }

  private static boolean holds(String sentence, String list) {
    return holds(words(sentence), list);
  }

  private static boolean holds(List<String> words, String list) {
    String text = words.stream().collect(Collectors.joining(" ", " ", " "));
    return LISTS.of(list).stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::folded).toList();
  }
}
