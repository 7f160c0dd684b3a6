package org.rostrum.adapter.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rostrum.adapter.format.pdf.PrintedPage.Run;
import org.rostrum.core.corpus.Patience;

/// Puts the runs of a page into the order in which people read them: lines from the top, and where
/// columns stand beside one another, the left one to its end first.
///
/// A gutter is where many runs begin at one place and few cross it. A run that crosses it parts
/// what stands above from what stands below.
final class Columns {

  /// A line of a column.
  ///
  /// @param column counts on from column to column of a page
  record PrintedLine(List<Run> runs, int column) {

    PrintedLine {
      runs = List.copyOf(runs);
    }

    float x() {
      return runs.getFirst().x();
    }

    float end() {
      return runs.getLast().end();
    }

    float y() {
      return largest().y();
    }

    float size() {
      return largest().size();
    }

    boolean bold() {
      return runs.stream().allMatch(Run::bold);
    }

    /// The run that most of the line is: raised figures are shorter.
    private Run largest() {
      return runs.stream().max(Comparator.comparingInt(run -> run.text().length())).orElseThrow();
    }

    /// Its text without the raised numbers of notes.
    String text() {
      Run main = largest();
      StringBuilder text = new StringBuilder();
      for (Run run : runs) {
        boolean note =
            run != main
                && run.size() < 0.8 * main.size()
                && run.y() < main.y() - 0.1 * main.size()
                && run.text().matches("[\\d,*†‡§\\s–-]{1,8}");
        if (!note) {
          text.append(text.isEmpty() ? "" : " ").append(run.text());
        }
      }
      return text.toString();
    }
  }

  private static final int FEWEST = 3;
  private static final int MOST = 2000;
  private static final int DEEPEST = 3;
  private static final float SLACK = 3;

  private final List<PrintedLine> lines = new ArrayList<>();
  private int column;

  private Columns() {}

  static List<PrintedLine> lines(List<Run> runs) {
    Columns columns = new Columns();
    columns.add(runs, 0);
    return columns.lines;
  }

  private void add(List<Run> runs, int depth) {
    float gutter = depth < DEEPEST ? gutter(runs) : 0;
    if (gutter <= 0) {
      addColumn(runs);
      return;
    }
    List<Run> left = new ArrayList<>();
    List<Run> right = new ArrayList<>();
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparing(Run::y));
    for (Run run : sorted) {
      if (crosses(run, gutter)) {
        addBand(left, right, depth);
        addColumn(List.of(run));
      } else {
        (run.x() < gutter - SLACK ? left : right).add(run);
      }
    }
    addBand(left, right, depth);
  }

  private void addBand(List<Run> left, List<Run> right, int depth) {
    for (List<Run> side : List.of(left, right)) {
      if (!side.isEmpty()) {
        add(List.copyOf(side), depth + 1);
        side.clear();
      }
    }
  }

  private static boolean crosses(Run run, float gutter) {
    return run.x() < gutter - SLACK && run.end() > gutter - SLACK;
  }

  /// Where the right one of two columns begins; 0 where there is one column.
  private static float gutter(List<Run> runs) {
    float best = 0;
    long most = 0;
    if (runs.size() > MOST) {
      return 0; // no page of text, but a drawing
    }
    for (float x : runs.stream().map(run -> (float) Math.round(run.x())).distinct().toList()) {
      Patience.check();
      List<Run> starting = runs.stream().filter(run -> Math.abs(run.x() - x) < SLACK).toList();
      long beside =
          starting.stream()
              .filter(
                  run ->
                      runs.stream()
                          .anyMatch(
                              other ->
                                  other.end() < x - SLACK
                                      && other.text().length() > 12
                                      && Math.abs(other.y() - run.y()) < 2 * run.size()))
              .count();
      long prose = starting.stream().filter(run -> run.text().length() > 12).count();
      long crossing = runs.stream().filter(run -> crosses(run, x)).count();
      boolean gutter =
          starting.size() >= FEWEST
              && prose >= FEWEST
              && beside >= FEWEST
              && crossing * 3 < runs.size();
      if (gutter && beside > most) {
        most = beside;
        best = x;
      }
    }
    return best;
  }

  private void addColumn(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparing(Run::y));
    List<Run> open = new ArrayList<>();
    for (Run run : sorted) {
      if (!open.isEmpty() && !onOneLine(open, run)) {
        close(open);
      }
      open.add(run);
    }
    close(open);
    column++;
  }

  private static boolean onOneLine(List<Run> open, Run run) {
    return open.stream()
        .anyMatch(
            other -> Math.abs(other.y() - run.y()) < 0.5 * Math.max(other.size(), run.size()));
  }

  private void close(List<Run> open) {
    if (!open.isEmpty()) {
      open.sort(Comparator.comparing(Run::x));
      lines.add(new PrintedLine(open, column));
      open.clear();
    }
  }
}
