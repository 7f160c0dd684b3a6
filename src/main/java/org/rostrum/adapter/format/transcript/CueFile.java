package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.Timestamp;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.SourceFile;

/// The cues of a caption file, in the order of their times: WebVTT
/// (<https://www.w3.org/TR/webvtt1/>), SubRip (`.srt`) or YouTube's `.sbv`. A cue begins where a
/// line of times stands, whatever is missing around it.
final class CueFile {

  /// The most characters that a caption may have: what is longer was never displayed.
  static final int LONGEST = 10_000;

  /// The most captions of a file: those of two days.
  private static final int MOST = 150_000;

  private static final int LONGEST_TIMING = 300;
  private static final String ARROW = "-->";
  private static final Pattern TIMING =
      Pattern.compile(
          "\\s*(" + Timestamp.SHAPE + ")\\s*-->\\s*(" + Timestamp.SHAPE + ")(?:\\s.*)?");
  private static final Pattern SBV_TIMING =
      Pattern.compile(
          "\\s*(\\d{1,3}:\\d{2}:\\d{2}\\.\\d{1,3}),\\d{1,3}:\\d{2}:\\d{2}\\.\\d{1,3}\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");

  /// Who speaks, behind the number of a caption: `3 "Ana Ruiz" (1823746208)`, `3 Ana Ruiz`
  private static final Pattern NUMBERED_NAME =
      Pattern.compile(
          "\\s*\\d{1,9}\\s+(?:\"([^\"]*)\"|([\\p{L}+][^\"<>]{0,80}?))\\s*(?:\\(\\d+\\))?\\s*");

  private static final Pattern APART = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");

  private final Findings findings;
  private final List<Cue> cues = new ArrayList<>();
  private final List<@Nullable String> voices = new ArrayList<>();
  private @Nullable String voice;
  private final List<String> displayed = new ArrayList<>();
  private @Nullable Timestamp start;
  private int startLine;
  private int length;
  private boolean stray;
  private boolean apart;

  /// Who speaks in the next caption by the line of its number; null where that does not say it.
  private @Nullable String named;

  private int names;

  private CueFile(Findings findings) {
    this.findings = findings;
  }

  /// How a text begins, by its first lines: 1 where it begins as captions do, 0 where it does not.
  static double beginning(String text) {
    List<String> first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    boolean header = !first.isEmpty() && isHeader(first.getFirst());
    boolean timed =
        first.stream().anyMatch(line -> timing(line).isPresent())
            && (timing(first.getFirst()).isPresent() || NUMBER.matcher(first.getFirst()).matches());
    return header || timed ? 1 : 0;
  }

  /// What the first line of a WebVTT file says of it; empty where it says nothing or is none.
  static String title(String text) {
    String first = text.lines().findFirst().orElse("");
    return isHeader(first)
        ? first
            .substring(Math.min(first.length(), "WEBVTT".length()))
            .replaceFirst("^[\\s–-]+", "")
            .strip()
        : "";
  }

  /// The lines before the first cue.
  static Stream<String> head(String text) {
    return text.lines().takeWhile(line -> timing(line).isEmpty());
  }

  /// Cues that cannot be read are left out and reported. Where cues stand in another order than
  /// that of their times, they are put into it.
  static List<Cue> of(SourceFile file, Findings findings) {
    CueFile reading = new CueFile(findings);
    String text = file.text();
    String before = "";
    int number = 1;
    for (int from = 0; from <= text.length() && reading.cues.size() < MOST; number++) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = text.substring(from, end);
      reading.add(line, before, number, nextIsTiming(text, end));
      before = line;
      from = end + 1;
    }
    reading.close();
    if (reading.cues.size() >= MOST) {
      findings.problem(
          number,
          "the file has more than " + MOST + " captions, more than those of two days",
          "divide it into a file for each recording");
      return List.of();
    }
    List<Cue> cues = new ArrayList<>(reading.voiced());
    cues.sort(Comparator.comparing(Cue::start));
    return cues;
  }

  private static boolean isHeader(String line) {
    return line.startsWith("WEBVTT") && (line.length() == 6 || !Character.isLetter(line.charAt(6)));
  }

  private static boolean nextIsTiming(String text, int end) {
    if (end + 1 >= text.length()) {
      return false;
    }
    int next = text.indexOf('\n', end + 1);
    next = next < 0 ? text.length() : next;
    return next - end <= LONGEST_TIMING && timing(text.substring(end + 1, next)).isPresent();
  }

  private static Optional<Timestamp> timing(String line) {
    if (line.length() > LONGEST_TIMING) {
      return Optional.empty();
    }
    Matcher times = (line.contains(ARROW) ? TIMING : SBV_TIMING).matcher(line);
    return times.matches() ? Timestamp.of(times.group(1)) : Optional.empty();
  }

  private void add(String line, String before, int number, boolean nextIsTiming) {
    Patience.check();
    Optional<Timestamp> timing = timing(line);
    if (timing.isPresent()) {
      close();
      start = timing.get();
      voice = named;
      named = null;
      startLine = number;
      apart = false;
      stray = false;
    } else if (line.contains(ARROW) && line.length() <= LONGEST_TIMING) {
      close();
      stray = true;
      findings.warn(
          number,
          Findings.shown(line) + " gives no times that can be read, and its caption is left out",
          "write them as 00:01:02.000 --> 00:01:04.000");
    } else if (line.isEmpty()) {
      close();
      apart = false;
      stray = false;
    } else if (nextIsTiming && (start == null || isIdentifier(line, before))) {
      close();
      name(line);
    } else if (start != null) {
      length += line.length();
      if (length <= LONGEST) {
        displayed.add(line);
      }
    } else {
      addApart(line, before, number);
    }
  }

  private void name(String identifier) {
    Matcher numbered = NUMBERED_NAME.matcher(identifier);
    if (numbered.matches()) {
      named = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
      names++;
    }
  }

  /// The captions, each in the voice that the line of its number names, where most name one.
  private List<Cue> voiced() {
    if (2 * names < cues.size() || names < 2) {
      return cues;
    }
    return IntStream.range(0, cues.size())
        .mapToObj(
            i -> {
              String whose = voices.get(i);
              List<String> lines = new ArrayList<>(cues.get(i).lines());
              lines.set(0, "<v " + (whose == null ? "" : whose) + ">" + lines.getFirst());
              return cues.get(i).with(lines);
            })
        .toList();
  }

  /// A number, or what stands alone between a blank line and the times.
  private static boolean isIdentifier(String line, String before) {
    return NUMBER.matcher(line).matches() || before.isBlank();
  }

  /// A line that belongs to no cue: the header, a comment, or something that is in doubt.
  private void addApart(String line, String before, int number) {
    if (number == 1 && isHeader(line)) {
      apart = true;
    } else if (before.isEmpty() && APART.matcher(line).matches()) {
      apart = true;
    } else if (!apart && !stray && !line.isBlank() && !NUMBER.matcher(line).matches()) {
      stray = true;
      findings.warn(
          number,
          Findings.shown(line) + " stands under no times, and is left out",
          "delete the blank line above it if it belongs to that caption");
    }
  }

  private void close() {
    Timestamp began = start;
    if (began != null) {
      if (length > LONGEST) {
        findings.warn(
            startLine,
            "a caption has more than " + LONGEST + " characters, and is left out",
            "divide it, with times of its own for each part");
      } else if (displayed.stream().anyMatch(line -> !line.isBlank())) {
        cues.add(Cue.of(began, displayed, startLine));
        voices.add(voice);
      }
    }
    start = null;
    displayed.clear();
    length = 0;
  }
}
