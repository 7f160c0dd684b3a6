package org.rostrum.adapter.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.StoreSettings;

/// What operators do with everything that is remembered. Every method may throw [StoreException].
public final class StoreCare {

  private static final String RESTORING = "restoring-";

  private final Path data;
  private final StoreSettings settings;
  private final Clock clock;

  public StoreCare(Path data, StoreSettings settings, Clock clock) {
    this.data = data.toAbsolutePath().normalize();
    this.settings = settings;
    this.clock = clock;
  }

  /// Writes a backup, while the bot is running or not.
  ///
  /// @return how many rows it holds
  public long backup(Path file) {
    Path target = file.toAbsolutePath().normalize();
    Path made = made(target);
    try {
      long rows = new Restoring(made).check();
      Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } catch (IOException e) {
      throw new StoreException(target + " cannot be written: " + e, e);
    }
  }

  /// A backup in a file that is the caller's to move or delete.
  ///
  /// @param beside in whose folder it is wanted; it may be another
  private Path made(Path beside) {
    if (settings.server() == null && DatabaseFile.isOpen(data)) {
      return Backups.wish(data);
    }
    if (settings.server() == null && !Files.exists(DatabaseFile.file(data))) {
      throw new StoreException("Nothing is remembered in " + data + ".");
    }
    try (Store store = Store.open(data, settings)) {
      Path part = Files.createTempFile(beside.getParent(), Backups.START, Backups.PART);
      Backups.write(store, part, clock);
      return part;
    } catch (IOException e) {
      throw new StoreException("No backup can be written beside " + beside + ": " + e, e);
    }
  }

  /// Puts a backup in the place of what is remembered, and that aside.
  ///
  /// @return where the old is; empty where there was none
  public Optional<Path> restore(Path file) {
    new Restoring(file).check();
    StoreSettings.Server server = settings.server();
    if (server == null) {
      return restoreFile(file);
    }
    restoreServer(file, server);
    return Optional.empty();
  }

  private Optional<Path> restoreFile(Path file) {
    refuseOpen();
    Path making = null;
    try {
      Files.createDirectories(data);
      making = Files.createTempDirectory(data, RESTORING);
      fill(making, file);
      Path old = DatabaseFile.file(data);
      Path aside = null;
      if (Files.exists(old)) {
        aside = OwnerOnly.create(DatabaseFile.aside(data, DatabaseFile.BEFORE_RESTORE));
        Files.copy(old, aside, StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.restrict(aside);
      }
      OwnerOnly.restrict(DatabaseFile.file(making));
      Files.move(
          DatabaseFile.file(making),
          old,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
      return Optional.ofNullable(aside);
    } catch (IOException | SQLException e) {
      throw new StoreException(
          file + " cannot be restored into " + data + ": " + e + ". Nothing is changed.", e);
    } finally {
      remove(making);
    }
  }

  private void refuseOpen() {
    if (settings.server() == null && DatabaseFile.isOpen(data)) {
      throw StoreTroubles.busy(
          DatabaseFile.file(data), Holder.in(data).name(), new IOException("it is locked"));
    }
  }

  /// A connection that stays open keeps H2 from opening and closing the file for each.
  private static void fill(Path folder, Path file) throws SQLException {
    var source = DatabaseFile.source(folder);
    try (Connection first = source.getConnection()) {
      new Restoring(file).into(source);
      try (var statement = first.createStatement()) {
        statement.execute("CHECKPOINT");
      }
    }
  }

  private static void remove(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new StoreException(folder + " is left over and can be deleted: " + e, e);
    }
  }

  /// A server may hold what others use, so nothing there is replaced.
  private static void restoreServer(Path file, StoreSettings.Server server) {
    PGSimpleDataSource source = DatabaseServer.at(server).source();
    try {
      List<Tables.Table> there =
          Jdbi.create(source).withHandle(handle -> Tables.of(handle.getConnection()));
      if (!there.isEmpty()) {
        throw new StoreException(
            server
                + " holds tables already, and they stay as they are. Create a database without any,"
                + " name it in store.url, and restore into that.");
      }
      new Restoring(file).into(source);
    } catch (SQLException | org.jdbi.v3.core.JdbiException e) {
      throw StoreTroubles.unreachable(server.toString(), e);
    }
  }

  /// Tells everything that is remembered, a JSON line for each row, with no member's id.
  public void export(Consumer<String> lines) {
    try {
      Files.createDirectories(data);
      Path made = made(data.resolve("export"));
      try (Stream<String> found = Files.lines(made);
          Stream<String> all = Files.lines(made)) {
        Export export =
            new Export(KeyedPseudonyms.with(found.flatMap(Export::secrets).findFirst()));
        all.flatMap(export::told).forEach(lines);
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException("What is remembered cannot be told: " + e, e);
    }
  }

  /// What was deleted, and what holds it still.
  ///
  /// @param rows how many were deleted, by table
  /// @param files copies in the data folder that were deleted
  /// @param copies those that are left
  public record Purged(Map<String, Integer> rows, List<Path> files, List<Path> copies) {

    public Purged {
      rows = Collections.unmodifiableMap(new TreeMap<>(rows));
      files = List.copyOf(files);
      copies = List.copyOf(copies);
    }
  }

  /// Deletes what belongs to a server, or to any. With everything go the copies that Rostrum itself
  /// put aside in the data folder; of a single server nothing is taken out of those.
  ///
  /// @param server null for everything
  public Purged purge(@Nullable String server) {
    refuseOpen();
    Map<String, Integer> rows;
    try (Store store = Store.open(data, settings)) {
      rows = store.purge(server);
    }
    if (settings.server() == null) {
      DatabaseFile.in(data).compact();
    }
    List<Path> copies = copies();
    if (server != null) {
      return new Purged(rows, List.of(), copies);
    }
    copies.forEach(StoreCare::remove);
    return new Purged(rows, copies, List.of());
  }

  /// What in the data folder holds what was remembered before.
  private List<Path> copies() {
    try (Stream<Path> files = Files.list(data)) {
      return files
          .filter(
              file ->
                  DatabaseFile.isAside(file)
                      || Backups.isLeftOver(file)
                      || file.getFileName().toString().startsWith(RESTORING))
          .sorted()
          .toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new StoreException("It cannot be seen what else is in " + data + ": " + e, e);
    }
  }
}
