package org.rostrum.adapter.console;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// One command line run in this process, with its streams caught.
record Run(int status, String out, String err) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-05-06T12:00:00Z"), ZoneOffset.UTC);

  static Run of(Workspace workspace, String... args) {
    return typing("", workspace, args);
  }

  static Run typing(String input, Workspace workspace, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams =
        Streams.piped(
            new BufferedReader(new StringReader(input)),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    int status = new Console(streams, folders -> workspace, CLOCK).run(args);
    return new Run(status, out.toString(), err.toString());
  }
}
