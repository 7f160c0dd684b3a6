package org.rostrum.adapter.format.transcript;

import java.util.List;
import java.util.regex.Pattern;

/// Words of several people under one name: each begins with a dash on a line of its own, or behind
/// `>>`.
final class SharedCue {

  private static final Pattern DASH =
      Pattern.compile("^[-–—‐]+\\s*(?=[\"“‘'(\\[¿¡]*[\\p{Lu}\\p{Lo}\\p{N}])");

  private static final Pattern CHEVRONS = Pattern.compile("(?:^|\\s)>{2,}\\s");
  private static final Pattern FIRST_CHEVRONS = Pattern.compile("^>{2,}\\s*");
  private static final Pattern ENDED = Pattern.compile("[.?!…—–\\])-][\"”’')\\]]{0,4}$");

  private SharedCue() {}

  /// Whether somebody else speaks behind the first of the words. A dash where a sentence goes on is
  /// none of theirs.
  static boolean isIn(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (int i = 1; i < lines.size(); i++) {
      if (DASH.matcher(lines.get(i)).find() && ENDED.matcher(lines.get(i - 1)).find()) {
        return true;
      }
    }
    return CHEVRONS.matcher(withoutMark(text)).find();
  }

  /// The same where every line has the dash, as a list that nobody reads out has not: in text that
  /// is no caption.
  static boolean isAll(String text) {
    return isIn(text) && text.lines().allMatch(line -> DASH.matcher(line.strip()).find());
  }

  /// The words without the mark that begins them.
  static String withoutMark(String text) {
    return FIRST_CHEVRONS.matcher(DASH.matcher(text).replaceFirst("")).replaceFirst("");
  }
}
