package org.rostrum.core.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The vectors of the last queries: a question is looked up several times and embedded once.
/// Thread-safe.
final class QueryVectors {

  private static final int REMEMBERED = 256;

  /// Characters that the meaning of a query is taken from: embedding more would keep others
  /// waiting.
  private static final int LONGEST = 1000;

  private final Embedder embedder;
  private final Map<String, float[]> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  QueryVectors(Embedder embedder) {
    this.embedder = embedder;
  }

  /// A copy, for the caller to keep.
  float[] of(String text) {
    String read = text.substring(0, Math.min(text.length(), LONGEST));
    float[] known = known(read);
    if (known == null) {
      known = embedder.embed(read);
      synchronized (last) {
        last.put(read, known);
      }
    }
    return known.clone();
  }

  private float @Nullable [] known(String text) {
    synchronized (last) {
      return last.get(text);
    }
  }
}
