package org.rostrum.adapter.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// Bugs as they are met: the trace goes to a file under a short number, a person gets the number.
final class Incidents {

  private static final String FILE = "incidents.log";

  private final Path data;
  private final Clock clock;

  Incidents(Path data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  /// Records a bug and returns the message for a person.
  String record(Throwable bug) {
    String number = HexFormat.of().toHexDigits((short) ThreadLocalRandom.current().nextInt());
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace, true));
    Path file = data.resolve(FILE);
    try {
      Files.createDirectories(data);
      Files.writeString(
          file,
          clock.instant() + " incident " + number + "\n" + trace + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return "Something went wrong inside Rostrum; nothing of yours is lost. Please report incident"
          + " "
          + number
          + " with what "
          + file
          + " says of it.";
    } catch (IOException e) {
      return "Something went wrong inside Rostrum; nothing of yours is lost. Please report incident"
          + " "
          + number
          + ": "
          + bug;
    }
  }
}
