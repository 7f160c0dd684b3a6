package org.rostrum.adapter.lucene;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene's advice about JVM flags out of the user's sight: a jar cannot follow it.
final class Quiet {

  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Quiet() {}

  static void lucene() {
    VECTORS.setLevel(Level.SEVERE);
  }
}
