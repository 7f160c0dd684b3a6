package org.rostrum.adapter.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.StoreException;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// Makes the tables of a database of what [Dump] wrote.
final class Restoring {

  private static final int AT_A_TIME = 500;

  private final Path file;

  Restoring(Path file) {
    this.file = file;
  }

  /// Looks whether a file is a backup, whole, and of no newer program.
  ///
  /// @return how many rows it holds
  /// @throws StoreException where it is not
  long check() {
    long rows = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      Map<String, @Nullable Object> first = object(lines.readLine());
      if (!(first.get(Dump.FORM) instanceof Integer version)
          || !(first.get(Dump.TABLES) instanceof String tables)) {
        throw wrong("it is no backup that Rostrum made");
      }
      if (version > Dump.VERSION || !Migrations.knows(tables)) {
        throw new StoreException(
            "A newer Rostrum made "
                + file
                + ", and this one does not know what it holds. Nothing is changed. Use the newer"
                + " one.");
      }
      Map<String, @Nullable Object> last = first;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = object(line);
        rows += last.containsKey(Dump.ROW) ? 1 : 0;
      }
      if (!(last.get(Dump.ROWS) instanceof Number counted) || counted.longValue() != rows) {
        throw wrong("it is not whole");
      }
      return rows;
    } catch (IOException e) {
      throw wrong(e instanceof MalformedInputException ? "it is no text" : reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException
        ? "there is no such file"
        : String.valueOf(e.getMessage());
  }

  /// @param source of a database without tables
  void into(DataSource source) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String tables = (String) object(lines.readLine()).get(Dump.TABLES);
      Migrations.run(source, String.valueOf(tables));
      try (Handle handle = Jdbi.create(source).open()) {
        handle.begin();
        fill(handle, lines);
        handle.commit();
      }
      Migrations.run(source);
    } catch (IOException | SQLException e) {
      throw wrong(String.valueOf(e.getMessage()), e);
    }
  }

  private void fill(Handle handle, BufferedReader lines) throws IOException, SQLException {
    Connection connection = handle.getConnection();
    Map<String, Tables.Table> tables = new LinkedHashMap<>();
    Tables.of(connection).forEach(table -> tables.put(table.name(), table));
    List<String> names = new ArrayList<>(tables.keySet());
    names.reversed().forEach(name -> handle.execute("DELETE FROM " + name));
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    String filling = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Map<String, @Nullable Object> object = object(line);
      String name = String.valueOf(object.get(Dump.TABLE));
      if (!name.equals(filling) || rows.size() == AT_A_TIME) {
        insert(handle, tables.get(filling), rows);
        rows.clear();
        filling = name;
      }
      if (object.get(Dump.ROW) instanceof Map<?, ?> row) {
        rows.add(cast(row));
      }
    }
    for (Tables.Table table : tables.values()) {
      goOnNumbering(handle, table);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> cast(Map<?, ?> row) {
    return (Map<String, @Nullable Object>) row;
  }

  private void insert(
      Handle handle, Tables.@Nullable Table table, List<Map<String, @Nullable Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    if (table == null) {
      throw wrong("it holds a table that its form does not have");
    }
    List<Tables.Column> columns = table.columns();
    String names = columns.stream().map(Tables.Column::name).collect(Collectors.joining(", "));
    String values =
        columns.stream().map(column -> ":" + column.name()).collect(Collectors.joining(", "));
    boolean numbered = columns.stream().anyMatch(Tables.Column::identity);
    var batch =
        handle.prepareBatch(
            "INSERT INTO %s (%s) %s VALUES (%s)"
                .formatted(table.name(), names, numbered ? "OVERRIDING SYSTEM VALUE" : "", values));
    for (Map<String, @Nullable Object> row : rows) {
      for (Tables.Column column : columns) {
        Object value = row.get(column.name());
        if (column.time() && value instanceof String text) {
          batch.bind(column.name(), Instant.parse(text).atOffset(ZoneOffset.UTC));
        } else {
          batch.bind(column.name(), value);
        }
      }
      batch.add();
    }
    batch.execute();
  }

  private static void goOnNumbering(Handle handle, Tables.Table table) {
    for (Tables.Column column : table.columns()) {
      if (column.identity()) {
        long last =
            handle
                .select(
                    "SELECT COALESCE(MAX(%s), 0) FROM %s".formatted(column.name(), table.name()))
                .mapTo(Long.class)
                .one();
        handle.execute(
            "ALTER TABLE %s ALTER COLUMN %s RESTART WITH %d"
                .formatted(table.name(), column.name(), last + 1));
      }
    }
  }

  private Map<String, @Nullable Object> object(@Nullable String line) {
    try {
      return Json.object(String.valueOf(line));
    } catch (JsonException e) {
      throw wrong("it is no backup that Rostrum made, or not whole", e);
    }
  }

  private StoreException wrong(String why, Exception cause) {
    return new StoreException(message(why), cause);
  }

  private StoreException wrong(String why) {
    return new StoreException(message(why));
  }

  private String message(String why) {
    return file + " cannot be restored: " + why + ". Nothing is changed.";
  }
}
