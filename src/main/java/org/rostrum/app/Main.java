package org.rostrum.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import org.rostrum.adapter.console.Console;
import org.rostrum.adapter.console.Streams;

/// The program's entry.
public final class Main {

  private static final int BUG = 1;

  private Main() {}

  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    PrintWriter out = Streams.writer(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = Streams.writer(new FileOutputStream(FileDescriptor.err));
    int status;
    try {
      Streams streams = Streams.of(System.in, out, err, atTerminal(), environment);
      status =
          new Console(streams, folders -> Wiring.open(folders, environment), Clock.systemUTC())
              .run(args);
    } catch (Throwable bug) {
      err.println("Rostrum had to stop: " + bug);
      status = BUG;
    }
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static boolean atTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }
}
