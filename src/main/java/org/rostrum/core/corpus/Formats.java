package org.rostrum.core.corpus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The known formats, and the choice among them.
final class Formats {

  private static final double CERTAIN = 1;

  /// The reader of a file, or why there is none.
  sealed interface Choice {

    record One(SourceReader reader) implements Choice {}

    record None(Problem problem) implements Choice {}
  }

  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
  private static final Pattern LABELLED =
      Pattern.compile("[*_]{0,3}\\p{Lu}[^:\\n]{1,40}:(?:\\s|[*_])");
  private static final Pattern TIMED = Pattern.compile("\\b\\d{1,2}:\\d{2}\\b");

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
            "the file is in no format that Rostrum knows: " + seen(file.text()),
            "for a talk, write who speaks before each turn (ANA RUIZ: What she said.); for a"
                + " report, put ---, kind: report, title: … and --- above it. Known are "
                + names(readers, ", ")));
  }

  /// What is seen of a text that nobody reads.
  private static String seen(String text) {
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[{") || start.startsWith("[[")) {
      return "it begins as JSON does, and is cut short or damaged, or holds no talk";
    }
    long paragraphs = PARAGRAPH.splitAsStream(text).filter(one -> !one.isBlank()).count();
    long labelled = text.lines().filter(line -> LABELLED.matcher(line).lookingAt()).count();
    long timed = text.lines().filter(line -> TIMED.matcher(line).find()).count();
    return "it is text of "
        + counted(paragraphs, "paragraph")
        + ", in which "
        + (labelled == 0 ? "no line" : counted(labelled, "line"))
        + (labelled > 1 ? " begin" : " begins")
        + " as a name and a colon do, and "
        + (timed == 0 ? "no line" : counted(timed, "line"))
        + (timed > 1 ? " have" : " has")
        + " a time";
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String names(List<SourceReader> readers, String between) {
    return readers.stream().map(SourceReader::format).collect(Collectors.joining(between));
  }
}
