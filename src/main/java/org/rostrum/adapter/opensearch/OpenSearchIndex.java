package org.rostrum.adapter.opensearch;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.IndexSettings;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.retrieval.Stamp;
import org.rostrum.core.retrieval.Term;
import org.rostrum.core.retrieval.TextAnalysis;

/// A passage index in an OpenSearch cluster, which any number of processes search and one at a time
/// writes. Every change is a generation of its own, an index that an alias is moved to.
public final class OpenSearchIndex implements PassageIndex {

  private final Cluster cluster;
  private final String name;
  private final TextAnalysis analysis;
  private final int dimensions;
  private final Duration term;
  private final Generations generations;

  OpenSearchIndex(
      IndexSettings.Server server,
      String name,
      String model,
      int dimensions,
      TextAnalysis analysis,
      Duration term) {
    this.cluster = new Cluster(server);
    this.name = name;
    this.analysis = analysis;
    this.dimensions = dimensions;
    this.term = term;
    this.generations = new Generations(cluster, name, new Stamp(model));
  }

  /// An index that is looked for when something is asked of it.
  ///
  /// @param name lower case letters, digits and hyphens
  /// @param model the embedding model: what was indexed with another is rebuilt
  /// @param dimensions the length of its vectors
  public static OpenSearchIndex in(
      IndexSettings.Server server,
      String name,
      String model,
      int dimensions,
      TextAnalysis analysis) {
    return new OpenSearchIndex(server, name, model, dimensions, analysis, Lease.TERM);
  }

  @Override
  public Map<SourceId, String> contents() {
    return generations.reopen();
  }

  @Override
  public Update update() {
    Lease lease = Lease.take(cluster, name, term);
    try {
      return new OpenSearchUpdate(cluster, lease, name, generations, analysis);
    } catch (IndexException e) {
      lease.close();
      throw e;
    }
  }

  @Override
  public List<Scored> byWords(String query, Scope scope, int depth) {
    return byWords(Layout.TEXT, query, scope, depth);
  }

  @Override
  public List<Scored> bySurroundings(String query, Scope scope, int depth) {
    return byWords(Layout.CONTEXT, query, scope, depth);
  }

  private List<Scored> byWords(String field, String query, Scope scope, int depth) {
    return generations.read(
        List.of(),
        now -> Searches.scored(search(now, Searches.words(field, terms(query), scope, depth)), 0));
  }

  @Override
  public List<Scored> byMeaning(float[] query, Scope scope, int depth) {
    return generations.read(
        List.of(),
        now ->
            Searches.scored(search(now, Searches.meaning(query, scope, depth)), VectorBytes.OFF));
  }

  @Override
  public Found find(String words, float[] meaning, Scope scope, int depth) {
    List<Term> terms = terms(words);
    return generations.read(
        Found.NOTHING,
        now -> {
          List<Tree> answers =
              generations.search(
                  now,
                  List.of(
                      Searches.words(Layout.TEXT, terms, scope, depth),
                      Searches.words(Layout.CONTEXT, terms, scope, depth),
                      Searches.meaning(meaning, scope, depth)));
          return new Found(
              Searches.scored(answers.get(0), 0),
              Searches.scored(answers.get(1), 0),
              Searches.scored(answers.get(2), VectorBytes.OFF));
        });
  }

  @Override
  public Map<PassageId, Double> meaning(float[] query, Collection<PassageId> passages) {
    if (passages.isEmpty()) {
      return Map.of();
    }
    return generations.read(
        Map.of(),
        now ->
            Searches.scored(search(now, Searches.meaning(query, passages)), VectorBytes.OFF)
                .stream()
                .collect(Collectors.toMap(Scored::passage, Scored::score, Math::max)));
  }

  @Override
  public List<Sentence> sentences(PassageId passage) {
    return sentences(List.of(passage)).getOrDefault(passage, List.of());
  }

  @Override
  public Map<PassageId, List<Sentence>> sentences(Collection<PassageId> passages) {
    if (passages.isEmpty()) {
      return Map.of();
    }
    return generations.read(
        Map.of(), now -> Searches.sentences(search(now, Searches.sentences(passages)), dimensions));
  }

  private Tree search(Generation generation, Map<String, Object> body) {
    return generations.search(generation.index(), Searches.READ, body);
  }

  @Override
  public List<Term> terms(String text) {
    return analysis.terms(text);
  }

  @Override
  public int frequency(String term) {
    return generations.read(0, now -> now.words().get().terms().getOrDefault(term, 0));
  }

  @Override
  public int passages() {
    return generations.read(0, now -> now.words().get().passages());
  }

  @Override
  public Map<String, Integer> written() {
    return generations.read(Map.of(), now -> now.words().get().words());
  }

  @Override
  public void close() {
    cluster.close();
  }
}
