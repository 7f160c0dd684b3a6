package org.rostrum.adapter.lucene;

import java.io.IOException;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.VectorUtil;

/// The dot products of a vector and those of documents that are given in ascending order.
final class Closeness {

  private final IndexReader reader;
  private final float[] query;

  Closeness(IndexReader reader, float[] query) {
    this.reader = reader;
    this.query = query;
  }

  /// @param documents ascending
  /// @param each takes each document that has a vector
  void each(int[] documents, Taking each) throws IOException {
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Fields.VECTOR);
      KnnVectorValues.DocIndexIterator at = vectors == null ? null : vectors.iterator();
      for (; next < documents.length && documents[next] < end; next++) {
        int within = documents[next] - leaf.docBase;
        if (vectors != null && at != null && moved(at, within) == within) {
          each.take(documents[next], VectorUtil.dotProduct(query, vectors.vectorValue(at.index())));
        }
      }
    }
  }

  private static int moved(DocIdSetIterator at, int document) throws IOException {
    return at.docID() < document ? at.advance(document) : at.docID();
  }

  @FunctionalInterface
  interface Taking {
    void take(int document, float dot);
  }
}
