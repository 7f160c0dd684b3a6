package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What operators do with everything that the bot remembers. Every method throws [BadInput] where
/// it cannot be done.
public interface DataCare {

  /// Writes a backup, while the bot is running or not.
  ///
  /// @return how many rows it holds
  long backup(Path file);

  /// Puts a backup in the place of what is remembered, and that aside.
  ///
  /// @return where the old is; empty where there was none
  Optional<Path> restore(Path file);

  /// Tells everything, a JSON line for each row, with no member's id.
  void export(Consumer<String> lines);

  /// What was deleted, and what holds it still.
  ///
  /// @param rows how many were deleted, by table
  /// @param files copies in the data folder that were deleted
  /// @param copies those that are left
  record Purged(Map<String, Integer> rows, List<Path> files, List<Path> copies) {}

  /// Deletes what belongs to a server, or to any, and then copies of it that Rostrum put aside.
  ///
  /// @param server null for everything
  Purged purge(@Nullable String server);
}
