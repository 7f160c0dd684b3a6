package org.rostrum.core.corpus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /// The readers of a format of this name, whatever their files look like.
  ///
  /// @throws IllegalArgumentException where none has it
  List<SourceReader> named(String format) {
    List<SourceReader> named =
        readers.stream().filter(reader -> reader.format().equalsIgnoreCase(format)).toList();
    if (named.isEmpty()) {
      throw new IllegalArgumentException("no format is called " + format);
    }
    return named.stream().map(Formats::certain).toList();
  }

  private static SourceReader certain(SourceReader reader) {
    return new SourceReader() {
      @Override
      public String format() {
        return reader.format();
      }

      @Override
      public double claims(SourceFile file) {
        return CERTAIN;
      }

      @Override
      public boolean decodes() {
        return reader.decodes();
      }

      @Override
      public Read read(SourceFile file) {
        return reader.read(file);
      }
    };
  }

  List<String> all() {
    return readers.stream().map(SourceReader::format).toList();
  }

  /// Who reads a file that is not text in UTF-8, if anybody does.
  Optional<SourceReader> ofEncoded(SourceFile file) {
    return readers.stream()
        .filter(SourceReader::decodes)
        .filter(reader -> reader.claims(file) > 0)
        .max(Comparator.comparingDouble(reader -> reader.claims(file)));
  }

  Choice of(SourceFile file) {
    Map<SourceReader, Double> claims = new LinkedHashMap<>();
    readers.forEach(reader -> claims.put(reader, reader.claims(file)));
    List<SourceReader> certain =
        readers.stream().filter(reader -> claims.getOrDefault(reader, 0.0) >= CERTAIN).toList();
    if (certain.size() > 1) {
      return new Choice.None(
          new Problem(
              file.name(),
              0,
              "the file claims two kinds: it reads as " + names(certain, " and as "),
              "make it one or the other, or divide it into two files"));
    }
    return claims.entrySet().stream()
        .filter(claim -> claim.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .<Choice>map(claim -> new Choice.One(claim.getKey()))
        .orElseGet(() -> unknown(file));
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
