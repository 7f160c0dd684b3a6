package org.rostrum.adapter.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// An open database with connections that are used again. Thread-safe.
final class PooledDatabase implements Database {

  /// How the states begin that tell of a constraint.
  private static final String FORBIDDEN = "23";

  private static final int CONNECTIONS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Connection first;
  private final String flush;
  private final HikariDataSource pool;
  private final Jdbi jdbi;

  /// @param first a connection that stays open as long as the database should
  /// @param flush what has committed work written down; empty where a commit does
  PooledDatabase(Connection first, DataSource source, String flush) {
    this.first = first;
    this.flush = flush;
    HikariConfig config = new HikariConfig();
    config.setPoolName("store");
    config.setDataSource(source);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(-1);
    this.pool = new HikariDataSource(config);
    this.jdbi = Jdbi.create(pool);
  }

  @Override
  public <T> T read(Function<Handle, T> reading) {
    try {
      return jdbi.withHandle(reading::apply);
    } catch (RuntimeException e) {
      throw StoreTroubles.unreadable(e);
    }
  }

  @Override
  public <T> T write(Function<Handle, T> writing) {
    try {
      return jdbi.withHandle(
          handle -> {
            T result = handle.inTransaction(writing::apply);
            flush(handle);
            return result;
          });
    } catch (RuntimeException e) {
      throw StoreTroubles.unwritable(e);
    }
  }

  @Override
  public boolean unique(Consumer<Handle> writing) {
    try {
      jdbi.useHandle(
          handle -> {
            handle.useTransaction(writing::accept);
            flush(handle);
          });
      return true;
    } catch (JdbiException e) {
      if (forbidden(e)) {
        return false;
      }
      throw StoreTroubles.unwritable(e);
    } catch (RuntimeException e) {
      throw StoreTroubles.unwritable(e);
    }
  }

  private void flush(Handle handle) {
    if (!flush.isEmpty()) {
      handle.execute(flush);
    }
  }

  private static boolean forbidden(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && String.valueOf(sql.getSQLState()).startsWith(FORBIDDEN)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    pool.close();
    try {
      first.close();
    } catch (SQLException e) {
      throw StoreTroubles.unwritable(e);
    }
  }
}
