package org.rostrum.core.corpus;

import java.util.List;
import java.util.stream.Collectors;

/// The known formats, and the choice among them.
final class Formats {

  private static final double CERTAIN = 1;

  /// The reader of a file, or why there is none.
  sealed interface Choice {

    record One(SourceReader reader) implements Choice {}

    record None(Problem problem) implements Choice {}
  }

  private final List<SourceReader> readers;

  Formats(List<SourceReader> readers) {
    this.readers = List.copyOf(readers);
  }

  Choice of(SourceFile file) {
    List<SourceReader> certain =
        readers.stream().filter(reader -> reader.claims(file) >= CERTAIN).toList();
    if (certain.size() > 1) {
      return new Choice.None(
          new Problem(
              file.name(),
              0,
              "the file claims two kinds: it reads as " + names(certain, " and as "),
              "make it one or the other, or divide it into two files"));
    }
    SourceReader best = null;
    double most = 0;
    for (SourceReader reader : readers) {
      double claim = reader.claims(file);
      if (claim > most) {
        best = reader;
        most = claim;
      }
    }
    return best == null ? unknown(file) : new Choice.One(best);
  }

  private Choice unknown(SourceFile file) {
    return new Choice.None(
        new Problem(
            file.name(),
            0,
            "the file is in no format that Rostrum knows",
            "known are " + names(readers, ", ") + "; bring it into one, or move it elsewhere"));
  }

  private static String names(List<SourceReader> readers, String between) {
    return readers.stream().map(SourceReader::format).collect(Collectors.joining(between));
  }
}
