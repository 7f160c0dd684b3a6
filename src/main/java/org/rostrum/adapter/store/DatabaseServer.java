package org.rostrum.adapter.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import org.rostrum.core.desk.StoreSettings;

/// A database of a PostgreSQL server. Several processes may have it open.
final class DatabaseServer {

  /// Commits are on the disk when the server says so.
  private static final String NO_FLUSH = "";

  private static final int PATIENCE_SECONDS = 10;

  private final StoreSettings.Server server;

  private DatabaseServer(StoreSettings.Server server) {
    this.server = server;
  }

  static DatabaseServer at(StoreSettings.Server server) {
    return new DatabaseServer(server);
  }

  PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(server.url());
    source.setLoginTimeout(PATIENCE_SECONDS);
    source.setTcpKeepAlive(true);
    if (server.user() != null) {
      source.setUser(server.user());
    }
    if (server.password() != null) {
      source.setPassword(server.password());
    }
    return source;
  }

  Database open() {
    try {
      PGSimpleDataSource source = source();
      Connection first = source.getConnection();
      try {
        Migrations.run(source);
        return new PooledDatabase(first, source, NO_FLUSH);
      } catch (RuntimeException e) {
        first.close();
        throw e;
      }
    } catch (Migrations.NewerException e) {
      throw StoreTroubles.newer(server.toString(), e);
    } catch (SQLException | FlywayException | IllegalArgumentException e) {
      throw StoreTroubles.unreachable(server.toString(), e);
    }
  }
}
