package org.rostrum.adapter.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Library;
import org.rostrum.core.reply.ReplyComposer;
import org.rostrum.eval.GoldEvaluation;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.eval.Judgement;
import org.rostrum.eval.RecordedModel;
import org.rostrum.eval.WrittenAnswerer;
import org.rostrum.eval.history.Change;
import org.rostrum.eval.history.RunFile;
import org.rostrum.eval.history.SavedRun;
import org.rostrum.eval.report.HtmlReport;

/// Asks gold questions, prints the table, says what changed since the run before, and keeps the
/// results.
final class GoldRun {

  private final Session session;
  private final EvalCommand.Output output;
  private final KeepOptions keep;
  private final @Nullable Path model;

  /// @param model where prompts and answers of a language model are; null for extracts
  GoldRun(Session session, EvalCommand.Output output, KeepOptions keep, @Nullable Path model) {
    this.model = model;
    this.session = session;
    this.output = output;
    this.keep = keep;
  }

  /// The exit status.
  int run(Path file) {
    List<GoldQuestion> questions = GoldFile.read(file);
    return run(file, () -> asked(session, questions));
  }

  /// Asks every record of a folder as [#run(Path)] asks a file, and returns the exit status.
  int records(Path folder) {
    if (keep.report != null) {
      throw new BadInput("--report is for a file of gold questions.");
    }
    List<Path> records = GoldFile.records(folder);
    return run(folder, () -> GoldFile.each(session, records, this::asked));
  }

  private List<Judgement> asked(Session session, List<GoldQuestion> questions) {
    if (model != null) {
      WrittenAnswerer written = session.searchable().answerer(new RecordedModel(model));
      List<Judgement> judgements = new GoldEvaluation(session.library(), written).run(questions);
      session.note(written.summary());
      return judgements;
    }
    return new GoldEvaluation(session.library(), session.answerer()).run(questions);
  }

  private int run(Path file, Supplier<List<Judgement>> asked) {
    if (keep.pin && keep.pinned == null) {
      throw new BadInput("--pin needs --pinned FILE, which it writes.");
    }
    Path kept = kept(file);
    SavedRun before = before(kept);
    List<Judgement> judgements = asked.get();
    Instant now = session.clock().instant();
    SavedRun run = SavedRun.of(judgements, now);
    Change change = before == null ? null : Change.of(before, run);
    new GoldTable(output).print(judgements);
    ChangeLines changes = new ChangeLines(output);
    if (change != null && (!output.json() || keep.against != null)) {
      changes.print(change);
    }
    if (keep.report != null) {
      report(keep.report, file, now, judgements, change, session.library());
    }
    if (keep.save != null) {
      save(keep.save, run);
    }
    keep(kept, run);
    return keep.pinned == null
        ? 0
        : new PinnedRun(output).hold(keep.pinned, GoldFile.nameOf(file), run, keep.pin);
  }

  /// Where the data folder keeps the last run of a gold file over the same corpus.
  private Path kept(Path file) {
    Path corpus = session.workspace().corpus().toAbsolutePath().normalize();
    int both = 31 * file.toAbsolutePath().normalize().hashCode() + corpus.hashCode();
    return session
        .workspace()
        .data()
        .resolve("evaluations")
        .resolve(GoldFile.nameOf(file) + "-" + Integer.toHexString(both) + ".jsonl");
  }

  private @Nullable SavedRun before(Path kept) {
    Path against = keep.against;
    if (against == null && !Files.exists(kept)) {
      return null;
    }
    try {
      return RunFile.read(against == null ? kept : against);
    } catch (IOException e) {
      if (against == null) {
        session.note("The last run in " + kept + " is left out: " + TextFiles.reason(e) + ".");
        return null;
      }
      throw new BadInput(against + " could not be read: " + TextFiles.reason(e) + ".", e);
    }
  }

  private void report(
      Path page,
      Path file,
      Instant now,
      List<Judgement> judgements,
      @Nullable Change change,
      Library library) {
    ReplyComposer composer = new ReplyComposer(library);
    TextRenderer text = TextRenderer.plain();
    String html =
        HtmlReport.of(
            GoldFile.nameOf(file),
            now,
            judgements,
            change,
            library,
            answer -> text.render(composer.reply(answer)));
    try {
      Files.writeString(page, html);
    } catch (IOException e) {
      throw new BadInput("The report " + page + " could not be written: " + TextFiles.reason(e), e);
    }
    session.note("The report is " + page + ".");
  }

  private static void save(Path file, SavedRun run) {
    try {
      RunFile.write(file, run);
    } catch (IOException e) {
      throw new BadInput("The run could not be saved: " + TextFiles.reason(e) + ".", e);
    }
  }

  private void keep(Path kept, SavedRun run) {
    try {
      RunFile.write(kept, run);
    } catch (IOException e) {
      session.note(
          "This run was not kept to compare the next one with: " + TextFiles.reason(e) + ".");
    }
  }
}
