package org.rostrum.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.WordClasses;

/// What a question is about: what is left when the words that only frame it are taken off its
/// beginning and its end ("what did the panel say about", "according to her", "in two sentences").
///
/// Nothing is matched as a whole. A word frames by its class, or by its place: between who is asked
/// after and "about" stands a verb of saying, whichever it is.
public final class Subject {

  /// Stands for a mention of somebody while a question is taken apart.
  public static final String NAME = "\u27E6\u27E7";

  private static final Pattern TOKEN =
      Pattern.compile(
          NAME + "(?:['’]s?)?|[\\p{L}\\p{M}\\p{N}]+(?:['’‘\\-‐‑][\\p{L}\\p{M}\\p{N}]+)*");

  private static final Set<String> SOURCES =
      WordClasses.of("event", "document", "participant", "author", "heading");
  private static final Set<String> PLACES =
      Set.of("at", "in", "during", "from", "by", "according", "to", "of", "for", "per");
  private static final Set<String> INTRODUCING =
      Set.of("about", "on", "of", "regarding", "concerning", "over", "towards", "re");
  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "that", "a", "an", "their", "its", "all", "each");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int from;
  private int to;

  /// @param word folded, without a possessive
  private record Token(int start, int end, String word) {

    boolean name() {
      return word.equals(NAME);
    }

    boolean frames() {
      return name() || FunctionWords.contains(word) || Content.frames(word);
    }
  }

  private Subject(String masked) {
    this.text = masked;
    for (Matcher token = TOKEN.matcher(masked); token.find(); ) {
      String word =
          token.group().startsWith(NAME) ? NAME : Words.of(token.group()).getFirst().folded();
      tokens.add(new Token(token.start(), token.end(), word));
    }
    this.to = tokens.size();
  }

  /// The subject of a question in which mentions of people are replaced by [#NAME]; empty where it
  /// has none.
  public static String of(String masked) {
    return new Subject(masked).stripped();
  }

  /// Whether these words end in one that leads in what somebody spoke of ("about the").
  static boolean introduces(String words) {
    List<String> all = Words.of(words).stream().map(Words.Word::folded).toList();
    int last = all.size() - 1;
    while (last >= 0 && DETERMINERS.contains(all.get(last))) {
      last--;
    }
    return last >= 0 && INTRODUCING.contains(all.get(last));
  }

  private String stripped() {
    head();
    while (from < to && tail()) {
      // each time something is taken off the end
    }
    if (from >= to) {
      return "";
    }
    StringBuilder rest = new StringBuilder();
    int at = tokens.get(from).start();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.name()) {
        boolean led = i > from && PLACES.contains(tokens.get(i - 1).word());
        int end = Math.max(at, led ? tokens.get(i - 1).start() : token.start());
        rest.append(text, at, end).append(' ');
        at = token.end();
      }
    }
    rest.append(text, at, tokens.get(to - 1).end());
    return rest.toString().replaceAll("\\s+", " ").strip();
  }

  /// A question that begins with nothing but words that hold it together frames nothing: it is its
  /// own subject.
  private void head() {
    skip();
    boolean plain =
        tokens.subList(0, from).stream()
            .noneMatch(token -> token.name() || Content.frames(token.word()));
    if (plain && from < to) {
      from = 0;
    }
  }

  private void skip() {
    while (from < to) {
      Token token = tokens.get(from);
      boolean compound =
          SOURCES.contains(token.word())
              && from + 1 < to
              && adjacent(from)
              && !tokens.get(from + 1).frames();
      if (compound && !verbFollows(from)) {
        return;
      }
      if (!token.frames() && !introduced(from)) {
        return;
      }
      from++;
    }
  }

  /// Whether a word that no class has stands where only a word of saying can: right behind who is
  /// asked after, and before "about" or the end.
  private boolean introduced(int at) {
    if (at == 0) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean who =
        before.name()
            || WordClasses.of("participant").contains(before.word())
            || Set.of("he", "she", "they").contains(before.word());
    return who && (at + 1 < to && INTRODUCING.contains(tokens.get(at + 1).word()) && at + 1 < to);
  }

  private boolean adjacent(int at) {
    return text.substring(tokens.get(at).end(), tokens.get(at + 1).start()).isBlank();
  }

  /// A noun for a source with a determiner before it and an auxiliary before that is who is asked
  /// after, and what follows a verb: "did the committee approve".
  private boolean verbFollows(int at) {
    return at > 0 && DETERMINERS.contains(tokens.get(at - 1).word());
  }

  /// Takes one phrase off the end that says where to look or how to answer.
  private boolean tail() {
    Token last = tokens.get(to - 1);
    if (WordClasses.of("polite").contains(last.word())
        || WordClasses.of("comparing").contains(last.word())) {
      to--;
      return true;
    }
    int at = to - 1;
    if (WordClasses.of("unit").contains(last.word())) {
      while (at > from && !tokens.get(at).word().equals("in") && to - at < 5) {
        at--;
      }
      return cut(at, "in");
    }
    if (WordClasses.of("remark").contains(last.word())) {
      return cut(determined(at - 1), "in");
    }
    if (last.name() || SOURCES.contains(last.word())) {
      at--;
      at = determined(at);
      if (at >= from && PLACES.contains(tokens.get(at).word())) {
        while (at > from && PLACES.contains(tokens.get(at - 1).word())) {
          at--;
        }
        to = at;
        return true;
      }
      return false;
    }
    return asks();
  }

  private int determined(int behind) {
    int at = behind;
    while (at > from && DETERMINERS.contains(tokens.get(at).word())) {
      at--;
    }
    return at;
  }

  private boolean cut(int at, String word) {
    if (at >= from && tokens.get(at).word().equals(word)) {
      to = at;
      return true;
    }
    return false;
  }

  /// Takes off who is asked after with a verb of saying: "… did they raise".
  private boolean asks() {
    int at = to - 1;
    while (at > from && PLACES.contains(tokens.get(at).word())) {
      at--;
    }
    if (at <= from || !WordClasses.of("saying").contains(tokens.get(at).word())) {
      return false;
    }
    at--;
    while (at > from
        && (tokens.get(at).name()
            || SOURCES.contains(tokens.get(at).word())
            || FunctionWords.contains(tokens.get(at).word()))) {
      at--;
      if (WordClasses.of("auxiliary").contains(tokens.get(at + 1).word())) {
        to = at + 1;
        return true;
      }
    }
    return false;
  }
}
