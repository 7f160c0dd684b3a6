package org.rostrum.adapter.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.FileReport;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.model.Source;
import org.rostrum.core.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description =
        "Reports every problem of every file, with its line and what to do. A problem costs the"
            + " file, and the exit status is 2; a warning says what part is in doubt and left out.")
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--json", description = "Print JSON, one object a line.")
  private boolean json;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Imported.Corpus reading = session.reading();
    List<FileReport> files = reading.files();
    if (!json) {
      table(reading).forEach(row -> session.line(SafeText.of(row)));
    }
    files.forEach(this::show);
    long left = files.stream().filter(file -> !file.problems().isEmpty()).count();
    long warned =
        files.stream()
            .filter(file -> file.problems().isEmpty() && !file.warnings().isEmpty())
            .count();
    if (!json) {
      session.line(
          "%d of %d files read%s%s."
              .formatted(
                  files.size() - left,
                  files.size(),
                  warned == 0 ? "" : ", " + warned + " of them but for what the warnings name",
                  left == 0 ? "" : ", " + left + " left out until its problems are solved"));
    }
    return left == 0 ? ExitCode.OK : ExitCode.USAGE;
  }

  /// A row for each file: what it was taken for, and how much was read of it.
  private static List<String> table(Imported.Corpus reading) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("file", "taken for", "turns", "speakers", "paragraphs", "doubts", ""));
    for (FileReport file : reading.files()) {
      Optional<Source> source = Optional.ofNullable(file.source()).flatMap(reading.library()::find);
      Optional<Source.Panel> panel =
          source.filter(Source.Panel.class::isInstance).map(Source.Panel.class::cast);
      rows.add(
          List.of(
              file.file(),
              Objects.requireNonNullElse(file.format(), "?"),
              panel.map(p -> "" + p.remarks().size()).orElse(""),
              panel.map(p -> "" + p.appearances().size()).orElse(""),
              source
                  .map(s -> "" + s.sections().stream().mapToInt(x -> x.paragraphs().size()).sum())
                  .orElse(""),
              file.warnings().isEmpty() ? "" : "" + file.warnings().size(),
              file.problems().isEmpty() ? "" : "left out"));
    }
    return aligned(rows);
  }

  private static List<String> aligned(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    rows.forEach(
        row -> {
          for (int i = 0; i < columns; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
          }
        });
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = row.get(i);
        boolean number = i > 1 && i < columns - 1;
        String gap = " ".repeat(widths[i] - cell.length());
        line.append(number ? gap + cell : cell + gap).append("  ");
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private void show(FileReport file) {
    file.problems().forEach(problem -> show(problem, "problem"));
    file.warnings().forEach(warning -> show(warning, "warning"));
  }

  private void show(Problem problem, String severity) {
    if (json) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("severity", severity);
      object.put("file", problem.file());
      object.put("line", problem.line() == 0 ? null : problem.line());
      object.put("what", problem.what());
      object.put("remedy", problem.remedy());
      session.json(object);
    } else {
      String place = problem.file() + (problem.line() == 0 ? "" : ":" + problem.line());
      session.line(SafeText.of(place + ": " + severity + ": " + problem.what()));
      session.line(SafeText.of("    " + problem.remedy()));
    }
  }
}
