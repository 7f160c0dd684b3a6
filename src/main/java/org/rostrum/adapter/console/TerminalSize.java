package org.rostrum.adapter.console;

import java.io.IOException;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// How wide the terminal is.
final class TerminalSize {

  private static final int USUAL = 80;
  private static final int LEAST = 40;
  private static final int MOST = 100;

  private TerminalSize() {}

  /// Columns to wrap at: the terminal's own, but never so many that lines are hard to read.
  static int columns(Map<String, String> environment) {
    int columns = USUAL;
    String said = environment.getOrDefault("COLUMNS", "");
    if (said.matches("\\d{1,4}")) {
      columns = Integer.parseInt(said);
    } else {
      try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
        columns = terminal.getWidth();
      } catch (IOException e) {
        // The usual width does.
      }
    }
    return columns < 1 ? USUAL : Math.clamp(columns, LEAST, MOST);
  }
}
