package org.rostrum.adapter.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.servers.Belongings;

/// What belongs to servers: the rows of every table that names one.
final class SqlBelongings implements Belongings {

  private static final String LEFT = "server_left";

  private final Database database;

  SqlBelongings(Database database) {
    this.database = database;
  }

  @Override
  public Set<String> servers() {
    return database.read(
        handle -> {
          Set<String> servers = new HashSet<>();
          for (Tables.Table table : Purge.tables(handle)) {
            if (Purge.isOfServers(table) && !table.name().equals(LEFT)) {
              servers.addAll(
                  handle
                      .select(
                          "SELECT DISTINCT server FROM %s WHERE server IS NOT NULL"
                              .formatted(table.name()))
                      .mapTo(String.class)
                      .list());
            }
          }
          return servers;
        });
  }

  private record Left(String server, Instant at) {}

  @Override
  public Map<String, Instant> left() {
    Map<String, Instant> left = new HashMap<>();
    database
        .read(
            handle ->
                handle
                    .select("SELECT server, noticed FROM server_left")
                    .map(
                        (row, context) ->
                            new Left(row.getString("server"), Rows.instant(row, "noticed")))
                    .list())
        .forEach(one -> left.put(one.server(), one.at()));
    return left;
  }

  @Override
  public void leave(String server, Instant at) {
    var unused =
        database.unique(
            handle ->
                handle.execute(
                    "INSERT INTO server_left (server, noticed) VALUES (?, ?)",
                    server,
                    Rows.time(at)));
  }

  @Override
  public void comeBack(String server) {
    database.change(handle -> handle.execute("DELETE FROM server_left WHERE server = ?", server));
  }

  @Override
  public int delete(String server) {
    return Purge.of(database, server).values().stream().mapToInt(Integer::intValue).sum();
  }
}
