package org.rostrum.adapter.discord;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.text.SafeText;

/// Text that is not ours, made to read in Discord as it is written: nothing in it formats,
/// mentions, links or hides. What Discord could read as a mark is escaped with a backslash, which
/// also breaks the forms that its servers look for (mentions, addresses, invitations).
final class Markdown {

  /// A zero-width joiner, which keeps `@everyone` and `@here` from being those words.
  private static final String JOINER = "\u200D";

  private static final String MARKS = "\\*_~|`<>[]()@#/";
  private static final Pattern EVERYBODY = Pattern.compile("(?i)@(?=everyone|here)");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d+)([.)])");
  private static final Pattern DASHED = Pattern.compile("(?m)^(\\s*)([-+])");
  private static final Pattern HOST =
      Pattern.compile("(?i)(?<![A-Za-z0-9])(www|discord|discordapp)\\.(?=\\S)");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Markdown() {}

  /// The text escaped, line by line as it stands.
  static String escape(String text) {
    String visible = visible(text);
    StringBuilder escaped = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (MARKS.indexOf(c) >= 0 || (c == ':' && !spaceAfter(visible, i))) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    String result = EVERYBODY.matcher(escaped).replaceAll("@" + JOINER);
    result =
        HOST.matcher(result).replaceAll(host -> Matcher.quoteReplacement(host.group(1) + "\\."));
    result = NUMBERED.matcher(result).replaceAll("$1\\\\$2");
    return DASHED.matcher(result).replaceAll("$1\\\\$2");
  }

  /// The text escaped, on one line.
  static String line(String text) {
    return escape(oneLine(text));
  }

  /// The text escaped, on one line, cut between words where it would be longer than `most`
  /// characters, those included that escape others: a text of nothing but marks doubles.
  ///
  /// @param most at least 16
  static String clipped(String text, int most) {
    String whole = oneLine(text);
    String escaped = escape(whole);
    if (escaped.length() <= most) {
      return escaped;
    }
    int fits = 0;
    int tooLong = Math.min(whole.length(), most);
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (cut(whole, middle).length() <= most) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    int space = whole.lastIndexOf(' ', fits);
    int end = space > fits / 2 ? space : fits;
    while (end > 0 && cut(whole, end).length() > most) {
      end--;
    }
    return cut(whole, end);
  }

  private static String cut(String whole, int end) {
    boolean half = end > 0 && Character.isHighSurrogate(whole.charAt(end - 1));
    return escape(whole.substring(0, half ? end - 1 : end).strip() + "…");
  }

  /// What can be seen of a text, with one space for every white space.
  static String oneLine(String text) {
    return SPACE.matcher(visible(text)).replaceAll(" ").strip();
  }

  /// The text without what cannot be seen and without halves of characters.
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    SafeText.of(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.getType(c) == Character.SURROGATE) {
                visible.append('\uFFFD');
              } else if (Character.getType(c) != Character.FORMAT && !blank(c)) {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  /// Whether a character takes no room, or looks like a space and is a letter.
  private static boolean blank(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x2800
        || c == 0x3164
        || c == 0xFFA0;
  }

  private static boolean spaceAfter(String text, int at) {
    return at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
  }
}
