package org.rostrum.adapter.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.Stamp;
import org.rostrum.core.text.Once;

/// The generations of one index, of which an alias names the newest. Thread-safe.
final class Generations {

  private static final int OK = 200;

  /// A part of the passages found is no answer.
  private static final Map<String, Object> WHOLE = Map.of("allow_partial_search_results", false);

  private static final String META = "_meta";
  private static final String STAMP = "stamp";

  private final Cluster cluster;
  private final String alias;
  private final Stamp stamp;
  private boolean looked;
  private @Nullable Generation newest;

  /// @param alias the name of the index
  Generations(Cluster cluster, String alias, Stamp stamp) {
    this.cluster = cluster;
    this.alias = alias;
    this.stamp = stamp;
  }

  /// Moves on to the newest generation. One of another stamp counts as none.
  ///
  /// @return its sources; empty where there is none
  Map<SourceId, String> reopen() {
    Generation now = renewed();
    return now == null ? Map.of() : now.contents();
  }

  /// Reads the generation that was opened last, or gives `none` where there is none. One that is
  /// gone by now has been followed by another.
  <T> T read(T none, Function<Generation, T> reading) {
    Generation now = opened();
    if (now == null) {
      return none;
    }
    try {
      return reading.apply(now);
    } catch (GenerationGone gone) {
      Generation next = renewed();
      return next == null ? none : reading.apply(next);
    }
  }

  /// A search of a generation.
  ///
  /// @throws GenerationGone when there is no such index any more
  Tree search(String index, String parameters, Map<String, Object> body) {
    return answered(cluster.send(Call.search("/" + index + "/_search" + parameters, body)));
  }

  /// Several searches of a generation, in one request.
  ///
  /// @throws GenerationGone when there is no such index any more
  List<Tree> search(Generation generation, List<Map<String, Object>> bodies) {
    List<Map<String, Object>> lines =
        bodies.stream().flatMap(body -> Stream.of(WHOLE, body)).toList();
    ClusterAnswer all =
        cluster.send(
            Call.search("/" + generation.index() + "/_msearch" + Searches.READ_EACH, lines));
    List<Tree> answers = new ArrayList<>();
    for (Tree answer : answered(all).at("responses").each()) {
      int status = (int) answer.at("status").number();
      answers.add(answered(new ClusterAnswer(answer.at("error").exists() ? status : OK, answer)));
    }
    return answers;
  }

  /// What was answered.
  ///
  /// @throws GenerationGone when there is no such index any more
  private Tree answered(ClusterAnswer answer) {
    if (answer.missing("index_not_found_exception")) {
      throw new GenerationGone();
    }
    if (!answer.ok()) {
      throw cluster.troubles().unreadable(answer);
    }
    return answer.body();
  }

  private synchronized @Nullable Generation opened() {
    return looked ? newest : renewed();
  }

  private synchronized @Nullable Generation renewed() {
    Generation before = newest;
    Named now = named();
    newest =
        now.contents().isEmpty()
            ? null
            : before != null && before.index().equals(now.index()) ? before : generation(now);
    looked = true;
    return newest;
  }

  private Generation generation(Named named) {
    return new Generation(
        named.index(),
        named.contents().orElseThrow(),
        new Once<>(
            () -> WordCounts.of((parameters, body) -> search(named.index(), parameters, body))));
  }

  /// What the alias names.
  ///
  /// @param index empty where there is none
  /// @param contents empty where it cannot be used
  record Named(String index, Optional<Map<SourceId, String>> contents) {}

  Named named() {
    ClusterAnswer answer =
        cluster.send(
            Call.get("/" + alias + "?filter_path=error,status,*.aliases,*.mappings." + META));
    if (answer.missing("index_not_found_exception")) {
      return new Named("", Optional.empty());
    }
    if (!answer.ok()) {
      throw cluster.troubles().unreadable(answer);
    }
    for (Map.Entry<String, Tree> index : answer.body().members().entrySet()) {
      Tree meta = index.getValue().at("mappings", META);
      Map<String, String> data = new TreeMap<>();
      meta.at(STAMP).members().forEach((key, value) -> data.put(key, value.text()));
      return new Named(index.getKey(), stamp.contents(data));
    }
    return new Named(alias, Optional.empty());
  }

  /// What a generation is to say of itself.
  Map<String, Object> meta(Map<SourceId, String> contents) {
    return Map.of(META, Map.of(STAMP, stamp.data(contents)));
  }

  /// A generation was deleted, since there are newer ones.
  static final class GenerationGone extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
