package org.rostrum.core.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The vectors of the last queries: a question is looked up several times and embedded once.
/// Thread-safe.
final class QueryVectors {

  private static final int REMEMBERED = 256;

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
    float[] known = known(text);
    if (known == null) {
      known = embedder.embed(text);
      synchronized (last) {
        last.put(text, known);
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
