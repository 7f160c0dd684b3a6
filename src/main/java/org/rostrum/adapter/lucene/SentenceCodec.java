package org.rostrum.adapter.lucene;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// Vectors as bytes: for each its scale, then one byte a dimension.
final class SentenceCodec {

  private static final int STEPS = 127;

  private SentenceCodec() {}

  static BytesRef encode(List<float[]> vectors, int dimensions) {
    ByteBuffer bytes = ByteBuffer.allocate(vectors.size() * (Float.BYTES + dimensions));
    for (float[] vector : vectors) {
      float largest = 0;
      for (float value : vector) {
        largest = Math.max(largest, Math.abs(value));
      }
      float scale = largest / STEPS;
      bytes.putFloat(scale);
      for (float value : vector) {
        bytes.put((byte) (scale == 0 ? 0 : Math.round(value / scale)));
      }
    }
    return new BytesRef(bytes.array());
  }

  static List<float[]> decode(BytesRef encoded, int dimensions) {
    ByteBuffer bytes = ByteBuffer.wrap(encoded.bytes, encoded.offset, encoded.length);
    List<float[]> vectors = new ArrayList<>();
    while (bytes.hasRemaining()) {
      float scale = bytes.getFloat();
      float[] vector = new float[dimensions];
      for (int i = 0; i < dimensions; i++) {
        vector[i] = scale * bytes.get();
      }
      vectors.add(vector);
    }
    return vectors;
  }
}
