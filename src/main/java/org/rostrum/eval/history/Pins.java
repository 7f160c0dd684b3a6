package org.rostrum.eval.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of the least acceptable figures, one `NAME.FIGURE = SHARE` a line, where the name is that
/// of a gold file without its ending. `NAME.wrong` lists the questions that were not right when the
/// figures were pinned, so that a fall can name those that are wrong now. Lines that begin with `#`
/// are comments.
public final class Pins {

  private static final Pattern LINE = Pattern.compile("(.+)\\.([a-z]+)\\s*=\\s*(.*?)\\s*");
  private static final String WRONG = "wrong";
  private static final List<String> HEAD =
      List.of(
          "# The least that each file of gold questions must come to; `eval FILE --pinned` holds"
              + " it.",
          "# `eval FILE --pinned THIS --pin` writes the figures of a run here.");

  private final Path file;
  private final List<String> lines;

  private Pins(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /// What is pinned for one gold file.
  ///
  /// @param least the least acceptable share of each figure
  /// @param wrong the ids of the questions that were wrong then
  public record Pinned(Map<Figure, Double> least, Set<String> wrong) {

    /// How far a run falls below; empty figures where it does not.
    public Fall fall(SavedRun run) {
      Map<Figure, Change.Step> fallen = new EnumMap<>(Figure.class);
      least.forEach(
          (figure, share) -> {
            double now = run.figures().getOrDefault(figure, 0.0);
            if (now < share) {
              fallen.put(figure, new Change.Step(share, now));
            }
          });
      return new Fall(
          fallen,
          run.questions().stream().filter(q -> !q.right() && !wrong.contains(q.id())).toList(),
          run.questions().stream().filter(q -> q.right() && wrong.contains(q.id())).toList());
    }

    /// The figures that a run exceeds.
    public List<Figure> exceeded(SavedRun run) {
      return least.entrySet().stream()
          .filter(pin -> run.figures().getOrDefault(pin.getKey(), 0.0) > pin.getValue())
          .map(Map.Entry::getKey)
          .sorted()
          .toList();
    }
  }

  /// @param figures those that fell, from the pinned share to that of the run
  /// @param worse the questions that were right when pinned and are not now
  /// @param better the questions that were wrong when pinned and are right now
  public record Fall(
      Map<Figure, Change.Step> figures,
      List<SavedRun.Question> worse,
      List<SavedRun.Question> better) {}

  /// The pins of a file; none where there is no such file yet.
  ///
  /// @throws IOException when it cannot be read, or a line is no pin; the message names the line
  public static Pins read(Path file) throws IOException {
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : HEAD;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#") && !isPin(line)) {
        throw new IOException(
            "line " + (i + 1) + " is not NAME.FIGURE = SHARE, with a share from 0 to 1");
      }
    }
    return new Pins(file, lines);
  }

  /// What is pinned under a name. Nothing is where no figure is.
  public Pinned of(String name) {
    Map<Figure, Double> least = new EnumMap<>(Figure.class);
    Set<String> wrong = new TreeSet<>();
    for (String line : lines) {
      Matcher pin = LINE.matcher(line);
      if (isOf(name, line) && pin.matches()) {
        if (pin.group(2).equals(WRONG)) {
          wrong.addAll(List.of(pin.group(3).split("[,\\s]+")));
        } else {
          least.put(figure(pin.group(2)), Double.valueOf(pin.group(3)));
        }
      }
    }
    return new Pinned(least, wrong);
  }

  /// Pins the figures of a run under a name, and leaves everything else as it is.
  ///
  /// @throws IOException when the file cannot be written
  public void write(String name, SavedRun run) throws IOException {
    List<String> written = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      written.add(
          String.format(
              Locale.ROOT, "%s.%s = %.4f", name, figure.title(), run.figures().get(figure)));
    }
    written.add(
        name
            + "."
            + WRONG
            + " = "
            + String.join(
                ", ",
                run.questions().stream()
                    .filter(question -> !question.right())
                    .map(SavedRun.Question::id)
                    .toList()));
    List<String> kept = new ArrayList<>();
    int at = -1;
    for (String line : lines) {
      if (isOf(name, line)) {
        at = at < 0 ? kept.size() : at;
      } else {
        kept.add(line);
      }
    }
    if (at < 0) {
      kept.add("");
      at = kept.size();
    }
    kept.addAll(at, written);
    Files.write(file, kept);
  }

  private static boolean isOf(String name, String line) {
    Matcher pin = LINE.matcher(line);
    return !line.startsWith("#") && pin.matches() && pin.group(1).equals(name);
  }

  private static boolean isPin(String line) {
    Matcher pin = LINE.matcher(line);
    if (!pin.matches()) {
      return false;
    }
    try {
      return pin.group(2).equals(WRONG)
          || (Double.parseDouble(pin.group(3)) <= 1
              && Double.parseDouble(pin.group(3)) >= 0
              && figure(pin.group(2)) != null);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Figure figure(String title) {
    return Figure.valueOf(title.toUpperCase(Locale.ROOT));
  }
}
