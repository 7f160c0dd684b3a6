package org.rostrum.adapter.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that every verb takes.
final class FolderOptions {

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder with the sources (default: corpus).")
  @Nullable Path corpus;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder for the index and other state (default: data).")
  @Nullable Path data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The settings file (default: config/rostrum.conf, where there is one).")
  @Nullable Path config;

  Folders chosen() {
    return new Folders(corpus, data, config);
  }
}
