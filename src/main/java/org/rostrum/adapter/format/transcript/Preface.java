package org.rostrum.adapter.format.transcript;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Publication;

/// What a transcript says of itself before anybody speaks: its title, the date, the address of the
/// recording.
///
/// @param lines without marks of a heading
record Preface(List<String> lines) {

  private static final int LONGEST = 150;
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)?"
              + " (\\p{Lu}\\p{Ll}{2})\\p{Ll}*\\.?,? (\\d{4})|(\\p{Lu}\\p{Ll}{2})\\p{Ll}*\\.?"
              + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern RECORDING =
      Pattern.compile("(?iu)(?:note\\s+)?recording\\s*:\\s*<?(https?://[^\\s<>]{1,2000})>?\\s*");
  private static final Pattern HEADING = Pattern.compile("^#{1,6} +|^-{3,}$");
  private static final Pattern DATED = Pattern.compile("[,;]? (?:dated|on|held on) $|[,;:–-]\\s*$");
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /// A line of the software, or of whoever wrote the transcript.
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?iu)[\\[(]?(?:(?:transcribed|transcript|transcription|captions?|subtitles?|captioned|subtitled|translated|recorded|powered)"
              + " (?:by|with|provided)|(?:this|the) transcript (?:was|is|has)|(?:this|the)"
              + " (?:\\p{L}+ )?transcript was |(?:transcription|transcript|recording|meeting|call)"
              + " (?:ended|stopped|started|began)\\b|end of (?:the"
              + " )?(?:transcript|recording|meeting|audio)|https?://\\S+$).*|.{1,80}"
              + " (?:started|stopped|has started|has stopped) (?:the"
              + " )?(?:transcription|recording)[.]?|.{1,80} (?:joined|left) the"
              + " meeting[.]?|(?-i:\\p{Lu}[\\p{Lu} ]{3,30}: .*https?://\\S+.*)");

  Preface {
    lines =
        lines.stream()
            .map(line -> HEADING.matcher(line).replaceFirst(""))
            .filter(line -> !line.isBlank())
            .toList();
  }

  /// Whether a paragraph is not said, but a notice about the transcript.
  static boolean isNotice(String paragraph) {
    return paragraph.length() <= LONGEST * 2 && NOTICE.matcher(paragraph).matches();
  }

  /// The first line as the title, without a date at its end; the file's name where there is none.
  Publication publication(SourceFile file) {
    Optional<String> first =
        lines.stream()
            .filter(line -> !isDate(line))
            .findFirst()
            .filter(line -> line.length() <= LONGEST)
            .filter(line -> !RECORDING.matcher(line).matches());
    String title = first.map(Preface::withoutDate).filter(t -> !t.isBlank()).orElse(nameOf(file));
    LocalDate date =
        lines.stream()
            .limit(5)
            .filter(line -> line.length() <= LONGEST)
            .map(Preface::date)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null);
    return new Publication(title, null, date, null, recording(lines.stream()), List.of());
  }

  /// A file's name without folders and extension.
  static String nameOf(SourceFile file) {
    String name = file.name().substring(file.name().lastIndexOf('/') + 1);
    int extension = name.lastIndexOf('.');
    return extension > 0 ? name.substring(0, extension) : name;
  }

  /// The address in a line `Recording: https://…`; null where none says it.
  static @Nullable URI recording(Stream<String> lines) {
    return lines
        .map(RECORDING::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(line -> address(line.group(1)))
        .orElse(null);
  }

  private static @Nullable URI address(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isDate(String line) {
    Matcher date = DATE.matcher(line);
    return date.find() && date.start() < 12 && line.length() < 40;
  }

  private static String withoutDate(String line) {
    Matcher date = DATE.matcher(line);
    return date.find() && date.end() == line.length()
        ? DATED.matcher(line.substring(0, date.start())).replaceFirst("").strip()
        : line;
  }

  private static Optional<LocalDate> date(String line) {
    Matcher date = DATE.matcher(line);
    if (!date.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          date.group(1) != null
              ? LocalDate.parse(date.group(1))
              : date.group(2) != null
                  ? named(date.group(2), date.group(3), date.group(4))
                  : named(date.group(6), date.group(5), date.group(7)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate named(
      @Nullable String day, @Nullable String month, @Nullable String year) {
    return LocalDate.parse(day + " " + month + " " + year, SHORT);
  }
}
