package org.rostrum.core.desk;

import java.util.List;

/// What a typed name came to.
public sealed interface Named<T> {

  record One<T>(T thing) implements Named<T> {}

  /// The name fits nothing, or more than one thing.
  ///
  /// @param why what is wrong and what to do, for the person who typed it
  /// @param candidates what may have been meant, best first
  record Unclear<T>(String why, List<T> candidates) implements Named<T> {

    public Unclear {
      candidates = List.copyOf(candidates);
    }
  }
}
