package org.rostrum.core.retrieval;

/// Sums of vectors.
final class Vectors {

  private Vectors() {}

  static void add(float[] sum, float[] vector, float weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * vector[i];
    }
  }

  /// The same direction at unit length; the zero vector stays.
  static float[] unit(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    float[] unit = new float[vector.length];
    if (length > 0) {
      add(unit, vector, (float) (1 / length));
    }
    return unit;
  }

  static double dot(float[] left, float[] right) {
    float dot = 0;
    for (int i = 0; i < left.length; i++) {
      dot += left[i] * right[i];
    }
    return dot;
  }
}
