package org.rostrum.adapter.format;

import java.util.regex.Pattern;
import org.rostrum.core.corpus.Patience;

/// Text as a source shows it, without what only lays it out.
public final class OneLine {

  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
  private static final Pattern BREAKS =
      Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFFFE\\uFFFF]+", Pattern.UNICODE_CHARACTER_CLASS);

  private OneLine() {}

  /// A text on one line: runs of white space are one blank, soft hyphens go.
  public static String of(String text) {
    Patience.check();
    if (isPlain(text)) {
      return text;
    }
    return BREAKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /// Whether a text is on one line for certain: of letters and marks, with single blanks inside.
  private static boolean isPlain(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if ((space && blank) || (!space && !isPlain(c))) {
        return false;
      }
      blank = space;
    }
    return text.isEmpty() || !blank;
  }

  private static boolean isPlain(char c) {
    return (c > ' ' && c < '\u007F')
        || Character.isLetter(c)
        || (c >= '‘' && c <= '”')
        || c == '–'
        || c == '—'
        || c == '…';
  }
}
