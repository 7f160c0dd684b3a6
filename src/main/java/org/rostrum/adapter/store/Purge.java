package org.rostrum.adapter.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Deletes what is remembered.
final class Purge {

  private static final String SERVER = "server";

  /// Without it nobody's pseudonym would be known again.
  private static final String SECRET = "secret";

  private Purge() {}

  /// @param server null for everything
  /// @return how many rows were deleted, by table; what hangs on them went with them
  static Map<String, Integer> of(Database database, @Nullable String server) {
    return database.write(
        handle -> {
          Map<String, Integer> deleted = new TreeMap<>();
          for (Tables.Table table : tables(handle).reversed()) {
            if (isCounter(table)) {
              handle.execute("UPDATE %s SET number = number + 1".formatted(table.name()));
            } else if (!table.name().equals(SECRET)) {
              int rows = delete(handle, table, server);
              if (rows > 0) {
                deleted.put(table.name(), rows);
              }
            }
          }
          return deleted;
        });
  }

  static List<Tables.Table> tables(Handle handle) {
    try {
      return Tables.of(handle.getConnection());
    } catch (SQLException e) {
      throw StoreTroubles.unreadable(e);
    }
  }

  private static int delete(Handle handle, Tables.Table table, @Nullable String server) {
    if (server == null) {
      return handle.execute("DELETE FROM " + table.name());
    }
    return isOfServers(table)
        ? handle.execute("DELETE FROM %s WHERE server = ?".formatted(table.name()), server)
        : 0;
  }

  /// Whether each row belongs to a server, or to none.
  static boolean isOfServers(Tables.Table table) {
    return table.columns().stream().anyMatch(column -> column.name().equals(SERVER));
  }

  /// One that tells whoever holds what a table has that it changed.
  private static boolean isCounter(Tables.Table table) {
    return table.columns().size() == 1 && !table.columns().getFirst().identity();
  }
}
