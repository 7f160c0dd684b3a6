package org.rostrum.core.desk;

import java.time.Duration;

/// How long is remembered what was shown.
///
/// @param keep after which it is forgotten, with the feedback on it; positive
public record StoreSettings(Duration keep) {

  public StoreSettings {
    if (!keep.isPositive()) {
      throw new IllegalArgumentException("not a time to keep: " + keep);
    }
  }
}
