package org.rostrum.core.reply;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Folded;

/// The end of a link that makes a browser go to the exact words and mark them, as in the WICG's
/// *URL Fragment Text Directives*: `text=[prefix-,]start[,end]`.
///
/// A few words on one line stand in it whole; more by their first and last words, since the page
/// may have the number of a note or a line's end among them, over which no browser looks. So do
/// words on several lines, however few: a browser looks for one end in one paragraph. Where the
/// same words stand earlier in the text, the words just before them come along as prefix.
final class TextFragment {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final int AT_LEAST = 5;
  private static final int AT_MOST = 16;

  private final List<Token> tokens;
  private final int first;
  private final int last;
  private final int onFirstLine;
  private final int onLastLine;
  private final boolean oneLine;

  /// A word of the text, between white space.
  private record Token(String written, String bare) {}

  private TextFragment(String text, TextSpan span) {
    this.tokens = new ArrayList<>();
    addTokens(text.substring(0, span.start()));
    this.first = tokens.size();
    addTokens(span.of(text));
    this.last = tokens.size();
    addTokens(text.substring(span.end()));
    List<String> lines = span.of(text).strip().lines().filter(line -> !line.isBlank()).toList();
    this.oneLine = lines.size() < 2;
    this.onFirstLine = lines.isEmpty() ? 0 : words(lines.getFirst());
    this.onLastLine = lines.isEmpty() ? 0 : words(lines.getLast());
  }

  /// `:~:text=…` for the words of `text` at `span`; empty where they are blank.
  static Optional<String> of(String text, TextSpan span) {
    TextFragment fragment = new TextFragment(text, span);
    return fragment.first == fragment.last
        ? Optional.empty()
        : Optional.of(":~:text=" + fragment.directive());
  }

  private String directive() {
    int words = last - first;
    if (oneLine && words <= 2 * AT_LEAST) {
      return prefix(words) + encoded(first, last);
    }
    int mostAhead = Math.min(AT_MOST, oneLine ? words / 2 : onFirstLine);
    int head = Math.min(AT_LEAST, mostAhead);
    while (head < mostAhead && earlier(first, first + head)) {
      head++;
    }
    int mostBehind = Math.min(AT_MOST, oneLine ? words - head : onLastLine);
    int tail = Math.min(AT_LEAST, mostBehind);
    while (tail < mostBehind && between(first + head, last - tail, tail)) {
      tail++;
    }
    return prefix(head) + encoded(first, first + head) + "," + encoded(last - tail, last);
  }

  /// The words just before, as few as tell the first `head` words from the same words earlier on.
  private String prefix(int head) {
    if (!earlier(first, first + head)) {
      return "";
    }
    int before = 1;
    while (before < AT_MOST && first - before > 0 && earlier(first - before, first + head)) {
      before++;
    }
    return before > first ? "" : encoded(first - before, first) + "-,";
  }

  /// Whether the tokens of a stretch also stand, as a stretch, before it.
  private boolean earlier(int from, int to) {
    return IntStream.range(0, from).anyMatch(at -> same(at, from, to - from));
  }

  /// Whether the last `tail` words already stand after the head and before their own place.
  private boolean between(int from, int to, int tail) {
    return IntStream.range(from, to).anyMatch(at -> same(at, to, tail));
  }

  private boolean same(int one, int other, int length) {
    return IntStream.range(0, length)
        .allMatch(i -> tokens.get(one + i).bare().equals(tokens.get(other + i).bare()));
  }

  private String encoded(int from, int to) {
    return encode(
        tokens.subList(from, to).stream().map(Token::written).collect(Collectors.joining(" ")));
  }

  /// Percent-encodes all but letters, digits and `.`, `_`, `~`: the dash, the comma and the
  /// ampersand have a meaning of their own here.
  static String encode(String words) {
    StringBuilder encoded = new StringBuilder(words.length() * 2);
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '~')) {
        encoded.append(c);
      } else {
        encoded.append('%').append("%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }

  private static int words(String line) {
    return (int) WHITE_SPACE.splitAsStream(line).filter(word -> !word.isEmpty()).count();
  }

  private void addTokens(String part) {
    WHITE_SPACE
        .splitAsStream(part)
        .filter(word -> !word.isEmpty())
        .forEach(word -> tokens.add(new Token(word, bare(word))));
  }

  /// A word without the marks around it, which a browser does not count as part of it.
  private static String bare(String word) {
    String bare = EDGES.matcher(Folded.text(word)).replaceAll("");
    return bare.isEmpty() ? word : bare;
  }
}
