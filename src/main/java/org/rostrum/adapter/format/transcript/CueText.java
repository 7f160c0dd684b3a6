package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// The words of a cue, without its tags and with its character references decoded.
final class CueText {

  /// A stretch of a cue inside one voice tag, or outside all of them.
  ///
  /// @param voice the annotation of the tag; null outside
  /// @param text with a line break where the cue has one
  record Voiced(@Nullable String voice, String text) {}

  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][^<>]{0,300}>|</>|<\\d[\\d:.,]{0,20}>|\\{\\\\[^{}]{0,100}\\}");
  private static final Pattern GAP = Pattern.compile("[\\s&&[^ ]]\\s*|\\s{2,}");
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?(?:\\s+([^<>]*))?>");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:(\\w{2,8})|#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));");
  private static final Map<String, String> CHARACTERS =
      Map.of("apos", "'", "nbsp", " ", "lrm", "", "rlm", "");

  private CueText() {}

  /// Whether a cue has voice tags.
  static boolean hasVoice(Cue cue) {
    return cue.lines().stream().anyMatch(line -> line.contains("<v") && VOICE.matcher(line).find());
  }

  /// A line without tags, on one line.
  static String plain(String line) {
    boolean tagged = line.indexOf('<') >= 0 || line.indexOf('{') >= 0;
    String text = decoded(tagged ? TAG.matcher(line).replaceAll("") : line).strip();
    return GAP.matcher(text).replaceAll(" ");
  }

  /// The lines that are not blank, without tags.
  static List<String> plainLines(Cue cue) {
    return cue.plain().stream().filter(line -> !line.isBlank()).toList();
  }

  /// The stretches that hold words, in order.
  static List<Voiced> voiced(Cue cue) {
    String text = String.join("\n", cue.lines());
    List<Voiced> stretches = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    String voice = null;
    Matcher tag = TAG.matcher(text);
    int from = 0;
    while (tag.find()) {
      words.append(text, from, tag.start());
      from = tag.end();
      Matcher opening = VOICE.matcher(tag.group());
      boolean opens = opening.matches();
      if (opens || tag.group().equals("</v>")) {
        add(voice, words, stretches);
        voice = opens ? annotation(opening.group(1)) : null;
      }
    }
    words.append(text, from, text.length());
    add(voice, words, stretches);
    return stretches;
  }

  private static String annotation(@Nullable String name) {
    return name == null ? "" : decoded(name).strip();
  }

  private static void add(@Nullable String voice, StringBuilder words, List<Voiced> stretches) {
    String text = decoded(words.toString());
    words.setLength(0);
    if (!text.isBlank()) {
      stretches.add(new Voiced(voice, text));
    }
  }

  private static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(java.util.regex.MatchResult found) {
    if (found.group(1) != null) {
      String known = CHARACTERS.getOrDefault(found.group(1), Entities.getByName(found.group(1)));
      return known.isEmpty() && !CHARACTERS.containsKey(found.group(1)) ? found.group() : known;
    }
    int code =
        found.group(2) != null
            ? Integer.parseInt(found.group(2))
            : Integer.parseInt(found.group(3), 16);
    return !Character.isValidCodePoint(code) || Character.isISOControl(code)
        ? " "
        : Character.toString(code);
  }
}
