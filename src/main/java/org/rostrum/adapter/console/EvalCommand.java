package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "eval",
    description =
        "Asks a file of gold questions, one JSON object a line, or the questions of a test"
            + " collection, and judges the answers.",
    footer = {
      "",
      "Examples:",
      "  eval gold.jsonl --show --report report.html",
      "  eval gold.jsonl --pinned pins.properties        holds the least acceptable figures",
      "  eval gold.jsonl --robust                        typos, capitals, chat spelling",
      "  eval gold.jsonl --model DIR                     written answers, by way of files",
      "  eval --records DIR                              each folder in it with its gold.jsonl",
      "  eval --records DIR --calibrate                  learns what sentences weigh from them",
      "  eval --collection qmsum/val --domain Committee  citations within the gold span",
      "  eval gold.jsonl --collection qmsum/val --calibrate --picture curve.png",
      "  eval proposals                                  questions that members found wanting"
    })
final class EvalCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The gold questions.")
  private @Nullable Path file;

  @Option(names = "--show", description = "List every question that is not right, and why.")
  private boolean show;

  @Option(names = "--json", description = "Print JSON, one object a line of the table.")
  private boolean json;

  @Option(
      names = "--records",
      paramLabel = "DIR",
      description =
          "Ask all records of a folder: each folder in it holds sources and, in gold.jsonl, the"
              + " questions that are asked of them alone.")
  private @Nullable Path records;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description =
          "Have the answers written by a language model by way of files: a prompt without an answer"
              + " is written to DIR/NAME.prompt.txt, and DIR/NAME.answer.txt is what the model"
              + " said.")
  private @Nullable Path model;

  @ArgGroup(exclusive = true)
  private @Nullable Instead instead;

  @Mixin private KeepOptions keep = new KeepOptions();

  @Mixin private CollectionOptions collection = new CollectionOptions();

  @Option(
      names = "--picture",
      paramLabel = "PNG",
      description = "With --calibrate: where the curve is drawn (default: in the data folder).")
  private @Nullable Path picture;

  /// What is measured other than how many are right as asked.
  private static final class Instead {

    @Option(
        names = "--robust",
        description =
            "Ask every question retyped as well: with one and two typos, in capitals, without"
                + " punctuation, in chat spelling; print the points lost.")
    private boolean robust;

    @Option(
        names = "--calibrate",
        description =
            "Print and draw what each threshold of the evidence would decline, of questions that"
                + " have an answer and of those that have none.")
    private boolean calibrate;
  }

  EvalCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path folder = collection.folder;
    if (file == null && folder == null && records == null) {
      throw new BadInput(
          "There is nothing to ask. Name a file of gold questions, or a folder with --collection or"
              + " --records.");
    }
    if (records != null
        && (file != null || folder != null || (instead != null && instead.robust))) {
      throw new BadInput("--records goes with no file, no --collection and not with --robust.");
    }
    if (model != null && (folder != null || instead != null)) {
      throw new BadInput("--model goes with a file of gold questions or --records, and no more.");
    }
    Output output = new Output(session, show, json);
    boolean calibrate = instead != null && instead.calibrate;
    if (instead != null || folder != null) {
      keep.refuse();
    }
    if (picture != null && !calibrate) {
      throw new BadInput("--picture is for --calibrate.");
    }
    if (calibrate && records != null) {
      return new Calibration(session, output).records(records, picture);
    }
    if (calibrate) {
      return new Calibration(session, output).run(file, collection, picture);
    }
    if (folder != null && (file != null || instead != null)) {
      throw new BadInput(
          "Name a file of gold questions or --collection, not both; only --calibrate takes both.");
    }
    if (folder != null) {
      return new CollectionRun(session, output).run(collection);
    }
    if (records != null) {
      return new GoldRun(session, output, keep, model).records(records);
    }
    Path gold = Objects.requireNonNull(file);
    return instead == null
        ? new GoldRun(session, output, keep, model).run(gold)
        : new RobustRun(session, output).run(gold);
  }

  /// Where an evaluation prints.
  ///
  /// @param show whether single questions are listed
  record Output(Session session, boolean show, boolean json) {}
}
