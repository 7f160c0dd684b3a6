package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.PriorityQueue;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/// All vectors of an index in memory, a byte a component, for a first look at each of them.
///
/// Vectors lie side by side in blocks, component by component: one component of the query is
/// multiplied with that of every vector of a block, a loop that the JIT compiler makes vector
/// instructions of (as it does not of a sum of products of floats).
final class VectorScan {

  /// Vectors in a block: their sums stay in the nearest cache.
  private static final int BLOCK = 256;

  private static final int STEPS = 127;

  /// What adding up floats may come out wrong by.
  private static final double ROUNDING = 1e-4;

  private final byte[][] blocks;
  private final int[] documents;
  private final float[] scales;
  private double furthest;
  private int count;

  private VectorScan(int most) {
    this.blocks = new byte[Math.ceilDiv(most, BLOCK)][];
    this.documents = new int[most];
    this.scales = new float[most];
  }

  static VectorScan of(IndexReader reader) throws IOException {
    VectorScan scan = new VectorScan(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Fields.VECTOR);
      Bits live = leaf.reader().getLiveDocs();
      if (vectors != null) {
        KnnVectorValues.DocIndexIterator at = vectors.iterator();
        while (at.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(at.docID())) {
            scan.add(leaf.docBase + at.docID(), vectors.vectorValue(at.index()));
          }
        }
      }
    }
    return scan;
  }

  private void add(int document, float[] vector) {
    float largest = 0;
    for (float component : vector) {
      largest = Math.max(largest, Math.abs(component));
    }
    float scale = largest == 0 ? 1 : largest / STEPS;
    int lane = count % BLOCK;
    if (lane == 0) {
      blocks[count / BLOCK] = new byte[vector.length * BLOCK];
    }
    byte[] block = blocks[count / BLOCK];
    double lost = 0;
    for (int i = 0; i < vector.length; i++) {
      int rounded = Math.round(vector[i] / scale);
      block[i * BLOCK + lane] = (byte) rounded;
      double off = vector[i] - scale * rounded;
      lost += off * off;
    }
    furthest = Math.max(furthest, Math.sqrt(lost));
    scales[count] = scale;
    documents[count] = document;
    count++;
  }

  /// The documents among which the nearest to a query are, ascending: all whose dot product may be
  /// one of the greatest, given what the bytes have lost (by the inequality of Cauchy and Schwarz).
  ///
  /// @param admitted the documents to look at; null for all
  int[] candidates(float[] query, @Nullable FixedBitSet admitted, int depth) {
    float[] rough = new float[count];
    boolean[] looked = new boolean[count];
    PriorityQueue<Float> best = new PriorityQueue<>();
    for (int start = 0; start < count; start += BLOCK) {
      int end = Math.min(start + BLOCK, count);
      if (admitted != null && !any(admitted, documents[start], documents[end - 1])) {
        continue;
      }
      float[] sums = sums(query, blocks[start / BLOCK]);
      for (int k = start; k < end; k++) {
        if (admitted == null || admitted.get(documents[k])) {
          looked[k] = true;
          rough[k] = scales[k] * sums[k - start];
          keep(best, rough[k], depth);
        }
      }
    }
    Float last = best.size() < depth ? null : best.peek();
    double least =
        last == null ? Double.NEGATIVE_INFINITY : last - 2 * (length(query) * furthest + ROUNDING);
    int[] found = new int[count];
    int size = 0;
    for (int k = 0; k < count; k++) {
      if (looked[k] && rough[k] >= least) {
        found[size++] = documents[k];
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static boolean any(FixedBitSet admitted, int first, int last) {
    return admitted.nextSetBit(first, last + 1) != DocIdSetIterator.NO_MORE_DOCS;
  }

  private static void keep(PriorityQueue<Float> best, float next, int most) {
    if (best.size() < most) {
      best.add(next);
    } else if (!best.isEmpty() && next > best.peek()) {
      best.poll();
      best.add(next);
    }
  }

  private static float[] sums(float[] query, byte[] block) {
    float[] sums = new float[BLOCK];
    for (int i = 0; i < query.length; i++) {
      add(sums, query[i], block, i * BLOCK);
    }
    return sums;
  }

  private static void add(float[] sums, float weight, byte[] block, int from) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += weight * block[from + lane];
    }
  }

  private static double length(float[] vector) {
    return Math.sqrt(VectorUtil.dotProduct(vector, vector));
  }
}
