package org.rostrum.adapter.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.rostrum.json.Json;

/// Everything that a database holds, as JSON lines: a first one that says of which form the tables
/// are, one for each row, and a last one that counts them, without which it is not whole. The form
/// is the same for every kind of database.
final class Dump {

  static final String FORM = "rostrum-backup";
  static final int VERSION = 1;
  static final String TABLES = "tables";
  static final String AT = "at";
  static final String TABLE = "table";
  static final String ROW = "row";
  static final String ROWS = "rows";

  private static final int AT_A_TIME = 500;

  private Dump() {}

  /// Writes what the database holds at one moment, whatever is written meanwhile.
  ///
  /// @param lines takes each line
  /// @return how many rows there are
  static long write(Database database, Instant now, Consumer<String> lines) {
    return database.read(
        handle -> handle.inTransaction(oneMoment(handle), inside -> write(inside, now, lines)));
  }

  /// H2 takes all tables at one moment only where transactions are serializable; PostgreSQL does
  /// before, and could end a serializable one.
  private static TransactionIsolationLevel oneMoment(Handle handle) {
    return isH2(handle.getConnection())
        ? TransactionIsolationLevel.SERIALIZABLE
        : TransactionIsolationLevel.REPEATABLE_READ;
  }

  private static boolean isH2(Connection connection) {
    try {
      return connection.getMetaData().getDatabaseProductName().equals("H2");
    } catch (SQLException e) {
      throw StoreTroubles.unreadable(e);
    }
  }

  private static long write(Handle handle, Instant now, Consumer<String> lines) {
    try {
      Map<String, Object> first = new LinkedHashMap<>();
      first.put(FORM, VERSION);
      first.put(TABLES, Migrations.form(handle));
      first.put(AT, now.toString());
      lines.accept(Json.line(first));
      long rows = 0;
      for (Tables.Table table : Tables.of(handle.getConnection())) {
        rows += write(handle, table, lines);
      }
      lines.accept(Json.line(Map.of(ROWS, rows)));
      return rows;
    } catch (SQLException e) {
      throw StoreTroubles.unreadable(e);
    }
  }

  private static long write(Handle handle, Tables.Table table, Consumer<String> lines) {
    List<Tables.Column> columns = table.columns();
    String names = columns.stream().map(Tables.Column::name).collect(Collectors.joining(", "));
    return handle
        .createQuery("SELECT " + names + " FROM " + table.name() + order(columns))
        .setFetchSize(AT_A_TIME)
        .map((row, context) -> values(row, columns))
        .reduce(
            0L,
            (count, values) -> {
              Map<String, Object> line = new LinkedHashMap<>();
              line.put(TABLE, table.name());
              line.put(ROW, values);
              lines.accept(Json.line(line));
              return count + 1;
            });
  }

  private static String order(List<Tables.Column> columns) {
    return columns.stream()
        .filter(Tables.Column::identity)
        .findFirst()
        .map(column -> " ORDER BY " + column.name())
        .orElse("");
  }

  private static Map<String, @Nullable Object> values(ResultSet row, List<Tables.Column> columns)
      throws SQLException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Tables.Column column : columns) {
      Object value =
          column.time()
              ? row.getObject(column.name(), OffsetDateTime.class)
              : row.getObject(column.name());
      if (value instanceof OffsetDateTime time) {
        values.put(column.name(), time.toInstant().toString());
      } else if (value != null) {
        values.put(column.name(), value);
      }
    }
    return values;
  }
}
