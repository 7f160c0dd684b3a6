package org.rostrum.adapter.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Problem;
import org.rostrum.core.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description =
        "Reads one file and prints what was read, to be corrected by hand: JSON lines of an event,"
            + " Markdown of a report. What is in doubt stands on top as comments.")
final class ImportCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The file, in any format that is read.")
  private Path file = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "What the file is, by the name that corpus check gives it.")
  private @Nullable String format;

  @Option(
      names = "--map",
      paramLabel = "LABEL=NAME",
      description = "Whom a label means, as in \"SPEAKER_00=Ada Marsh\". May be repeated.")
  private Map<String, String> names = new LinkedHashMap<>();

  @Option(
      names = "--to",
      paramLabel = "OUT",
      description = "Write to this new file instead of printing.")
  private @Nullable Path to;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new BadInput("There is no file " + SafeText.of(file.toString()) + ".");
    }
    Workspace.Reread read = session.workspace().reread(file, names, format);
    String text = read.text();
    if (text == null) {
      read.problems().forEach(this::show);
      return ExitCode.USAGE;
    }
    if (to == null) {
      session.line(text.stripTrailing());
      return ExitCode.OK;
    }
    write(text, to);
    session.line(
        SafeText.of(
            "%s was read as %s and written to %s, with %s."
                .formatted(file, read.format(), to, doubts(read.warnings()))));
    return ExitCode.OK;
  }

  private static String doubts(List<Problem> warnings) {
    return switch (warnings.size()) {
      case 0 -> "nothing in doubt";
      case 1 -> "one doubt as a comment on top";
      default -> warnings.size() + " doubts as comments on top";
    };
  }

  private static void write(String text, Path to) {
    try {
      Files.writeString(to, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new BadInput(
          SafeText.of(to.toString()) + " is there already. Name a new file, or delete it first.");
    } catch (IOException e) {
      throw new BadInput(
          SafeText.of(to.toString()) + " cannot be written: " + TextFiles.reason(e) + ".");
    }
  }

  private void show(Problem problem) {
    session.line(SafeText.of(problem.file() + ": problem: " + problem.what()));
    session.line(SafeText.of("    " + problem.remedy()));
  }
}
