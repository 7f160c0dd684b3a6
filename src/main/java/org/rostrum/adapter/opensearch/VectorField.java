package org.rostrum.adapter.opensearch;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;

/// How vectors lie in an index, and how each is compared with a question's. Both ways give one more
/// than the dot product of two vectors of unit length, exactly, since a score cannot be negative.
enum VectorField {

  /// Four bytes a component, compared by a script: every OpenSearch can.
  BYTES {
    @Override
    Map<String, Object> mapping(int dimensions) {
      return Map.of("type", "binary", "doc_values", true);
    }

    @Override
    Object value(float[] vector) {
      ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
      bytes.asFloatBuffer().put(vector);
      return Base64.getEncoder().encodeToString(bytes.array());
    }

    @Override
    Map<String, Object> script(float[] query) {
      return Map.of("source", DOT, "params", Map.of("field", Layout.VECTOR, "query", query));
    }
  },

  /// The k-NN plugin's own field, which is faster.
  KNN {
    @Override
    Map<String, Object> mapping(int dimensions) {
      return Map.of(
          "type",
          "knn_vector",
          "dimension",
          dimensions,
          "method",
          Map.of("name", "hnsw", "engine", "lucene", "space_type", "cosinesimil"));
    }

    @Override
    Object value(float[] vector) {
      return vector;
    }

    @Override
    Map<String, Object> script(float[] query) {
      return Map.of(
          "lang",
          "knn",
          "source",
          "knn_score",
          "params",
          Map.of("field", Layout.VECTOR, "query_value", query, "space_type", "cosinesimil"));
    }
  };

  /// Types are written out, which makes it twenty times as fast.
  private static final String DOT =
      """
      BytesRef value = doc[params.field].value;
      byte[] bytes = value.bytes;
      List query = params.query;
      double sum = 1;
      int at = value.offset;
      for (int i = 0; i < query.length; i++) {
        double part = (double) query.get(i);
        sum += part * Float.intBitsToFloat(
          (bytes[at] & 255) << 24 | (bytes[at + 1] & 255) << 16
            | (bytes[at + 2] & 255) << 8 | (bytes[at + 3] & 255));
        at += 4;
      }
      return Math.max(0, sum);
      """;

  /// How the field is described to OpenSearch.
  abstract Map<String, Object> mapping(int dimensions);

  /// A vector as it is sent.
  abstract Object value(float[] vector);

  /// What compares the vector of each document with one of unit length.
  abstract Map<String, Object> script(float[] query);
}
