package org.rostrum.core.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.WordLists;
import org.rostrum.core.text.Words;

/// How a sentence leads over to words of somebody else, or comes back from them. The words are in
/// `relaying.txt`.
///
/// @param places where its words stand, in order
/// @param words its words, folded
record Relaying(String sentence, List<Words.Word> places, List<String> words) {

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
  private static final Set<String> PUTS = LISTS.of("puts");
  private static final Set<String> QUOTES = LISTS.of("quotes");
  private static final Set<String> WRITES = LISTS.of("writes");
  private static final Set<String> READING = LISTS.of("reading");
  private static final Set<String> BETWEEN = LISTS.of("between");
  private static final Set<String> OWN = LISTS.of("own");
  private static final Set<String> DOCUMENT = LISTS.of("document");
  private static final Set<String> QUESTION = LISTS.of("question");
  private static final Set<String> PRESENTS = LISTS.of("presents");
  private static final Set<String> ANSWERING = LISTS.of("answering");
  private static final Set<String> HEARD = LISTS.of("heard");
  private static final Set<String> MINE = LISTS.of("mine");
  private static final Set<String> PAPER = LISTS.of("paper");
  private static final Set<String> BRINGS = LISTS.of("brings");
  private static final Set<String> SIGNS = LISTS.of("signs");
  private static final Set<String> SOURCE = LISTS.of("source");
  private static final Set<String> ENDS = LISTS.of("ends");
  private static final Set<String> CLOSING = LISTS.of("closing");
  private static final Set<String> VERBATIM = LISTS.of("verbatim");
  private static final Set<String> WONDERING = LISTS.of("wondering");

  /// How many words before a colon may stand between it and the saying.
  private static final int NEAR = 10;

  /// How many words behind a quotation may stand up to the saying.
  private static final int BEHIND = 3;

  /// How many words at the beginning may say that a question comes, without a verb.
  private static final int BEGINNING = 4;

  static Relaying of(String sentence) {
    List<Words.Word> places = Words.of(sentence);
    return new Relaying(sentence, places, places.stream().map(Words.Word::folded).toList());
  }

  /// The words before a mark.
  private List<String> before(int mark) {
    int count = 0;
    while (count < places.size() && places.get(count).span().end() <= mark) {
      count++;
    }
    return words.subList(0, count);
  }

  /// What the words before a colon lead over to. A question may come from somebody.
  Lead lead(int colon) {
    List<String> before = before(colon);
    int from = Math.max(0, before.size() - NEAR);
    List<String> near = before.subList(from, before.size());
    if (sentence.endsWith("?") && near.contains("from")) {
      return Lead.READING;
    }
    boolean mine = near.stream().anyMatch(MINE::contains);
    if (!mine && (near.stream().anyMatch(DOCUMENT::contains) || holds(near, SOURCE))) {
      return Lead.READING;
    }
    for (int at = before.size() - 1; at >= from; at--) {
      String word = before.get(at);
      if (QUOTES.contains(word) || readsOut(before, at)) {
        return Lead.READING;
      }
      boolean writes = WRITES.contains(word);
      if ((writes || SAYS.contains(word) || SAY.contains(word)) && isOf(doer(before, at), word)) {
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

  private static Doer doer(List<String> words, int verb) {
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

  /// Whether it tells of something that can be read out.
  boolean isDocument() {
    return words.stream().anyMatch(DOCUMENT::contains);
  }

  /// Whether it tells of a question that somebody else puts now: not one that was answered before,
  /// nor whether there are any.
  boolean isQuestion() {
    boolean begins = words.stream().limit(BEGINNING).anyMatch(QUESTION::contains);
    return !sentence.endsWith("?")
        && words.stream().anyMatch(QUESTION::contains)
        && words.stream().anyMatch(BRINGS::contains)
        && words.stream().noneMatch(ANSWERING::contains)
        && (begins || words.stream().anyMatch(PRESENTS::contains));
  }

  /// Whether a letter begins so.
  boolean greets() {
    return sentence.startsWith("Dear ");
  }

  /// Whether a letter ends so.
  boolean signs() {
    return words.stream().anyMatch(SIGNS::contains);
  }

  /// Whether it says that what was read out is over.
  boolean ends() {
    return holds(words, ENDS);
  }

  /// Whether it is the last of what is quoted, and says so.
  boolean closes() {
    return holds(words, CLOSING);
  }

  /// Whether a quotation begins with a word of its own: "and I quote", "quote,".
  boolean opens() {
    return words.contains("quote") && !closes();
  }

  /// What words before a comma lead over to, where the saying stands right before it: "and he
  /// writes, …"; or where the sentence begins so: "As the minister said last week, …".
  Lead leadByComma() {
    for (int comma = sentence.indexOf(','); comma >= 0; comma = sentence.indexOf(',', comma + 1)) {
      List<String> before = before(comma);
      int last = before.size() - 1;
      if (last < 1) {
        continue;
      }
      boolean opens = before.getFirst().equals("as");
      for (int at = last; at >= (opens ? 1 : last); at--) {
        String word = before.get(at);
        boolean says = (SAYS.contains(word) || WRITES.contains(word)) && !word.endsWith("ing");
        if (says && doer(before, at) == Doer.ANOTHER) {
          return WRITES.contains(word) ? Lead.READING : Lead.SAYING;
        }
      }
    }
    return Lead.OWN;
  }

  /// Whether words in marks are those of another, by who says them before the marks or behind.
  ///
  /// @param marked without the marks
  boolean quotes(TextSpan marked) {
    List<String> before = before(marked.start());
    for (int at = before.size() - 1; at >= Math.max(0, before.size() - NEAR); at--) {
      if (QUOTES.contains(before.get(at)) || saysOfAnother(before, at)) {
        return true;
      }
    }
    int first = before(marked.end()).size();
    List<String> behind = words.subList(first, Math.min(words.size(), first + BEHIND));
    return behind.stream().anyMatch(SAYS::contains) && behind.stream().noneMatch(OWN::contains);
  }

  private static boolean saysOfAnother(List<String> words, int at) {
    String word = words.get(at);
    boolean says = SAYS.contains(word) || WRITES.contains(word) || SAY.contains(word);
    return (says
            || PUTS.contains(String.join(" ", words.subList(at, Math.min(words.size(), at + 2))))
            || PUTS.contains(String.join(" ", words.subList(at, Math.min(words.size(), at + 3)))))
        && isOf(doer(words, at), word);
  }

  /// Whether it announces words of another, whose end is told.
  boolean announces() {
    return holds(words, VERBATIM);
  }

  /// Whether it says what another asks.
  boolean wonders() {
    return sentence.endsWith("?")
        && holds(words, WONDERING)
        && words.stream().limit(BEGINNING).noneMatch(OWN::contains);
  }

  /// Whether its speaker says that they read out now what comes next.
  boolean readsNext() {
    for (int at = 0; at < words.size(); at++) {
      List<String> onward = words.subList(at, words.size());
      boolean now = words.subList(Math.max(0, at - 2), at).stream().noneMatch(HEARD::contains);
      if (now && readsOut(words, at) && onward.stream().anyMatch(Relaying::isRead)) {
        return onward.stream().noneMatch(MINE::contains);
      }
    }
    return false;
  }

  private static boolean isRead(String word) {
    return PAPER.contains(word) || DOCUMENT.contains(word);
  }

  private static boolean holds(List<String> words, Set<String> phrases) {
    String text = words.stream().collect(Collectors.joining(" ", " ", " "));
    return phrases.stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
  }
}
