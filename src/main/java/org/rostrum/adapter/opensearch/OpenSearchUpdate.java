package org.rostrum.adapter.opensearch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.TextAnalysis;

/// A generation in the making: a copy of the newest one, which shares its files, or a new index. It
/// becomes the newest when the alias is moved to it, in one step.
final class OpenSearchUpdate implements PassageIndex.Update {

  private final Cluster cluster;
  private final Lease lease;
  private final String alias;
  private final Generations generations;
  private final Generations.Named base;
  private final TextAnalysis analysis;
  private final String index;
  private final Bulk bulk;
  private final Set<SourceId> removed = new HashSet<>();
  private boolean made;
  private boolean shrunk;
  private boolean done;

  /// @param lease taken; given back when this is closed
  OpenSearchUpdate(
      Cluster cluster, Lease lease, String alias, Generations generations, TextAnalysis analysis) {
    this.cluster = cluster;
    this.lease = lease;
    this.alias = alias;
    this.generations = generations;
    this.analysis = analysis;
    this.base = generations.named();
    if (base.index().equals(alias)) {
      throw cluster.troubles().unwritable(alias + " is an index that Rostrum has not made");
    }
    this.index = alias + ".g-" + UUID.randomUUID().toString().replace("-", "");
    sweep();
    // Through an alias of its own, or what comes late would make the index anew once it is deleted.
    this.bulk = new Bulk(cluster, ownAlias());
    make();
  }

  private String ownAlias() {
    return index + ".new";
  }

  /// Deletes what others left: changes that came to no end, and generations that were followed by
  /// another before the newest.
  private void sweep() {
    ClusterAnswer all =
        cluster.send(Call.get("/" + alias + ".g-*?filter_path=error,status,*.aliases"));
    if (!all.ok()) {
      throw cluster.troubles().unwritable(all);
    }
    for (String left : all.body().members().keySet()) {
      if (!left.equals(base.index())) {
        cluster.send(Call.delete("/" + left));
      }
    }
  }

  private void make() {
    Map<String, Object> aliases = Map.of(ownAlias(), Map.of());
    if (base.contents().isEmpty()) {
      change(
          Call.put(
              "/" + index,
              Map.of(
                  "settings",
                  Layout.settings(),
                  "mappings",
                  Layout.mappings(),
                  "aliases",
                  aliases)));
    } else {
      // What is copied must stand still: it does already, unless somebody has meddled with it.
      change(Call.put("/" + base.index() + "/_settings", Map.of("index.blocks.write", true)));
      Map<String, Object> open = new HashMap<>();
      open.put("index.blocks.write", null);
      change(
          Call.post(
              "/" + base.index() + "/_clone/" + index,
              Map.of("settings", open, "aliases", aliases)));
    }
    made = true;
  }

  @Override
  public Map<SourceId, String> contents() {
    return base.contents().orElse(Map.of());
  }

  @Override
  public void remove(SourceId source) {
    bulk.flush();
    removed.add(source);
  }

  @Override
  public void add(PassageIndex.Entry entry) {
    if (lease.lost()) {
      throw cluster.troubles().overtaken(alias);
    }
    drop();
    bulk.add(entry.passage().id().value(), Layout.document(entry, analysis));
  }

  /// Deletes what is removed, before anything is added that may be of the same source.
  private void drop() {
    if (removed.isEmpty()) {
      return;
    }
    change(Call.post("/" + index + "/_refresh", Map.of()));
    ClusterAnswer dropped =
        change(
            Call.post(
                "/" + index + "/_delete_by_query?refresh=true",
                Map.of(
                    "query",
                    Searches.anyOf(
                        Layout.SOURCE, removed.stream().map(SourceId::value).toList()))));
    for (Tree failure : dropped.body().at("failures").each()) {
      throw cluster.troubles().unwritable(failure.at("cause", "reason").text());
    }
    shrunk = shrunk || dropped.body().at("deleted").number() > 0;
    removed.clear();
  }

  @Override
  public void commit(Map<SourceId, String> contents) {
    bulk.flush();
    drop();
    if (shrunk) {
      // What is deleted counts in how rare a term is until it is gone from the files.
      change(Call.post("/" + index + "/_forcemerge?only_expunge_deletes=true", Map.of()));
    }
    change(Call.put("/" + index + "/_mapping", generations.meta(contents)));
    change(Call.post("/" + index + "/_flush", Map.of()));
    change(Call.post("/" + index + "/_refresh", Map.of()));
    change(Call.put("/" + index + "/_settings", Map.of("index.blocks.write", true)));
    lease.hold();
    publish();
    done = true;
    generations.reopen();
  }

  /// Moves the alias, if it is still where it was.
  private void publish() {
    Map<String, Object> take =
        Map.of("remove", Map.of("index", base.index(), "alias", alias, "must_exist", true));
    List<Map<String, Object>> give =
        List.of(
            Map.of("remove", Map.of("index", index, "alias", ownAlias(), "must_exist", true)),
            Map.of("add", Map.of("index", index, "alias", alias)));
    ClusterAnswer moved =
        cluster.send(
            Call.post(
                "/_aliases",
                Map.of(
                    "actions",
                    base.index().isEmpty()
                        ? give
                        : Stream.concat(Stream.of(take), give.stream())
                            .collect(Collectors.toList()))));
    if (moved.status() == 404) {
      throw cluster.troubles().overtaken(alias);
    }
    if (!moved.ok()) {
      throw cluster.troubles().unwritable(moved);
    }
  }

  private ClusterAnswer change(Call call) {
    ClusterAnswer answer = cluster.send(call);
    if (answer.ok()) {
      return answer;
    }
    throw lease.lost()
        ? cluster.troubles().overtaken(alias)
        : cluster.troubles().unwritable(answer);
  }

  @Override
  public void close() {
    if (made && !done) {
      try {
        cluster.send(Call.delete("/" + index));
      } catch (IndexException trouble) {
        // The next change deletes it.
      }
    }
    lease.close();
  }
}
