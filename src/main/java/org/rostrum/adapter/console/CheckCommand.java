package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.FileReport;
import org.rostrum.core.corpus.Problem;
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
    List<FileReport> files = session.workspace().reading().files();
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

  private void show(FileReport file) {
    if (!json && file.problems().isEmpty()) {
      session.line(SafeText.of(file.file() + ": " + file.format() + ", read as " + file.source()));
    }
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
