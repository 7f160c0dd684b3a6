package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Timestamp;

/// A talk made up for a test, before it is written down in a format: who said what is known. Each
/// stretch of words holds a key of its own, such as `k12`.
record GeneratedTalk(List<Turn> turns) {

  /// @param name null for nobody
  /// @param label what a file calls them
  record Voiced(@Nullable String name, String label) {}

  /// Words of a turn.
  ///
  /// @param kind whose they are
  record Words(Kind kind, String text) {}

  enum Kind {
    /// The speaker's beyond doubt.
    SAID,
    /// May be the speaker's or nobody's.
    DOUBT,
    /// Nobody's, whatever the file says.
    NOBODYS
  }

  record Turn(Voiced voice, List<Words> words) {

    String text() {
      return String.join(" ", words.stream().map(Words::text).toList());
    }
  }

  /// The captions that Zoom writes: a label on each cue.
  String zoom(Random random) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    int cue = 0;
    for (Turn turn : turns) {
      for (Words words : turn.words()) {
        text.append("\n").append(++cue).append("\n").append(timing(cue, '.'));
        text.append(label(turn.voice(), random)).append(": ").append(words.text()).append("\n");
      }
    }
    return text.toString();
  }

  /// The captions that Teams writes: voice tags, several in one cue.
  String teams(Random random) {
    StringBuilder text = new StringBuilder("WEBVTT\n\nNOTE k0 is said by nobody\n");
    int cue = 0;
    boolean open = false;
    for (Turn turn : turns) {
      for (Words words : turn.words()) {
        if (!open) {
          text.append("\n\nid/").append(++cue).append("-0\n").append(timing(cue, '.'));
        }
        String escaped = words.text().replace("&", "&amp;").replace("<", "&lt;");
        text.append(random.nextBoolean() ? "<v " : "<v.quiet ")
            .append(label(turn.voice(), random).replace("&", "&amp;"))
            .append('>')
            .append(random.nextBoolean() ? escaped : escaped.replaceFirst(" ", "\n"))
            .append("</v> ");
        open = random.nextInt(4) == 0;
      }
    }
    return text + "\n";
  }

  /// Captions as broadcasters write them: a label in capitals where the speaker changes, a dash or
  /// `>>` where that is not known.
  String broadcast(Random random, boolean numbered) {
    StringBuilder text = new StringBuilder();
    int cue = 0;
    for (Turn turn : turns) {
      boolean first = true;
      for (Words words : turn.words()) {
        String start = numbered ? ++cue + "\n" + timing(cue, ',') : sbvTiming(++cue);
        String mark =
            turn.voice().name() != null
                ? turn.voice().name().toUpperCase(Locale.ROOT) + ": "
                : random.nextBoolean() ? "- " : ">> ";
        text.append(start).append(first ? mark : "").append(wrapped(words.text(), random));
        text.append("\n\n");
        first = false;
      }
    }
    return text.toString();
  }

  /// Captions that roll, without a name.
  String rolling() {
    StringBuilder text = new StringBuilder("WEBVTT\nKind: captions\nLanguage: en\n");
    String before = " ";
    int cue = 0;
    for (Turn turn : turns) {
      for (Words words : turn.words()) {
        String[] parts = words.text().split(" ");
        String timed = String.join("<00:00:01.000><c> ", parts) + "</c>".repeat(parts.length - 1);
        text.append("\n").append(timing(++cue, '.')).append(before).append("\n").append(timed);
        text.append("\n\n").append(timing(++cue, '.')).append(words.text()).append("\n \n");
        before = words.text();
      }
    }
    return text.toString();
  }

  /// What Otter writes, or Teams or Zoom where `brackets` are wanted.
  String timed(Random random, boolean brackets) {
    StringBuilder text = new StringBuilder("Harbour evening k0\nTue, Mar 04, 2025 9:42AM\n\n");
    text.append("SUMMARY KEYWORDS\nk0, boats\nSPEAKERS\nk0, Nobody Else\n\n");
    int second = 4_000;
    for (Turn turn : turns) {
      second += random.nextInt(3);
      String label = label(turn.voice(), random);
      String time = new Timestamp(second).toString();
      text.append(brackets ? "[" + label + "] " + time : label + "  " + time).append("\n");
      for (Words words : turn.words()) {
        text.append(words.text()).append("\n");
        text.append(random.nextInt(4) == 0 ? "Pier 4  00:30\n" : "");
        text.append(random.nextInt(4) == 0 ? "\n" : "");
      }
      text.append(random.nextInt(5) == 0 ? "\n[Rita Coyle to Everyone] " + time + "\nk0\n" : "");
      text.append("\n");
    }
    return text + "Transcribed by https://otter.ai k0\n";
  }

  /// Markdown with names in bold.
  String bold(Random random) {
    StringBuilder text = new StringBuilder("# Hearing k0, 4 March 2025\n\n*(10.30 am)*\n\n");
    for (Turn turn : turns) {
      String name = turn.voice().name();
      String label = name == null ? (random.nextBoolean() ? "Q." : "A.") : name;
      text.append(
          name == null
              ? "**" + label + "** "
              : switch (random.nextInt(3)) {
                case 0 -> "**" + label + ":** ";
                case 1 -> "**" + label + "**: ";
                default -> "**" + label + "** (after k0 and a break)**:** ";
              });
      boolean first = true;
      for (Words words : turn.words()) {
        text.append(first ? "" : "\n\n").append(words.text().replace("[", "\\[").replace("*", ""));
        text.append(random.nextInt(5) == 0 ? "\n\n*(Pause k0)*" : "");
        first = false;
      }
      text.append("\n\n");
      text.append(random.nextInt(6) == 0 ? "## Costs k0\n\n" : "");
    }
    return text + "*The editor's: k0.*\n";
  }

  /// Names in capitals before a colon, paragraph by paragraph.
  String capitals(Random random) {
    StringBuilder text = new StringBuilder("HEARING k0\n\n");
    for (Turn turn : turns) {
      String name = turn.voice().name();
      text.append(name == null ? "THE COURT" : name.toUpperCase(Locale.ROOT)).append(": ");
      List<String> paragraphs = new ArrayList<>();
      turn.words().forEach(words -> paragraphs.add(wrapped(words.text(), random)));
      text.append(String.join(random.nextBoolean() ? "\n\n" : "\n\n(Recess k0)\n\n", paragraphs));
      text.append("\n\n");
    }
    return text.toString();
  }

  private static String label(Voiced voice, Random random) {
    if (voice.name() == null) {
      return voice.label();
    }
    String[] names = voice.name().split(" ");
    return switch (random.nextInt(6)) {
      case 0 -> voice.label() + " (she/her)";
      case 1 -> voice.label() + " (Guest)";
      case 2 ->
          names.length == 2 && voice.label().equals(voice.name())
              ? names[1] + ", " + names[0]
              : voice.label();
      default -> voice.label();
    };
  }

  private static String wrapped(String text, Random random) {
    List<Integer> gaps = new ArrayList<>();
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      gaps.add(i);
    }
    if (gaps.isEmpty() || random.nextBoolean()) {
      return text;
    }
    int gap = gaps.get(random.nextInt(gaps.size()));
    return text.substring(0, gap) + "\n" + text.substring(gap + 1);
  }

  private static String timing(int cue, char point) {
    return "%s%c120 --> %s%c900\n"
        .formatted(new Timestamp(cue), point, new Timestamp(cue + 1), point);
  }

  private static String sbvTiming(int cue) {
    return "%s.120,%s.900\n".formatted(new Timestamp(cue), new Timestamp(cue + 1));
  }
}
