package org.rostrum.core.desk;

import java.util.Locale;
import org.rostrum.core.words.WordClasses;

/// Tells whether somebody wants to leave rather than to ask.
public final class Farewell {

  private Farewell() {}

  /// @param typed all that somebody wrote
  public static boolean is(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("[.!]+$", "");
    return WordClasses.of("leaving").contains(word);
  }
}
