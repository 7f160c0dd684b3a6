package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.PackedSentences;
import org.rostrum.core.retrieval.PassageIndex.Scored;
import org.rostrum.core.retrieval.PassageIndex.Sentence;
import org.rostrum.core.retrieval.Stamp;

/// One commit, open for reading.
///
/// @param documents which passage each document is
/// @param vectors those of all passages, for comparing with each
/// @param frequencies what was asked before, of the questions' words
record Snapshot(
    DirectoryReader reader,
    IndexSearcher searcher,
    Map<SourceId, String> contents,
    Lazily<Documents> documents,
    Lazily<VectorScan> vectors,
    Map<String, Integer> frequencies) {

  private static final int REMEMBERED = 10_000;

  /// Up to so many vectors are held in memory: 40 MB of bytes.
  private static final int SMALL = 100_000;

  /// One in so many neighbours is looked for beyond those that are wanted, as quantised vectors
  /// come in a slightly other order.
  private static final int SPARE = 5;

  /// Opens a commit, once all of its files have been checked; empty where it is of another stamp.
  /// Closes the reader where it does not keep it.
  ///
  /// @throws IOException when it is damaged
  static Optional<Snapshot> open(DirectoryReader reader, Stamp stamp) throws IOException {
    boolean kept = false;
    try {
      Optional<Map<SourceId, String>> contents =
          stamp.contents(reader.getIndexCommit().getUserData());
      if (contents.isEmpty()) {
        return Optional.empty();
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Queries.BM25);
      kept = true;
      return Optional.of(
          new Snapshot(
              reader,
              searcher,
              contents.get(),
              new Lazily<>(() -> Documents.of(reader)),
              new Lazily<>(() -> VectorScan.of(reader)),
              new ConcurrentHashMap<>()));
    } finally {
      if (!kept) {
        reader.close();
      }
    }
  }

  /// The best passages, ties by id.
  ///
  /// @param scale turns Lucene's score into ours
  List<Scored> search(Query query, int depth, Scale scale) throws IOException {
    Documents passages = documents.get();
    List<Scored> found = new ArrayList<>();
    for (ScoreDoc scored : searcher.search(query, depth).scoreDocs) {
      found.add(new Scored(passages.id(scored.doc), scale.of(scored.score)));
    }
    found.sort(Scored.BEST_FIRST);
    return found;
  }

  /// Whether there are so few vectors that each can be compared.
  boolean small() {
    return reader.numDocs() <= SMALL;
  }

  /// The passages nearest to a vector, ties by id: where there are few enough, each is looked at
  /// roughly, and those that can be among the nearest once more, so that none is missed; else those
  /// that a walk over their graph comes to are looked at once more.
  ///
  /// @param scale turns Lucene's score into ours
  List<Scored> nearest(float[] query, Optional<Query> filter, int depth, Scale scale)
      throws IOException {
    List<ScoreDoc> scored = new ArrayList<>();
    new Closeness(reader, query)
        .each(
            candidates(query, filter, depth),
            (document, dot) ->
                scored.add(new ScoreDoc(document, VectorUtil.normalizeToUnitInterval(dot))));
    scored.sort(
        Comparator.<ScoreDoc>comparingDouble(found -> found.score)
            .reversed()
            .thenComparingInt(found -> found.doc));
    Documents passages = documents.get();
    List<Scored> nearest = new ArrayList<>();
    for (ScoreDoc found : scored.subList(0, Math.min(depth, scored.size()))) {
      nearest.add(new Scored(passages.id(found.doc), scale.of(found.score)));
    }
    nearest.sort(Scored.BEST_FIRST);
    return nearest;
  }

  private int[] candidates(float[] query, Optional<Query> filter, int depth) throws IOException {
    if (!small()) {
      return walked(query, filter, depth + depth / SPARE);
    }
    return vectors
        .get()
        .candidates(query, filter.isPresent() ? matching(filter.get()) : null, depth);
  }

  /// The documents that are nearest by their quantised vectors, nearly all of them, ascending.
  private int[] walked(float[] query, Optional<Query> filter, int depth) throws IOException {
    Query nearest = new KnnFloatVectorQuery(Fields.VECTOR, query, depth, filter.orElse(null));
    return Arrays.stream(searcher.search(nearest, depth).scoreDocs)
        .mapToInt(found -> found.doc)
        .sorted()
        .toArray();
  }

  private FixedBitSet matching(Query query) throws IOException {
    FixedBitSet matching = new FixedBitSet(reader.maxDoc());
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      Bits live = leaf.reader().getLiveDocs();
      if (scorer != null) {
        DocIdSetIterator at = scorer.iterator();
        while (at.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(at.docID())) {
            matching.set(leaf.docBase + at.docID());
          }
        }
      }
    }
    return matching;
  }

  /// The closeness of given passages to a vector.
  Map<PassageId, Double> meaning(float[] query, Collection<PassageId> passages) throws IOException {
    Documents known = documents.get();
    Map<PassageId, Double> meaning = HashMap.newHashMap(passages.size());
    new Closeness(reader, query)
        .each(known.of(passages), (document, dot) -> meaning.put(known.id(document), (double) dot));
    return meaning;
  }

  List<Sentence> sentences(PassageId passage, int dimensions) throws IOException {
    Integer document = documents.get().numbers().get(passage);
    if (document == null) {
      return List.of();
    }
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues sentences = DocValues.getBinary(leaf.reader(), Fields.SENTENCES);
    if (!sentences.advanceExact(document - leaf.docBase)) {
      return List.of();
    }
    BytesRef packed = sentences.binaryValue();
    return PackedSentences.unpack(
        ByteBuffer.wrap(packed.bytes, packed.offset, packed.length), dimensions);
  }

  int frequency(String term) throws IOException {
    Integer known = frequencies.get(term);
    if (known != null) {
      return known;
    }
    int frequency = reader.docFreq(new Term(Fields.TEXT, term));
    if (frequencies.size() < REMEMBERED) {
      frequencies.put(term, frequency);
    }
    return frequency;
  }

  /// How Lucene's scores of a query are to be read.
  @FunctionalInterface
  interface Scale {
    double of(float score);
  }
}
