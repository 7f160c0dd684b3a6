package org.rostrum.adapter.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/// An H2 database that is gone with the process.
final class DatabaseMemory {

  private static final String NO_FLUSH = "";
  private static final String URL = "jdbc:h2:mem:%s;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

  private DatabaseMemory() {}

  static Database open() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(URL.formatted(UUID.randomUUID()));
    try {
      Connection first = source.getConnection();
      Migrations.run(source);
      return new PooledDatabase(first, source, NO_FLUSH);
    } catch (SQLException e) {
      throw new IllegalStateException("memory is no database", e);
    }
  }
}
