package org.rostrum.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.StoreSettings;

/// A real PostgreSQL for the tests of this JVM, started when it is first needed.
public final class Postgres {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static @Nullable EmbeddedPostgres running;

  private Postgres() {}

  /// A database that holds nothing.
  public static synchronized StoreSettings.Server newDatabase() {
    EmbeddedPostgres server = running;
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().start();
        running = server;
      }
      String name = "rostrum" + DATABASES.incrementAndGet();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      return new StoreSettings.Server(server.getJdbcUrl("postgres", name), null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
