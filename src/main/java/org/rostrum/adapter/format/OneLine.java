package org.rostrum.adapter.format;

import java.util.regex.Pattern;

/// Text as a source shows it, without what only lays it out.
public final class OneLine {

  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
  private static final Pattern BREAKS =
      Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFFFE\\uFFFF]+", Pattern.UNICODE_CHARACTER_CLASS);

  private OneLine() {}

  /// A text on one line: runs of white space are one blank, soft hyphens go.
  public static String of(String text) {
    return BREAKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
