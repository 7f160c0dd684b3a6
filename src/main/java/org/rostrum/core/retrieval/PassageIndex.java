package org.rostrum.core.retrieval;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;

/// Port to an index of passages, by words and by meaning. Thread-safe. Every search sees one
/// commit, and every method may throw [IndexException].
public interface PassageIndex extends Vocabulary, AutoCloseable {

  /// What is indexed: the fingerprint of every source. Empty where there is no index yet, or one
  /// that cannot be used: of another schema or another embedding model, or damaged.
  Map<SourceId, String> contents();

  /// Starts a change that becomes visible as a whole, or not at all.
  Update update();

  /// The passages in scope that share words with the query, best first, ties by id.
  List<Scored> byWords(String query, Scope scope, int depth);

  /// The passages in scope whose surroundings share words with the query, best first, ties by id.
  List<Scored> bySurroundings(String query, Scope scope, int depth);

  /// The passages in scope whose context is nearest to the vector, best first, ties by id.
  List<Scored> byMeaning(float[] query, Scope scope, int depth);

  /// All three of these searches. An index that is elsewhere can answer them in one go.
  ///
  /// @param words what is searched for by words
  /// @param meaning what is searched for by meaning
  default Found find(String words, float[] meaning, Scope scope, int depth) {
    return new Found(
        byWords(words, scope, depth),
        bySurroundings(words, scope, depth),
        byMeaning(meaning, scope, depth));
  }

  /// How near the contexts of given passages are to the vector. What is not indexed is left out.
  Map<PassageId, Double> meaning(float[] query, Collection<PassageId> passages);

  /// A passage's sentences, in order; empty where the passage is not indexed.
  List<Sentence> sentences(PassageId passage);

  /// The sentences of several passages, as [#sentences(PassageId)]. What is not indexed is left
  /// out.
  default Map<PassageId, List<Sentence>> sentences(Collection<PassageId> passages) {
    Map<PassageId, List<Sentence>> sentences = new HashMap<>();
    for (PassageId passage : passages) {
      List<Sentence> own = sentences(passage);
      if (!own.isEmpty()) {
        sentences.put(passage, own);
      }
    }
    return sentences;
  }

  @Override
  void close();

  /// What the three searches found.
  record Found(List<Scored> byWords, List<Scored> bySurroundings, List<Scored> byMeaning) {

    /// Nothing at all.
    public static final Found NOTHING = new Found(List.of(), List.of(), List.of());

    public Found {
      byWords = List.copyOf(byWords);
      bySurroundings = List.copyOf(bySurroundings);
      byMeaning = List.copyOf(byMeaning);
    }
  }

  /// A passage and its score.
  record Scored(PassageId passage, double score) {

    /// Best first, ties by id.
    public static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::passage);
  }

  /// A sentence as it was indexed.
  ///
  /// @param span where it stands in the passage's text
  /// @param vector its meaning, of unit length
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sentence(TextSpan span, float[] vector) {}

  /// What is indexed of a passage.
  ///
  /// @param surroundings its words and those around it: neighbouring passages, heading, title,
  ///   speaker
  /// @param vector the meaning of the passage in its context, of unit length
  /// @param sentences its sentences, in order
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(Passage passage, String surroundings, float[] vector, List<Sentence> sentences) {

    public Entry {
      sentences = List.copyOf(sentences);
    }
  }

  /// How far a source had come when its passages were saved.
  ///
  /// @param fingerprint of the source
  /// @param passages how many of its searched passages, from the first on, are there
  record Begun(SourceId source, String fingerprint, int passages) {}

  /// A change under way. Closing it before [#commit] leaves the index as it was, as far as anybody
  /// who searches can see.
  interface Update extends AutoCloseable {

    /// What the change starts from: as [PassageIndex#contents], but nobody else changes it now, and
    /// with what an earlier change had saved when it was cut off.
    Map<SourceId, String> contents();

    /// The source that an earlier change had saved a part of when it was cut off. Whoever does not
    /// go on with it removes it.
    default Optional<Begun> begun() {
      return Optional.empty();
    }

    /// Makes what was added so far durable, and not visible: should this change be cut off, the
    /// next one starts from here. An index that cannot do that starts over instead.
    ///
    /// @param contents the sources that are in the index as a whole now
    /// @param begun the source that is there in part
    default void save(Map<SourceId, String> contents, Begun begun) {}

    /// Drops everything of a source.
    void remove(SourceId source);

    void add(Entry entry);

    /// Makes the change visible and durable, in one step.
    ///
    /// @param contents the fingerprint of every source that the index holds now
    void commit(Map<SourceId, String> contents);

    @Override
    void close();
  }
}
