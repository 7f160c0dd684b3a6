package org.rostrum.core.retrieval;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.retrieval.PassageIndex.Sentence;

/// Sentences as bytes: for each its span, the scale of its vector, and one byte a dimension.
public final class PackedSentences {

  private static final int STEPS = 127;

  private PackedSentences() {}

  public static byte[] pack(List<Sentence> sentences, int dimensions) {
    int each = 2 * Integer.BYTES + Float.BYTES + dimensions;
    ByteBuffer bytes = ByteBuffer.allocate(sentences.size() * each);
    for (Sentence sentence : sentences) {
      bytes.putInt(sentence.span().start()).putInt(sentence.span().end());
      float largest = 0;
      for (float value : sentence.vector()) {
        largest = Math.max(largest, Math.abs(value));
      }
      float scale = largest / STEPS;
      bytes.putFloat(scale);
      for (float value : sentence.vector()) {
        bytes.put((byte) (scale == 0 ? 0 : Math.round(value / scale)));
      }
    }
    return bytes.array();
  }

  /// @param bytes what was packed, from its position to its limit
  public static List<Sentence> unpack(ByteBuffer bytes, int dimensions) {
    List<Sentence> sentences = new ArrayList<>();
    while (bytes.hasRemaining()) {
      TextSpan span = new TextSpan(bytes.getInt(), bytes.getInt());
      float scale = bytes.getFloat();
      float[] vector = new float[dimensions];
      for (int i = 0; i < dimensions; i++) {
        vector[i] = scale * bytes.get();
      }
      sentences.add(new Sentence(span, vector));
    }
    return sentences;
  }
}
