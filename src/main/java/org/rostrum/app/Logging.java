package org.rostrum.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/// What is logged. Nothing logs before this has run.
final class Logging {

  /// Held, because an unheld logger forgets its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Logging() {}

  static void configure(org.slf4j.event.Level level) {
    System.setProperty("rostrum.log.level", level.name());
    LUCENE.setLevel(level == org.slf4j.event.Level.DEBUG ? Level.ALL : Level.SEVERE);
  }
}
