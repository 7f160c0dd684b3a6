package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "retrieve",
    description =
        "Searches a test collection (corpus.jsonl, queries.jsonl) as questions are searched, and"
            + " writes a TREC run.",
    footer = {"", "Example: retrieve --collection qmsum/val --out val.trec"})
final class RetrieveCommand implements Callable<Integer> {

  private final Session session;

  @Option(
      names = "--collection",
      required = true,
      paramLabel = "DIR",
      description = "The folder with corpus.jsonl and queries.jsonl.")
  private @Nullable Path collection;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "RUN",
      description = "The run file to write.")
  private @Nullable Path out;

  @Option(
      names = "--depth",
      paramLabel = "N",
      description = "The most documents a query (default: 100).")
  private int depth = 100;

  @Option(
      names = "--pooled",
      description = "Search everything, also where a query belongs to one meeting.")
  private boolean pooled;

  RetrieveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (depth < 1 || depth > 10_000) {
      throw new BadInput("--depth is " + depth + ". Give 1 to 10,000.");
    }
    Path from = Objects.requireNonNull(collection);
    Path run = Objects.requireNonNull(out);
    RunSummary summary =
        session.withProgress(
            progress -> session.workspace().retrieve(from, run, depth, pooled, progress));
    int queries = summary.queries();
    session.line(
        "Wrote the ranking of "
            + (queries == 1 ? "1 query" : "%,d queries".formatted(queries))
            + " to "
            + run
            + ".");
    summary
        .ndcg10()
        .forEach(
            (kind, gain) ->
                session.line(
                    String.format(Locale.ROOT, "nDCG@10 %-12s %.4f", SafeText.of(kind), gain)));
    return 0;
  }
}
