package org.rostrum.core.retrieval;

/// The vectors of the last queries: a question is looked up several times and embedded once.
/// Thread-safe.
final class QueryVectors {

  private static final int REMEMBERED = 256;

  /// Characters that the meaning of a query is taken from: embedding more would keep others
  /// waiting.
  private static final int LONGEST = 1000;

  private final Embedder embedder;
  private final Recent<String, float[]> last = new Recent<>(REMEMBERED);

  QueryVectors(Embedder embedder) {
    this.embedder = embedder;
  }

  /// A copy, for the caller to keep.
  float[] of(String text) {
    String read = Beginning.of(text, LONGEST);
    return last.get(read)
        .orElseGet(
            () -> {
              float[] vector = embedder.embed(read);
              last.put(read, vector);
              return vector;
            })
        .clone();
  }
}
