package org.rostrum.adapter.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The tables of a database, as it tells of them itself: those first that others refer to.
final class Tables {

  /// What Flyway keeps for itself.
  private static final String HISTORY = "flyway_schema_history";

  private Tables() {}

  /// @param identity whether the database numbers its rows by it
  /// @param time whether it holds instants
  record Column(String name, boolean identity, boolean time) {}

  record Table(String name, List<Column> columns) {

    Table {
      columns = List.copyOf(columns);
    }
  }

  static List<Table> of(Connection connection) throws SQLException {
    DatabaseMetaData about = connection.getMetaData();
    List<String> names = new ArrayList<>();
    try (ResultSet found =
        about.getTables(
            connection.getCatalog(),
            connection.getSchema(),
            "%",
            new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        names.add(found.getString("TABLE_NAME"));
      }
    }
    names.removeIf(name -> name.equalsIgnoreCase(HISTORY));
    names.sort(String.CASE_INSENSITIVE_ORDER);
    Set<String> ordered = new LinkedHashSet<>();
    for (String name : names) {
      add(connection, name, ordered);
    }
    List<Table> tables = new ArrayList<>();
    for (String name : ordered) {
      tables.add(new Table(name.toLowerCase(Locale.ROOT), columns(connection, name)));
    }
    return tables;
  }

  private static void add(Connection connection, String name, Set<String> ordered)
      throws SQLException {
    List<String> referred = new ArrayList<>();
    try (ResultSet keys =
        connection
            .getMetaData()
            .getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
      while (keys.next()) {
        referred.add(keys.getString("PKTABLE_NAME"));
      }
    }
    for (String other : referred) {
      if (!other.equals(name) && !ordered.contains(other)) {
        add(connection, other, ordered);
      }
    }
    ordered.add(name);
  }

  private static List<Column> columns(Connection connection, String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
      while (found.next()) {
        String type = found.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
        columns.add(
            new Column(
                found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                "YES".equals(found.getString("IS_AUTOINCREMENT")),
                type.startsWith("timestamp")));
      }
    }
    return columns;
  }
}
