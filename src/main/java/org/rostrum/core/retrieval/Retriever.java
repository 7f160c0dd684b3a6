package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;

/// Finds the passages nearest to a question, by words and by meaning. Thread-safe.
public final class Retriever {

  private static final int CANDIDATES = 300;
  private static final int DETAILED = 20;

  private final PassageIndex index;
  private final int dimensions;
  private final QueryVectors vectors;
  private final NamedSpeakers speakers;
  private final WordScores scores;
  private final Ranking ranking;
  private final LateInteraction lateInteraction;

  /// @param library what is in the index; a passage that only one of the two holds is not found
  public Retriever(Library library, PassageIndex index, Embedder embedder) {
    this.index = index;
    this.dimensions = embedder.dimensions();
    this.vectors = new QueryVectors(embedder);
    this.speakers = new NamedSpeakers(library);
    Surroundings surroundings = Surroundings.of(library);
    this.scores = new WordScores(surroundings);
    this.ranking = new Ranking(surroundings);
    this.lateInteraction = new LateInteraction(embedder, index);
  }

  /// The nearest passages in scope, best first, ties by passage id. The first twenty carry their
  /// sentences and their own meaning; those after it carry no sentences, and the meaning of their
  /// context.
  public List<Hit> retrieve(String query, Scope scope, int depth) {
    return retrieve(query, vector(query), scope, depth);
  }

  /// As [#retrieve(String, Scope, int)], for a query whose vector is known.
  public List<Hit> retrieve(String query, float[] vector, Scope scope, int depth) {
    int candidates = Math.max(CANDIDATES, depth);
    String topic = QueryFraming.topic(query);
    PassageIndex.Found found = index.find(topic, vector, scope, candidates);
    Map<PassageId, Double> words = scores.of(found.byWords(), found.bySurroundings());
    Map<PassageId, Double> meaning = new HashMap<>();
    found.byMeaning().forEach(scored -> meaning.put(scored.passage(), scored.score()));
    List<PassageId> unseen = words.keySet().stream().filter(p -> !meaning.containsKey(p)).toList();
    meaning.putAll(index.meaning(vector, unseen));
    List<Ranking.Ranked> ranked = ranking.of(Fusion.of(words, meaning), speakers.in(query));
    List<Ranking.Ranked> best = ranked.subList(0, Math.min(depth, ranked.size()));
    List<Ranking.Ranked> detailed = best.subList(0, Math.min(DETAILED, best.size()));
    Map<PassageId, List<PassageIndex.Sentence>> sentences =
        index.sentences(detailed.stream().map(candidate -> candidate.passage().id()).toList());
    List<Hit> hits = new ArrayList<>();
    for (Ranking.Ranked candidate : best) {
      hits.add(
          hits.size() < detailed.size()
              ? detailed(
                  candidate, vector, sentences.getOrDefault(candidate.passage().id(), List.of()))
              : new Hit(
                  candidate.passage(),
                  candidate.score(),
                  candidate.words(),
                  candidate.meaning(),
                  List.of()));
    }
    return List.copyOf(hits);
  }

  /// The vector of what a query is about.
  public float[] vector(String query) {
    return vectors.of(QueryFraming.topic(query));
  }

  /// How near each sentence of a passage is to a query, in order; empty where the passage is not
  /// indexed.
  public List<Hit.Sentence> sentences(Passage passage, float[] query) {
    return scored(passage, query, index.sentences(passage.id()));
  }

  /// How well each text answers to a query, word by word, 0 to 1.
  public List<Double> aligned(String query, List<String> texts) {
    return lateInteraction.of(query, texts);
  }

  private Hit detailed(
      Ranking.Ranked candidate, float[] query, List<PassageIndex.Sentence> sentences) {
    float[] own = SentenceVectors.mean(dimensions, sentences);
    return new Hit(
        candidate.passage(),
        candidate.score(),
        candidate.words(),
        Vectors.dot(own, query),
        scored(candidate.passage(), query, sentences));
  }

  private static List<Hit.Sentence> scored(
      Passage passage, float[] query, List<PassageIndex.Sentence> sentences) {
    return sentences.stream()
        .map(
            sentence ->
                new Hit.Sentence(
                    sentence.span().shift(passage.span().start()),
                    Vectors.dot(sentence.vector(), query)))
        .toList();
  }
}
