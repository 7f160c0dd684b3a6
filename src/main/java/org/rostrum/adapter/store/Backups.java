package org.rostrum.adapter.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.rostrum.core.desk.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How another process gets a backup of the file that this one has open, which it cannot read: it
/// lays a wish into the data folder, and the one that has the file open lays the backup beside it.
/// Whoever may write into the folder may wish.
public final class Backups {

  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
  static final String START = "backup-";
  private static final String WANTED = ".wanted";
  static final String PART = ".part";
  private static final String DONE = ".done";
  private static final String FAILED = ".failed";

  /// How long one waits until somebody takes a wish up.
  private static final Duration UNHEARD = Duration.ofSeconds(15);

  private static final Duration PAUSE = Duration.ofMillis(100);

  private Backups() {}

  /// Fulfils the wishes in a data folder.
  public static void serve(Store store, Path data, Clock clock) {
    try (DirectoryStream<Path> wishes = Files.newDirectoryStream(data, START + "*" + WANTED)) {
      for (Path wish : wishes) {
        fulfil(store, wish, clock);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("A backup is wanted and cannot be made: {}", e.toString());
    }
  }

  private static void fulfil(Store store, Path wish, Clock clock) throws IOException {
    Path part = ending(wish, PART);
    if (!Files.deleteIfExists(wish)) {
      return;
    }
    try {
      long rows = write(store, OwnerOnly.create(part), clock);
      move(part, ending(wish, DONE));
      LOG.info("A backup of {} rows was made for another process", rows);
    } catch (StoreException | IOException e) {
      Files.deleteIfExists(part);
      Files.writeString(part, String.valueOf(e.getMessage()));
      move(part, ending(wish, FAILED));
    }
  }

  /// Whether a file is one that was left over when somebody was stopped who made a backup.
  static boolean isLeftOver(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(START)
        && (name.endsWith(PART) || name.endsWith(DONE) || name.endsWith(FAILED));
  }

  /// Writes a backup.
  ///
  /// @param file is there, and its owner's alone
  /// @return how many rows there are
  static long write(Store store, Path file, Clock clock) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      return store.dump(
          clock,
          line -> {
            try {
              out.write(line);
              out.newLine();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Wishes for a backup and waits for it.
  ///
  /// @return a file in the data folder, which is the caller's to move or delete
  /// @throws StoreException where nobody makes one
  static Path wish(Path data) {
    Path wish = data.resolve(START + UUID.randomUUID() + WANTED);
    try {
      Files.createFile(wish);
      long end = System.nanoTime() + UNHEARD.toNanos();
      while (Files.exists(wish)) {
        if (System.nanoTime() > end && Files.deleteIfExists(wish)) {
          throw new StoreException(
              "Another process has what is remembered in "
                  + data
                  + " open, and makes no backup of it: it may be no bot, or an older one. Stop it"
                  + " first.");
        }
        Thread.sleep(PAUSE);
      }
      return made(wish);
    } catch (IOException e) {
      throw new StoreException("No backup can be wished for in " + data + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("Stopped while waiting for a backup.", e);
    }
  }

  /// As long as the file grows, somebody is at it.
  private static Path made(Path wish) throws IOException, InterruptedException {
    long size = -1;
    long end = System.nanoTime() + UNHEARD.toNanos();
    while (System.nanoTime() < end) {
      if (Files.exists(ending(wish, DONE))) {
        return ending(wish, DONE);
      }
      if (Files.exists(ending(wish, FAILED))) {
        String why = Files.readString(ending(wish, FAILED));
        Files.delete(ending(wish, FAILED));
        throw new StoreException(why);
      }
      long now = Files.exists(ending(wish, PART)) ? ending(wish, PART).toFile().length() : 0;
      if (now != size) {
        size = now;
        end = System.nanoTime() + UNHEARD.toNanos();
      }
      Thread.sleep(PAUSE);
    }
    throw new StoreException("The bot began a backup and did not finish it. Try again.");
  }

  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path ending(Path wish, String other) {
    String name = wish.getFileName().toString();
    return wish.resolveSibling(name.substring(0, name.length() - WANTED.length()) + other);
  }
}
