package org.rostrum.app;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rostrum.adapter.console.Console;
import org.rostrum.adapter.console.Streams;

/// What the program, as it is wired, did with a command line.
record ConsoleRun(int status, String out, String err) {

  static ConsoleRun of(List<String> args) {
    return of(new StringWriter(), args);
  }

  /// @param err takes what goes to standard error, while it runs
  static ConsoleRun of(StringWriter err, List<String> args) {
    StringWriter out = new StringWriter();
    Streams streams =
        Streams.piped(
            new BufferedReader(new StringReader("")),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    int status =
        new Console(streams, folders -> Wiring.open(folders, Map.of()), Clock.systemUTC())
            .run(args.toArray(String[]::new));
    return new ConsoleRun(status, out.toString(), err.toString());
  }
}
