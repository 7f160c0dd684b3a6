package org.rostrum.core.retrieval;

/// Hears how far an indexing run has come.
@FunctionalInterface
public interface Progress {

  Progress SILENT = (done, total) -> {};

  /// Hears that another batch is done.
  ///
  /// @param done passages embedded so far
  /// @param total passages to embed in this run
  void passages(int done, int total);
}
