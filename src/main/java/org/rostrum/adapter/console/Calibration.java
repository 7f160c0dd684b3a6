package org.rostrum.adapter.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.reply.Picture;
import org.rostrum.core.reply.Plot;
import org.rostrum.eval.abstention.AbstentionCurve;
import org.rostrum.eval.abstention.Traced;
import org.rostrum.eval.abstention.Trial;
import org.rostrum.eval.report.Percent;
import org.rostrum.eval.weighing.Lesson;
import org.rostrum.eval.weighing.WeighingTraining;

/// Prints and draws what each threshold of the evidence would decline, of questions with an answer
/// and without one.
final class Calibration {

  private static final String ROW = "%-34s %11s %9s %13s %9s";

  private final Session session;
  private final EvalCommand.Output output;
  private final List<Trial> trials = new ArrayList<>();

  Calibration(Session session, EvalCommand.Output output) {
    this.session = session;
    this.output = output;
  }

  /// Asks the records of a folder, learns by them what sentences weigh, and returns the exit
  /// status.
  ///
  /// @param picture where the curve is drawn; null for the data folder
  int records(Path folder, @Nullable Path picture) {
    head();
    List<Traced> asked =
        GoldFile.each(
            session,
            GoldFile.records(folder),
            (alone, questions) -> Traced.of(questions, alone.library(), alone.answerer()));
    add(GoldFile.nameOf(folder), trials(asked));
    int status = curve(picture);
    learn(folder, asked.stream().flatMap(one -> one.lesson().stream()).toList());
    return status;
  }

  private void learn(Path folder, List<Lesson> lessons) {
    Path file = session.workspace().data().resolve("weighing.properties");
    try {
      Files.createDirectories(session.workspace().data());
      Files.writeString(
          file,
          "# What sentences weigh for the judge below, learned from %d questions about the records of %s\n"
                  .formatted(lessons.size(), folder.getFileName())
              + "# by `eval --records DIR --calibrate`.\n\n"
              + WeighingTraining.learn(lessons).written(session.workspace().judge()));
    } catch (IllegalArgumentException e) {
      throw new BadInput("Nothing could be learned: " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw new BadInput("What was learned could not be written: " + TextFiles.reason(e) + ".", e);
    }
    session.note("What sentences weigh by these questions is in " + file + ".");
  }

  private static List<Trial> trials(List<Traced> asked) {
    return asked.stream().flatMap(one -> one.trial().stream()).toList();
  }

  private void head() {
    if (!output.json()) {
      session.line(ROW.formatted("asked", "answerable", "declined", "unanswerable", "declined"));
    }
  }

  /// The exit status.
  ///
  /// @param file gold questions; null for none
  /// @param picture where the curve is drawn; null for the data folder
  int run(@Nullable Path file, CollectionOptions collection, @Nullable Path picture) {
    head();
    if (file != null) {
      add(
          GoldFile.nameOf(file),
          trials(Traced.of(GoldFile.read(file), session.library(), session.answerer())));
    }
    if (collection.folder != null) {
      CollectionAsked asked = new CollectionAsked(session, collection);
      if (collection.meetings != CollectionOptions.Meetings.WRONG) {
        add("the collection", asked.own(Trial::of));
      }
      if (collection.meetings == CollectionOptions.Meetings.WRONG
          || (collection.meetings == null && asked.ofMeetings())) {
        add("the collection, wrong meetings", asked.wrong(Trial::of));
      }
    }
    if (file != null && collection.folder != null) {
      row("all", AbstentionCurve.of(trials, Answerer.DECLINES));
    }
    return curve(picture);
  }

  private int curve(@Nullable Path picture) {
    AbstentionCurve curve = AbstentionCurve.of(trials, Answerer.DECLINES);
    points(curve);
    draw(
        curve,
        Objects.requireNonNullElseGet(
            picture, () -> session.workspace().data().resolve("abstention.png")));
    return 0;
  }

  private void add(String name, List<Trial> added) {
    trials.addAll(added);
    row(name, AbstentionCurve.of(added, Answerer.DECLINES));
  }

  private void row(String name, AbstentionCurve curve) {
    if (output.json()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("asked", name);
      object.put("answerable", curve.answerable());
      object.put("answerable_declined", curve.lost());
      object.put("unanswerable", curve.unanswerable());
      object.put("unanswerable_declined", curve.declined());
      session.json(object);
    } else {
      session.line(
          ROW.formatted(
              name,
              curve.answerable(),
              curve.answerable() == 0 ? "" : Percent.of(curve.lost()),
              curve.unanswerable(),
              curve.unanswerable() == 0 ? "" : Percent.of(curve.declined())));
    }
  }

  private void points(AbstentionCurve curve) {
    if (output.json()) {
      curve.points().forEach(point -> session.json(object(point)));
      return;
    }
    session.line("");
    session.line(
        "%9s %20s %22s".formatted("threshold", "answerable declined", "unanswerable declined"));
    AbstentionCurve.Point before = null;
    for (AbstentionCurve.Point point : curve.points()) {
      boolean inForce =
          before != null
              && before.threshold() < curve.threshold()
              && curve.threshold() <= point.threshold();
      session.line(
          String.format(
              Locale.ROOT,
              "%9.2f %20s %22s%s",
              point.threshold(),
              Percent.of(point.lost()),
              Percent.of(point.declined()),
              inForce ? "  <- in force: %.2f".formatted(curve.threshold()) : ""));
      before = point;
    }
    session.line(
        String.format(
            Locale.ROOT,
            "A question with an answer is surer than one without in %s of all pairs.",
            Percent.of(curve.separation())));
  }

  private static Map<String, @Nullable Object> object(AbstentionCurve.Point point) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("threshold", point.threshold());
    object.put("answerable_declined", point.lost());
    object.put("unanswerable_declined", point.declined());
    return object;
  }

  private void draw(AbstentionCurve curve, Path file) {
    Picture picture = session.workspace().drawn(plot(curve)).orElse(null);
    if (picture == null) {
      session.note("The curve could not be drawn on this machine.");
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, picture.png());
    } catch (IOException e) {
      throw new BadInput("The curve could not be written: " + TextFiles.reason(e) + ".", e);
    }
    session.note("The curve is " + file + ".");
  }

  private static Plot plot(AbstentionCurve curve) {
    String inForce = String.format(Locale.ROOT, "in force: %.2f", curve.threshold());
    return new Plot(
        "abstention.png",
        "What is declined below each threshold",
        "threshold on the confidence",
        "share declined",
        List.of(
            new Plot.Line(
                curve.unanswerable() + " questions without an answer",
                curve.points().stream()
                    .map(point -> new Plot.Point(point.threshold(), point.declined()))
                    .toList()),
            new Plot.Line(
                curve.answerable() + " with an answer",
                curve.points().stream()
                    .map(point -> new Plot.Point(point.threshold(), point.lost()))
                    .toList())),
        new Plot.Mark(curve.threshold(), inForce),
        "As things are, %s of questions without an answer are declined, and %s of those with one."
            .formatted(Percent.of(curve.declined()), Percent.of(curve.lost())));
  }
}
