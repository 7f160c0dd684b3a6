package org.rostrum.adapter.console;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a run reads and writes.
///
/// @param terminal whether a person sits at both the input and the output
/// @param errorTerminal whether a person sees standard error as it is written
/// @param columns the width to wrap at; 0 for none
/// @param colour whether colours may be used
public record Streams(
    BufferedReader in,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    boolean errorTerminal,
    int columns,
    boolean colour) {

  /// The streams of this process.
  ///
  /// @param console the process's console, where it has one
  public static Streams of(
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      @Nullable Console console,
      Map<String, String> environment) {
    boolean terminal = console != null && console.isTerminal();
    String noColour = environment.getOrDefault("NO_COLOR", "");
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Streams(
        TextFiles.reader(in),
        out,
        err,
        terminal,
        terminal,
        terminal ? TerminalSize.columns(environment) : 0,
        terminal && noColour.isEmpty() && !dumb);
  }

  /// Streams of a program or a file: no colours, no wrapping.
  public static Streams piped(BufferedReader in, PrintWriter out, PrintWriter err) {
    return new Streams(in, out, err, false, false, 0, false);
  }
}
