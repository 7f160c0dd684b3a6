package org.rostrum.adapter.opensearch;

import java.time.Duration;
import java.util.Map;
import org.rostrum.json.Json;

/// Documents on their way into an index, many at a time.
final class Bulk {

  /// Characters that are sent at once.
  private static final int MOST = 4_000_000;

  /// How often it is tried where the cluster has too much to do, waiting twice as long each time.
  private static final int TRIES = 6;

  private static final Duration PAUSE = Duration.ofMillis(250);

  private static final int BUSY = 429;

  private final Cluster cluster;
  private final String path;
  private final StringBuilder waiting = new StringBuilder();

  /// @param alias the index, by an alias; without it, nothing is written
  Bulk(Cluster cluster, String alias) {
    this.cluster = cluster;
    this.path =
        "/"
            + alias
            + "/_bulk?require_alias=true&filter_path=error,status,errors,items.*.error,items.*.status";
  }

  void add(String id, Map<String, Object> document) {
    waiting.append(Json.line(Map.of("index", Map.of("_id", id)))).append('\n');
    waiting.append(Json.line(document)).append('\n');
    if (waiting.length() > MOST) {
      flush();
    }
  }

  /// Sends what waits.
  ///
  /// @throws org.rostrum.core.retrieval.IndexException when any of it is not taken
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    for (int attempt = 1; !taken(attempt == TRIES); attempt++) {
      pause(PAUSE.multipliedBy(1L << (attempt - 1)));
    }
    waiting.setLength(0);
  }

  /// Whether all of it was taken; not where the cluster asks to be left alone for a while. Each
  /// document has its id, so those that were taken can be sent again.
  private boolean taken(boolean last) {
    ClusterAnswer answer = cluster.send(Call.bulk(path, waiting.toString()));
    if (!answer.ok()) {
      if (!last && busy(answer)) {
        return false;
      }
      throw cluster.troubles().unwritable(answer);
    }
    if (!answer.body().at("errors").yes()) {
      return true;
    }
    boolean busy = false;
    for (Tree item : answer.body().at("items").each()) {
      for (Tree result : item.members().values()) {
        if (result.at("error").exists()) {
          ClusterAnswer refused = new ClusterAnswer((int) result.at("status").number(), result);
          if (last || !busy(refused)) {
            throw cluster.troubles().unwritable(refused);
          }
          busy = true;
        }
      }
    }
    return !busy;
  }

  /// Whether it helps to wait. OpenSearch gives the same status where a disk is full.
  private static boolean busy(ClusterAnswer refused) {
    return refused.status() == BUSY && !refused.error().equals("cluster_block_exception");
  }

  private void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cluster.troubles().unwritable("it was interrupted");
    }
  }
}
