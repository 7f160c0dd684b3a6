package org.rostrum.adapter.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which questions of a test collection are asked, and of what.
final class CollectionOptions {

  /// Of which meeting a question is asked.
  enum Meetings {
    OWN,
    WRONG
  }

  @Option(
      names = "--collection",
      paramLabel = "DIR",
      description =
          "A folder with corpus.jsonl, queries.jsonl and qrels.tsv. Each meeting is taken as an"
              + " imported transcript, and each question is asked of its meeting alone.")
  @Nullable Path folder;

  @Option(
      names = "--domain",
      paramLabel = "NAME",
      description = "Only this kind of meeting, as the collection names it.")
  @Nullable String domain;

  @Option(
      names = "--meetings",
      paramLabel = "own|wrong",
      description =
          "Whether questions are asked of their own meeting, or of others, which cannot answer them"
              + " (default: own; with --calibrate both).")
  @Nullable Meetings meetings;

  @Option(
      names = "--questions",
      paramLabel = "N",
      description = "How many are asked of wrong meetings (default: 200).")
  int questions = 200;

  @Option(
      names = "--alone",
      description = "Index and ask each meeting by itself, as if nothing else were loaded.")
  boolean alone;
}
