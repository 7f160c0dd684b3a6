package org.rostrum.core.corpus;

import java.nio.file.Path;
import java.time.Duration;

/// Where the sources are.
///
/// @param folder the corpus folder
/// @param watch how often the bot looks whether anything in it has changed; zero for never
public record CorpusSettings(Path folder, Duration watch) {

  public CorpusSettings {
    if (watch.isNegative()) {
      throw new IllegalArgumentException("not a time between looks: " + watch);
    }
  }
}
