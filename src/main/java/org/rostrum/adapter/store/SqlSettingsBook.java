package org.rostrum.adapter.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.core.servers.SettingChange;
import org.rostrum.core.servers.SettingsBook;

/// What servers have chosen, in a table, and all of it in memory.
final class SqlSettingsBook implements SettingsBook {

  /// All settings as they were after so many changes.
  private record Read(long count, Map<String, ServerSettings> servers) {

    static final long NEVER = -1;

    ServerSettings of(String server) {
      ServerSettings others = count == NEVER ? ServerSettings.UNREADABLE : ServerSettings.NONE;
      return servers.getOrDefault(server, others);
    }
  }

  private final Database database;
  private volatile Read last = new Read(Read.NEVER, Map.of());

  /// Knows nothing before it was refreshed.
  SqlSettingsBook(Database database) {
    this.database = database;
  }

  @Override
  public ServerSettings settings(String server) {
    return last.of(server);
  }

  @Override
  public synchronized void set(
      String server, ServerSettings.Key key, @Nullable String value, String by, Instant at) {
    last =
        database.write(
            handle -> {
              handle.execute("UPDATE setting_count SET number = number + 1");
              String before = chosen(handle, server, key).orElse(null);
              if (!Objects.equals(before, value)) {
                choose(handle, server, key, value);
                note(
                    handle,
                    new SettingChange(
                        server, key.channel(), key.setting().key(), before, value, by, at));
              }
              return all(handle);
            });
  }

  private static Optional<String> chosen(Handle handle, String server, ServerSettings.Key key) {
    return handle
        .select(
            "SELECT chosen FROM setting WHERE server = ? AND channel = ? AND name = ?",
            server,
            key.channel(),
            key.setting().key())
        .mapTo(String.class)
        .findFirst();
  }

  private static void choose(
      Handle handle, String server, ServerSettings.Key key, @Nullable String value) {
    handle.execute(
        "DELETE FROM setting WHERE server = ? AND channel = ? AND name = ?",
        server,
        key.channel(),
        key.setting().key());
    if (value != null) {
      handle.execute(
          "INSERT INTO setting (server, channel, name, chosen) VALUES (?, ?, ?, ?)",
          server,
          key.channel(),
          key.setting().key(),
          value);
    }
  }

  @Override
  public void note(SettingChange change) {
    database.change(handle -> note(handle, change));
  }

  static void note(Handle handle, SettingChange change) {
    handle
        .createUpdate(
            """
            INSERT INTO setting_change (server, channel, what, was, became, changed_by, changed_at)
            VALUES (:server, :channel, :what, :was, :became, :by, :at)
            """)
        .bind("server", change.server())
        .bind("channel", change.channel())
        .bind("what", change.what())
        .bind("was", change.was())
        .bind("became", change.became())
        .bind("by", change.by())
        .bind("at", Rows.time(change.at()))
        .execute();
  }

  @Override
  public List<SettingChange> changes(String server, int skipped, int most) {
    return database.read(
        handle ->
            handle
                .select(
                    """
                    SELECT * FROM setting_change WHERE server = ?
                    ORDER BY number DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
                    """,
                    server,
                    skipped,
                    most)
                .map((row, context) -> change(row))
                .list());
  }

  private static SettingChange change(ResultSet row) throws SQLException {
    return new SettingChange(
        row.getString("server"),
        row.getString("channel"),
        row.getString("what"),
        row.getString("was"),
        row.getString("became"),
        row.getString("changed_by"),
        Rows.instant(row, "changed_at"));
  }

  @Override
  public synchronized void refresh() {
    long count = database.read(SqlSettingsBook::count);
    if (count != last.count()) {
      last = database.read(SqlSettingsBook::all);
    }
  }

  @Override
  public int forgetAdmin(String member) {
    return database.write(
        handle ->
            handle.execute(
                "UPDATE setting_change SET changed_by = '' WHERE changed_by = ?", member));
  }

  private static long count(Handle handle) {
    return handle.select("SELECT number FROM setting_count").mapTo(Long.class).one();
  }

  private record Row(String server, String channel, String name, String chosen) {}

  /// Settings that only a newer program knows are left where they are.
  private static Read all(Handle handle) {
    long count = count(handle);
    Map<String, Map<ServerSettings.Key, String>> chosen = new HashMap<>();
    for (Row row : rows(handle)) {
      Setting.of(row.name())
          .ifPresent(
              setting ->
                  chosen
                      .computeIfAbsent(row.server(), _ -> new HashMap<>())
                      .put(new ServerSettings.Key(setting, row.channel()), row.chosen()));
    }
    Map<String, ServerSettings> servers = new HashMap<>();
    chosen.forEach((server, settings) -> servers.put(server, new ServerSettings(settings)));
    return new Read(count, Map.copyOf(servers));
  }

  private static List<Row> rows(Handle handle) {
    return handle
        .select("SELECT server, channel, name, chosen FROM setting")
        .map(
            (row, context) ->
                new Row(
                    row.getString("server"),
                    row.getString("channel"),
                    row.getString("name"),
                    row.getString("chosen")))
        .list();
  }
}
