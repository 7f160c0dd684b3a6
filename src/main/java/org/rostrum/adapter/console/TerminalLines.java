package org.rostrum.adapter.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/// Lines typed at a terminal, with editing, history and completion. Ctrl-C gives up a line that was
/// begun and leaves on an empty one; Ctrl-D leaves.
final class TerminalLines implements ChatLines {

  private static final String HISTORY = "chat-history";

  private final Terminal terminal;
  private final LineReader reader;

  /// @param data where the history is kept; where it cannot be written there is none
  TerminalLines(Terminal terminal, Completer completer, Path data) {
    this.terminal = terminal;
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("rostrum")
            .parser(new DefaultParser().escapeChars(new char[0]).quoteChars(new char[0]))
            .completer(completer)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
            .option(LineReader.Option.CASE_INSENSITIVE, true);
    if (canKeep(data)) {
      builder.variable(LineReader.HISTORY_FILE, data.resolve(HISTORY).toAbsolutePath());
    }
    this.reader = builder.build();
  }

  @Override
  public @Nullable String next() {
    while (true) {
      try {
        return reader.readLine("> ");
      } catch (UserInterruptException e) {
        if (e.getPartialLine().isBlank()) {
          return null;
        }
      } catch (EndOfFileException e) {
        return null;
      }
    }
  }

  @Override
  public int columns() {
    return TerminalSize.readable(terminal.getWidth());
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal could not be given back", e);
    }
  }

  private static boolean canKeep(Path data) {
    try {
      Files.createDirectories(data);
      return Files.isWritable(data);
    } catch (IOException e) {
      return false;
    }
  }
}
