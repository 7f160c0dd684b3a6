package org.rostrum.adapter.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.quote.Arrivals;
import org.rostrum.core.text.Once;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Since when each source gives quotations of a day, in a small file of the data folder: one line a
/// source. Where it cannot be written, quotations are chosen as if all had been there always.
/// Thread-safe.
public final class ArrivalsFile implements Arrivals {

  private static final Logger LOG = LoggerFactory.getLogger(ArrivalsFile.class);
  private static final String NAME = "arrivals.properties";

  private final Path file;
  private final Once<Map<SourceId, LocalDate>> days;

  /// @param folder the data folder
  /// @param sources the sources of today
  public ArrivalsFile(Path folder, Supplier<Set<SourceId>> sources, Supplier<LocalDate> today) {
    this.file = folder.resolve(NAME);
    this.days = new Once<>(() -> updated(sources.get(), today.get()));
  }

  @Override
  public LocalDate firstDay(SourceId source) {
    return days.get().getOrDefault(source, START);
  }

  private Map<SourceId, LocalDate> updated(Set<SourceId> sources, LocalDate today) {
    boolean first = !Files.exists(file);
    Map<SourceId, LocalDate> known = first ? new HashMap<>() : read();
    boolean more = false;
    for (SourceId source : sources) {
      more |= known.putIfAbsent(source, first ? START : today.plusDays(1)) == null;
    }
    if (more) {
      write(known);
    }
    return known;
  }

  private Map<SourceId, LocalDate> read() {
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      lines.load(in);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("{} cannot be read, so every source counts as having been there: {}", file, e);
    }
    Map<SourceId, LocalDate> days = new HashMap<>();
    for (String name : lines.stringPropertyNames()) {
      try {
        days.put(new SourceId(name), LocalDate.parse(lines.getProperty(name)));
      } catch (DateTimeParseException | IllegalArgumentException e) {
        LOG.warn("{}: the line of {} is left out: {}", file, name, e.getMessage());
      }
    }
    return days;
  }

  private void write(Map<SourceId, LocalDate> days) {
    Properties lines = new Properties();
    days.forEach((source, day) -> lines.setProperty(source.value(), day.toString()));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, ".new");
      try (Writer out = Files.newBufferedWriter(draft)) {
        lines.store(out, "since when each source gives quotations of a day");
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("{} cannot be written, so the next start forgets it: {}", file, e.toString());
    }
  }
}
