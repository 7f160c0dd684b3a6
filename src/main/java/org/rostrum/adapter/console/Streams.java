package org.rostrum.adapter.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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

  /// Characters for one of this process's outputs: UTF-8 whatever the locale. Where its reader is
  /// gone, [Console] ends quietly.
  public static PrintWriter writer(OutputStream output) {
    return new PrintWriter(ClosedPipe.noticed(output), false, StandardCharsets.UTF_8);
  }

  /// The streams of this process.
  ///
  /// @param terminal whether a person sits at both the input and the output
  public static Streams of(
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      boolean terminal,
      Map<String, String> environment) {
    boolean wantsColour =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Streams(
        TextFiles.reader(in),
        out,
        err,
        terminal,
        terminal || leadsToTerminal(Path.of("/proc/self/fd/2")),
        terminal ? TerminalSize.columns(environment) : 0,
        terminal && wantsColour);
  }

  /// Whether a file descriptor's link leads to a terminal; no where that cannot be known.
  private static boolean leadsToTerminal(Path descriptor) {
    try {
      String device = Files.readSymbolicLink(descriptor).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /// Streams of a program or a file: no colours, no wrapping.
  public static Streams piped(BufferedReader in, PrintWriter out, PrintWriter err) {
    return new Streams(in, out, err, false, false, 0, false);
  }
}
