package org.rostrum.adapter.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What becomes of the results of gold questions.
final class KeepOptions {

  @Option(
      names = "--report",
      paramLabel = "HTML",
      description = "Write every question, what was shown and why it was judged so, as a web page.")
  @Nullable Path report;

  @Option(
      names = "--against",
      paramLabel = "RUN",
      description =
          "Compare with this saved run (default: the last run of the same file, which the data"
              + " folder keeps).")
  @Nullable Path against;

  @Option(names = "--save", paramLabel = "RUN", description = "Save the results here as well.")
  @Nullable Path save;

  @Option(
      names = "--pinned",
      paramLabel = "PINS",
      description =
          "Hold the least acceptable figures of this file: exit status 3 where one falls below.")
  @Nullable Path pinned;

  @Option(names = "--pin", description = "Write the figures of this run to the file of --pinned.")
  boolean pin;

  /// @throws BadInput where one was given
  void refuse() {
    if (report != null || against != null || save != null || pinned != null || pin) {
      throw new BadInput(
          "--report, --against, --save, --pinned and --pin are for a file of gold questions, asked"
              + " as they are.");
    }
  }
}
