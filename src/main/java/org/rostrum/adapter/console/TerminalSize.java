package org.rostrum.adapter.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How wide the terminal is, as `COLUMNS` or `stty` says.
final class TerminalSize {

  private static final int USUAL = 80;
  private static final int LEAST = 40;
  private static final int MOST = 100;
  private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d{1,4} (\\d{1,4})\\s*");

  private TerminalSize() {}

  /// Columns to wrap at: the terminal's own, but never so many that lines are hard to read.
  static int columns(Map<String, String> environment) {
    String said = environment.getOrDefault("COLUMNS", "");
    int columns = said.matches("\\d{1,4}") ? Integer.parseInt(said) : measured();
    return readable(columns);
  }

  /// Columns to wrap at in a terminal this wide; 0 where that is unknown.
  static int readable(int columns) {
    return columns < 1 ? USUAL : Math.clamp(columns, LEAST, MOST);
  }

  private static int measured() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      stty.waitFor(1, TimeUnit.SECONDS);
      Matcher matcher = ROWS_AND_COLUMNS.matcher(size);
      return matcher.matches() ? Integer.parseInt(matcher.group(1)) : USUAL;
    } catch (IOException e) {
      return USUAL;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL;
    }
  }
}
