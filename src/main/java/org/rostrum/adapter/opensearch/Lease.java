package org.rostrum.adapter.opensearch;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rostrum.core.retrieval.IndexException;

/// The right to write an index, which one process has at a time. It is a document that its holder
/// renews; one that is not renewed for a while, by the cluster's own clock, may be taken by
/// another. Closing it gives it back.
final class Lease implements AutoCloseable {

  static final Duration TERM = Duration.ofMinutes(1);

  private static final String TAKE =
      """
      if (ctx._source.holder == null || ctx._source.holder == params.holder
          || ctx._now - ctx._source.renewed > params.term) {
        ctx._source.holder = params.holder;
        ctx._source.renewed = ctx._now;
      } else {
        ctx.op = 'none';
      }
      """;

  private static final String GIVE_BACK =
      """
      if (ctx._source.holder == params.holder) {
        ctx._source.remove('holder');
      } else {
        ctx.op = 'none';
      }
      """;

  private final Cluster cluster;
  private final String index;
  private final Duration term;
  private final String holder = UUID.randomUUID().toString();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean lost;

  private Lease(Cluster cluster, String index, Duration term) {
    this.cluster = cluster;
    this.index = index;
    this.term = term;
  }

  /// @param index what is to be written
  /// @param term for how long it is kept without being renewed
  /// @throws IndexException when another holds it
  static Lease take(Cluster cluster, String index, Duration term) {
    Lease lease = new Lease(cluster, index, term);
    lease.makeRoom();
    if (!lease.took()) {
      throw cluster.troubles().busy(index);
    }
    Thread.ofVirtual().name("lease of " + index).start(lease::renew);
    return lease;
  }

  private void makeRoom() {
    ClusterAnswer made =
        cluster.send(
            Call.put(
                "/" + place(),
                Map.of(
                    "settings",
                    Map.of("index.number_of_shards", 1, "index.auto_expand_replicas", "0-1"),
                    "mappings",
                    Map.of(
                        "properties",
                        Map.of(
                            "holder",
                            Map.of("type", "keyword"),
                            "renewed",
                            Map.of("type", "long"))))));
    if (!made.ok() && !made.error().equals("resource_already_exists_exception")) {
      throw cluster.troubles().unwritable(made);
    }
  }

  private String place() {
    return index + ".writer";
  }

  /// Whether this holder has it, now and for one more term.
  private boolean took() {
    ClusterAnswer answer = run(TAKE);
    if (answer.status() == 409) {
      return false;
    }
    if (!answer.ok()) {
      throw cluster.troubles().unwritable(answer);
    }
    return !answer.body().at("result").text().equals("noop");
  }

  private ClusterAnswer run(String script) {
    return cluster.send(
        Call.post(
            "/" + place() + "/_update/writer",
            Map.of(
                "scripted_upsert",
                true,
                "upsert",
                Map.of(),
                "script",
                Map.of(
                    "source",
                    script,
                    "params",
                    Map.of("holder", holder, "term", term.toMillis())))));
  }

  private void renew() {
    try {
      while (!closed.await(term.toMillis() / 4, TimeUnit.MILLISECONDS) && !lost) {
        try {
          lost = !took();
        } catch (IndexException trouble) {
          // What is written meanwhile meets the same trouble and tells of it; the next try may not.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Makes sure that no other has it now.
  ///
  /// @throws IndexException when another has
  void hold() {
    if (lost || !took()) {
      lost = true;
      throw cluster.troubles().overtaken(index);
    }
  }

  boolean lost() {
    return lost;
  }

  @Override
  public void close() {
    closed.countDown();
    if (!lost) {
      try {
        run(GIVE_BACK);
      } catch (IndexException trouble) {
        // It ends by itself.
      }
    }
  }
}
