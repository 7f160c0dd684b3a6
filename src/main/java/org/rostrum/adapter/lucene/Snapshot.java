package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.PassageIndex.Scored;
import org.rostrum.core.retrieval.PassageIndex.Sentence;

/// One commit, open for reading.
///
/// @param frequencies what was asked before, of the questions' words
record Snapshot(
    DirectoryReader reader,
    IndexSearcher searcher,
    Map<SourceId, String> contents,
    Map<String, Integer> frequencies) {

  private static final int REMEMBERED = 10_000;

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
      return Optional.of(new Snapshot(reader, searcher, contents.get(), new ConcurrentHashMap<>()));
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
    ScoreDoc[] found = searcher.search(query, depth).scoreDocs;
    Integer[] byDocument = new Integer[found.length];
    for (int k = 0; k < found.length; k++) {
      byDocument[k] = k;
    }
    java.util.Arrays.sort(byDocument, Comparator.comparingInt(k -> found[k].doc));
    List<Scored> passages = new ArrayList<>(found.length);
    Leaf leaf = null;
    for (int k : byDocument) {
      if (leaf == null || !leaf.holds(found[k].doc)) {
        leaf = new Leaf(reader, found[k].doc);
      }
      passages.add(new Scored(leaf.id(found[k].doc), scale.of(found[k].score)));
    }
    passages.sort(
        Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::passage));
    return passages;
  }

  /// The closeness of given passages to a vector.
  Map<PassageId, Double> meaning(float[] query, Collection<PassageId> passages) throws IOException {
    Map<PassageId, Double> meaning = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Fields.VECTOR);
      if (vectors == null) {
        continue;
      }
      KnnVectorValues.DocIndexIterator at = vectors.iterator();
      for (Map.Entry<Integer, PassageId> document : documents(leaf, passages).entrySet()) {
        if (at.advance(document.getKey()) == document.getKey()) {
          double dot = VectorUtil.dotProduct(query, vectors.vectorValue(at.index()));
          meaning.put(document.getValue(), dot);
        }
      }
    }
    return meaning;
  }

  List<Sentence> sentences(PassageId passage, int dimensions) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      for (int document : documents(leaf, List.of(passage)).keySet()) {
        BinaryDocValues sentences = DocValues.getBinary(leaf.reader(), Fields.SENTENCES);
        if (sentences.advanceExact(document)) {
          return SentenceCodec.decode(sentences.binaryValue(), dimensions);
        }
      }
    }
    return List.of();
  }

  private static Map<Integer, PassageId> documents(
      LeafReaderContext leaf, Collection<PassageId> passages) throws IOException {
    Map<Integer, PassageId> documents = new TreeMap<>();
    PostingsEnum postings = null;
    var live = leaf.reader().getLiveDocs();
    var terms = org.apache.lucene.index.Terms.getTerms(leaf.reader(), Fields.ID).iterator();
    for (PassageId passage : passages) {
      if (terms.seekExact(new BytesRef(passage.value()))) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(document)) {
            documents.put(document, passage);
          }
          document = postings.nextDoc();
        }
      }
    }
    return documents;
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

  private static final class Leaf {

    private final LeafReaderContext context;
    private final BinaryDocValues ids;

    Leaf(DirectoryReader reader, int document) throws IOException {
      context = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
      ids = DocValues.getBinary(context.reader(), Fields.ID);
    }

    boolean holds(int document) {
      return document < context.docBase + context.reader().maxDoc();
    }

    PassageId id(int document) throws IOException {
      if (!ids.advanceExact(document - context.docBase)) {
        throw new IllegalStateException("a passage without an id: " + document);
      }
      return new PassageId(ids.binaryValue().utf8ToString());
    }
  }
}
