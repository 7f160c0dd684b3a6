package org.rostrum.core.desk;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Bugs as they are met: the trace goes to a file under a short number, a person gets the number.
/// Thread-safe.
public final class Incidents {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final String FILE = "incidents.log";

  private final Path data;
  private final Clock clock;
  private final Level level;

  /// @param data the folder of the file; it is made where there is none
  /// @param level how loudly the log tells of a bug: quietly where the person at the machine is
  ///   told anyway
  public Incidents(Path data, Clock clock, Level level) {
    this.data = data;
    this.clock = clock;
    this.level = level;
  }

  public Incident record(Throwable bug) {
    String number = HexFormat.of().toHexDigits((short) ThreadLocalRandom.current().nextInt());
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace, true));
    LOG.atLevel(level).setCause(bug).log("Incident {}", number);
    Path file = data.resolve(FILE);
    try {
      append(file, clock.instant() + " incident " + number + "\n" + trace + "\n");
      return new Incident(number, " with what " + file + " says of it.");
    } catch (IOException e) {
      return new Incident(number, ": " + bug);
    }
  }

  /// One incident at a time, so that traces do not run into each other.
  private synchronized void append(Path file, String text) throws IOException {
    Files.createDirectories(data);
    Files.writeString(
        file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
