package org.rostrum.adapter.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rostrum.eval.GoldFormatException;
import org.rostrum.eval.GoldQuestion;

/// A file of gold questions that a person named.
final class GoldFile {

  /// What the questions about a record are called that stand beside it.
  static final String OF_RECORD = "gold.jsonl";

  private GoldFile() {}

  /// The folders in this one that hold questions, by name.
  ///
  /// @throws BadInput when there is none
  static List<Path> records(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> records =
          inside.filter(record -> Files.exists(record.resolve(OF_RECORD))).sorted().toList();
      if (records.isEmpty()) {
        throw new BadInput("No folder in " + folder + " holds a " + OF_RECORD + ".");
      }
      return records;
    } catch (IOException e) {
      throw new BadInput(folder + " could not be listed: " + TextFiles.reason(e) + ".", e);
    }
  }

  /// Asks each of these records its questions, of it alone.
  ///
  /// @param asked what comes of the questions of one
  static <T> List<T> each(
      Session session, List<Path> records, BiFunction<Session, List<GoldQuestion>, List<T>> asked) {
    return records.stream()
        .flatMap(
            record -> {
              List<GoldQuestion> questions = read(record.resolve(OF_RECORD));
              try (Session alone = session.record(record, OF_RECORD)) {
                return asked.apply(alone, questions).stream();
              }
            })
        .toList();
  }

  /// @throws BadInput when it cannot be read, or a line is no gold question
  static List<GoldQuestion> read(Path file) {
    try {
      return GoldQuestion.read(Files.readAllLines(file));
    } catch (GoldFormatException e) {
      throw new BadInput(
          file + ":" + e.line() + ": this is not a gold question: " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw new BadInput(file + " could not be read: " + TextFiles.reason(e) + ".", e);
    }
  }

  /// Its name without the ending: what pins and kept runs know it by.
  static String nameOf(Path file) {
    Path last = file.getFileName();
    return last == null ? "gold" : last.toString().replaceFirst("\\.[^.]*$", "");
  }
}
