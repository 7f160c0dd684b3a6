package org.rostrum.core.desk;

import java.util.Set;
import org.rostrum.core.model.SourceId;

/// The desks that answer from all sources, or from some of them alone. Thread-safe.
public interface Desks {

  /// The desk that knows everything.
  Desk all();

  /// A desk that knows these sources and no others, down to names and suggestions.
  ///
  /// @param sources those that are not loaded are left out; at least one must be
  Desk of(Set<SourceId> sources);
}
