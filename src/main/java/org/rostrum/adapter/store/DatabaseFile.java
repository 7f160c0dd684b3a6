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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The H2 file of a data folder.
final class DatabaseFile {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);
  private static final String NAME = "rostrum";

  /// H2 writes commits to the file later, unless told to.
  private static final String FLUSH = "CHECKPOINT";

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
      throw StoreTroubles.closed(file, e);
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw StoreTroubles.closed(file, new IOException("no permission to write there"));
    }
    try {
      return connect();
    } catch (Migrations.NewerException e) {
      throw StoreTroubles.newer(file.toString(), e);
    } catch (IOException | SQLException | FlywayException e) {
      if (!damaged(e)) {
        throw trouble(e);
      }
      putAside(e);
    }
    try {
      return connect();
    } catch (IOException | SQLException | FlywayException e) {
      throw trouble(e);
    }
  }

  private Database connect() throws IOException, SQLException {
    boolean old = Files.exists(file) && Files.size(file) > 0;
    JdbcDataSource source = source(folder);
    Connection first = source.getConnection();
    try {
      if (old) {
        refuseEmptied(first);
      }
      Migrations.run(source);
      holder.take();
      return new Database(first, source, FLUSH);
    } catch (SQLException | RuntimeException e) {
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

  /// H2 begins anew in a file in which it finds no whole commit; what is in there would be written
  /// over.
  private static void refuseEmptied(Connection first) throws SQLException {
    try (Statement statement = first.createStatement()) {
      try (ResultSet tables =
          statement.executeQuery(
              "SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
        if (tables.next()) {
          return;
        }
      }
      statement.execute("SHUTDOWN IMMEDIATELY");
    }
    throw new SQLException("no whole commit is in it", "", ErrorCode.FILE_CORRUPTED_1);
  }

  private RuntimeException trouble(Exception cause) {
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

  /// Keeps a damaged file: somebody may yet read it.
  private void putAside(Exception cause) {
    Path aside = aside(folder, "damaged");
    try {
      Files.move(file, aside);
    } catch (IOException e) {
      cause.addSuppressed(e);
      throw StoreTroubles.closed(file, cause);
    }
    LOG.warn(
        "{} is damaged. It was put aside as {}, and a new one begun: buttons on older replies will"
            + " say that the reply is not known any more.",
        file,
        aside.getFileName());
    LOG.debug("What is wrong with it", cause);
  }
}
