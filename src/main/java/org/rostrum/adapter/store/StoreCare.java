package org.rostrum.adapter.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.StoreSettings;

/// What operators do with everything that is remembered. Every method may throw [StoreException].
public final class StoreCare {

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
      Path part = Files.createTempFile(beside.getParent(), "backup-", ".part");
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
      making = Files.createTempDirectory(data, "restoring-");
      fill(making, file);
      Path old = DatabaseFile.file(data);
      Path aside = null;
      if (Files.exists(old)) {
        aside = DatabaseFile.aside(data, "before-restore");
        Files.copy(old, aside);
      }
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

  /// Deletes what belongs to a server, or to any.
  ///
  /// @param server null for everything
  /// @return how many rows were deleted, by table
  public Map<String, Integer> purge(@Nullable String server) {
    refuseOpen();
    try (Store store = Store.open(data, settings)) {
      return store.purge(server);
    }
  }
}
