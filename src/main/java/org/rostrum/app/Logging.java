package org.rostrum.app;

import org.slf4j.event.Level;

/// What is logged: [LogSetup] reads the level when the first logger is made, and nothing logs
/// before this has run.
final class Logging {

  private Logging() {}

  static void configure(Level level) {
    System.setProperty(LogSetup.LEVEL, level.name());
  }
}
