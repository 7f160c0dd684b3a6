package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.model.Source;

/// What is found wrong with one file while it is read.
public final class Findings {

  /// The most warnings of one file: nobody reads more, and a broken file may give millions.
  private static final int MOST = 500;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  public Findings(String file) {
    this.file = file;
  }

  /// Something for which the file cannot be used at all.
  ///
  /// @param line from 1; 0 where the whole file is meant
  public void problem(int line, String what, String remedy) {
    problems.add(new Problem(file, line, what, remedy));
  }

  /// Something that the file can be used in spite of: the part in doubt is left out, and `what`
  /// says so.
  public void warn(int line, String what, String remedy) {
    if (warnings.size() < MOST) {
      warnings.add(new Problem(file, line, what, remedy));
    } else if (warnings.size() == MOST) {
      warnings.add(
          new Problem(
              file,
              line,
              "there is more to look at from here on than is told",
              "put right what is told, and check the file again"));
    }
  }

  /// Whether there is something for which the file cannot be used.
  public boolean hasProblems() {
    return !problems.isEmpty();
  }

  /// The file's name, which stands for a title where there is none.
  public String file() {
    return file;
  }

  /// The source, if there are no problems; every problem, in the order of lines, if there are.
  public Read read(Supplier<? extends Source> source) {
    Comparator<Problem> byLine = Comparator.comparingInt(Problem::line);
    return problems.isEmpty()
        ? new Read.Ok(source.get(), warnings.stream().sorted(byLine).toList())
        : new Read.Failed(
            problems.stream().sorted(byLine).toList(), warnings.stream().sorted(byLine).toList());
  }

  /// Problems and warnings together, in the order of lines.
  List<Problem> all() {
    return Stream.concat(problems.stream(), warnings.stream())
        .sorted(Comparator.comparingInt(Problem::line))
        .toList();
  }

  public Read failed() {
    return read(
        () -> {
          throw new IllegalStateException("failed without a problem: " + file);
        });
  }

  /// A text cut short for a message.
  public static String shown(String text) {
    int length = 60;
    return "\"" + (text.length() <= length ? text : text.substring(0, length) + "…") + "\"";
  }
}
