package org.rostrum.adapter.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.core.text.SafeText;
import org.rostrum.eval.history.Figure;
import org.rostrum.eval.history.Pins;
import org.rostrum.eval.history.SavedRun;

/// Holds a run to the figures that were pinned, or pins its own.
final class PinnedRun {

  private static final int FELL = 3;

  private final Session session;

  PinnedRun(EvalCommand.Output output) {
    this.session = output.session();
  }

  /// The exit status: 3 where a figure fell below what is pinned.
  ///
  /// @param name what the gold file is called in the file of pins
  /// @param pin whether the run's own figures are pinned instead
  int hold(Path file, String name, SavedRun run, boolean pin) {
    Pins pins = read(file);
    if (pin) {
      write(pins, file, name, run);
      session.note("Pinned the figures of " + name + " in " + file + ".");
      return 0;
    }
    Pins.Pinned pinned = pins.of(name);
    if (pinned.least().isEmpty()) {
      throw new BadInput(
          "Nothing is pinned for "
              + name
              + " in "
              + file
              + ". --pin pins the figures of this run.");
    }
    Pins.Fall fall = pinned.fall(run);
    if (fall.figures().isEmpty()) {
      List<Figure> exceeded = pinned.exceeded(run);
      session.note(
          "As good as pinned in "
              + file
              + (exceeded.isEmpty()
                  ? "."
                  : ", or better: "
                      + exceeded.stream().map(Figure::title).collect(Collectors.joining(", "))
                      + ". --pin raises what is pinned."));
      return 0;
    }
    StringBuilder message = new StringBuilder("Fell below what is pinned in " + file + ":");
    fall.figures()
        .forEach((figure, step) -> message.append("\n  ").append(ChangeLines.step(figure, step)));
    flipped(message, "wrong now, right when pinned", fall.worse());
    flipped(message, "right now, wrong when pinned", fall.better());
    session.note(message.toString());
    return FELL;
  }

  private static void flipped(StringBuilder message, String how, List<SavedRun.Question> flipped) {
    if (!flipped.isEmpty()) {
      message.append("\n  ").append(how).append(":");
      for (SavedRun.Question question : flipped) {
        message.append(SafeText.of("\n    " + question.id() + ": " + question.question()));
        question.reasons().forEach(reason -> message.append(SafeText.of("\n        " + reason)));
      }
    }
  }

  private static Pins read(Path file) {
    try {
      return Pins.read(file);
    } catch (IOException e) {
      throw new BadInput(file + " could not be read: " + TextFiles.reason(e) + ".", e);
    }
  }

  private static void write(Pins pins, Path file, String name, SavedRun run) {
    try {
      pins.write(name, run);
    } catch (IOException e) {
      throw new BadInput(file + " could not be written: " + TextFiles.reason(e) + ".", e);
    }
  }
}
