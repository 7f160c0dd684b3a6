package org.rostrum.core.retrieval;

import java.util.List;

/// The vectors of a text's pieces, a byte a component: a quarter of the room, and products of whole
/// numbers, which are fast.
///
/// @param vectors one after another, each scaled to its own largest component
/// @param scales what a component of each vector is to be multiplied by
@SuppressWarnings("ArrayRecordComponent") // never compared
record PackedPieces(byte[][] vectors, float[] scales) {

  static PackedPieces of(List<Piece> pieces) {
    byte[][] vectors = new byte[pieces.size()][];
    float[] scales = new float[pieces.size()];
    for (int i = 0; i < vectors.length; i++) {
      float[] vector = Vectors.unit(pieces.get(i).vector());
      scales[i] = scale(vector);
      vectors[i] = packed(vector, scales[i]);
    }
    return new PackedPieces(vectors, scales);
  }

  /// For each of these pieces, the cosine of it and the piece of another text that is nearest to
  /// it; 0 where the other has none.
  double[] nearest(PackedPieces other) {
    int[][] own = new int[vectors.length][];
    for (int i = 0; i < own.length; i++) {
      own[i] = widened(vectors[i]);
    }
    double[] nearest = new double[own.length];
    for (int k = 0; k < other.vectors.length; k++) {
      int[] theirs = widened(other.vectors[k]);
      for (int i = 0; i < own.length; i++) {
        double cosine = (double) dot(own[i], theirs) * scales[i] * other.scales[k];
        nearest[i] = Math.max(nearest[i], cosine);
      }
    }
    return nearest;
  }

  private static float scale(float[] vector) {
    float most = 0;
    for (float component : vector) {
      most = Math.max(most, Math.abs(component));
    }
    return most == 0 ? 1 : most / Byte.MAX_VALUE;
  }

  private static byte[] packed(float[] vector, float scale) {
    byte[] packed = new byte[vector.length];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) Math.round(vector[i] / scale);
    }
    return packed;
  }

  /// The JIT compiler makes vector instructions of sums of products of ints, but not of bytes.
  private static int[] widened(byte[] vector) {
    int[] wide = new int[vector.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = vector[i];
    }
    return wide;
  }

  private static int dot(int[] left, int[] right) {
    int dot = 0;
    for (int i = 0; i < left.length; i++) {
      dot += left[i] * right[i];
    }
    return dot;
  }
}
