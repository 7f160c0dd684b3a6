package org.rostrum.adapter.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// The H2 file of a data folder.
final class DatabaseFile {

  private static final String NAME = "rostrum";

  /// H2 writes commits to the file later, unless told to.
  private static final String FLUSH = "CHECKPOINT";

  static final String ASIDE = "aside";
  static final String BEFORE_RESTORE = "before-restore";

  private static final String USER = "rostrum";
  private static final DateTimeFormatter DATED =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  /// Closing is ours alone, since answers in flight are finished after the JVM was told to stop; an
  /// interrupted thread does not close the file. With WRITE_DELAY=0 nothing would tidy the file
  /// while it is open, and with H2's own 45 s of retention every reply would take 50 KB of it for
  /// so long.
  private static final String URL =
      "jdbc:h2:retry:%s;RETENTION_TIME=2000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
          + ";LOCK_TIMEOUT=10000;CACHE_SIZE=8192";

  private final Path folder;
  private final Path file;
  private final Holder holder;

  private DatabaseFile(Path folder) {
    this.folder = folder;
    this.file = file(folder);
    this.holder = Holder.in(folder);
  }

  static DatabaseFile in(Path folder) {
    return new DatabaseFile(folder.toAbsolutePath().normalize());
  }

  Database open() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw StoreTroubles.unusable(file, e);
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw StoreTroubles.unusable(file, new IOException("no permission to write there"));
    }
    try {
      return connect();
    } catch (Migrations.NewerException e) {
      throw StoreTroubles.newer(file.toString(), e);
    } catch (IOException | SQLException | FlywayException e) {
      throw trouble(e);
    }
  }

  private Database connect() throws IOException, SQLException {
    if (Files.exists(file)) {
      refuseDamaged();
    }
    JdbcDataSource source = source(folder);
    Connection first = source.getConnection();
    OwnerOnly.restrict(file);
    try {
      Migrations.run(source);
      holder.take();
      return new PooledDatabase(first, source, FLUSH);
    } catch (RuntimeException e) {
      first.close();
      throw e;
    }
  }

  /// The database of a folder, which each connection opens.
  static JdbcDataSource source(Path folder) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(URL.formatted(folder.resolve(NAME)));
    source.setUser(USER);
    source.setPassword("");
    return source;
  }

  static Path file(Path folder) {
    return folder.resolve(NAME + ".mv.db");
  }

  /// Where something is put aside that was in the file.
  static Path aside(Path folder, String why) {
    return folder.resolve(NAME + "-" + why + "-" + DATED.format(Instant.now()) + ".mv.db");
  }

  /// Whether a file is one that was put aside.
  static boolean isAside(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".mv.db")
        && (name.startsWith(NAME + "-" + ASIDE + "-")
            || name.startsWith(NAME + "-" + BEFORE_RESTORE + "-"));
  }

  /// Writes what is in the database into a new file, so that nothing of what was deleted is in it.
  void compact() {
    try (Connection connection = source(folder).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    } catch (SQLException e) {
      throw StoreTroubles.closed(file, e);
    }
    OwnerOnly.restrict(file);
  }

  /// Whether a process has the database open, as far as the lock that H2 takes tells.
  static boolean isOpen(Path folder) {
    try (FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException mine) {
      return true;
    } catch (IOException none) {
      return false;
    }
  }

  /// Looks first whether there is a whole commit in the file, without writing to it: H2 begins anew
  /// where it finds none, and what is in there would be written over. So it does where a file is
  /// empty, as one is that lost its content when a disk was full. A first start that is killed
  /// within the moment before its first commit leaves such a file too; which it was cannot be told,
  /// and to put it aside costs one command.
  private void refuseDamaged() throws IOException, SQLException {
    // Whoever has it open is telling H2 to fill it.
    if (Files.size(file) == 0 && !isOpen(folder)) {
      throw new SQLException("nothing is in it", "", ErrorCode.FILE_CORRUPTED_1);
    }
    try (MVStore reading = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      if (reading.getMapNames().isEmpty()) {
        throw new SQLException("no whole commit is in it", "", ErrorCode.FILE_CORRUPTED_1);
      }
    } catch (MVStoreException e) {
      // Whoever has it open is told of by H2 itself.
      if (e.getErrorCode() != DataUtils.ERROR_FILE_LOCKED) {
        throw new SQLException(e.getMessage(), "", ErrorCode.FILE_CORRUPTED_1, e);
      }
    }
  }

  private RuntimeException trouble(Exception cause) {
    if (damaged(cause)) {
      return StoreTroubles.damaged(file, cause);
    }
    return code(cause) == ErrorCode.DATABASE_ALREADY_OPEN_1
        ? StoreTroubles.busy(file, holder.name(), cause)
        : StoreTroubles.closed(file, cause);
  }

  private static boolean damaged(Exception cause) {
    return switch (code(cause)) {
      case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.GENERAL_ERROR_1 ->
          true;
      default -> cutShort(cause);
    };
  }

  private static boolean cutShort(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof EOFException) {
        return true;
      }
    }
    return false;
  }

  private static int code(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getErrorCode();
      }
    }
    return 0;
  }

  /// Puts the file aside under another name, so that a new one is begun: somebody may yet read it.
  /// Nothing happens where there is none.
  ///
  /// @return where it is now
  Optional<Path> putAside() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OwnerOnly.restrict(Files.move(file, aside(folder, ASIDE))));
    } catch (IOException e) {
      throw StoreTroubles.closed(file, e);
    }
  }
}
