package org.rostrum.adapter.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a message in Slack's own marks
/// (<https://docs.slack.dev/messaging/formatting-message-text/>), as it shows them: without emoji
/// and what its writer struck out.
final class SlackText {

  private static final Pattern LINK =
      Pattern.compile("<([@#!]?)([^<>|\\n]{1,2000})(?:\\|([^<>\\n]{0,500}))?>");
  private static final Pattern EMOJI =
      Pattern.compile("(?<![\\p{L}\\p{N}]):[a-z][a-z0-9_+'-]{0,60}:(?::skin-tone-\\d:)?");
  private static final Pattern STRUCK = around('~');
  private static final Pattern BOLD = around('*');
  private static final Pattern ITALIC = around('_');
  private static final Pattern CODE = Pattern.compile("`{1,3}");
  private static final Pattern QUOTED = Pattern.compile("(?:&gt;)+\\s?(.*)");

  private SlackText() {}

  /// Text between two marks that stand at the edges of words.
  private static Pattern around(char mark) {
    String m = Pattern.quote(String.valueOf(mark));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}"
            + m
            + "])"
            + m
            + "(?=\\S)([^\\n"
            + m
            + "]{1,2000})(?<=\\S)"
            + m
            + "(?![\\p{L}\\p{N}"
            + m
            + "])");
  }

  /// The lines that hold words; those that quote somebody else in quotation marks.
  ///
  /// @param names of people by their ids
  static List<String> lines(String message, Map<String, String> names) {
    List<String> lines = new ArrayList<>();
    for (String line : message.split("\n")) {
      Matcher quoted = QUOTED.matcher(line.strip());
      boolean others = quoted.matches();
      String words = words(others ? quoted.group(1) : line, names);
      if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        lines.add(others ? inMarks(words) : words);
      }
    }
    return lines;
  }

  private static String inMarks(String words) {
    return "\"“«„".indexOf(words.charAt(0)) >= 0 ? words : "“" + words + "”";
  }

  private static String words(String line, Map<String, String> names) {
    boolean address = LINK.matcher(line.strip()).matches();
    String shown =
        LINK.matcher(line).replaceAll(link -> Matcher.quoteReplacement(shown(link, names)));
    shown = STRUCK.matcher(EMOJI.matcher(shown).replaceAll("")).replaceAll("");
    for (Pattern mark : List.of(BOLD, ITALIC)) {
      shown = mark.matcher(shown).replaceAll("$1");
    }
    shown = CODE.matcher(shown).replaceAll("").replaceAll("\\s{2,}", " ").strip();
    shown = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return address && !line.contains("|") ? "" : shown;
  }

  private static String shown(MatchResult link, Map<String, String> names) {
    String label = link.group(3) == null ? "" : link.group(3);
    String target = link.group(2);
    return switch (link.group(1)) {
      case "@" -> "@" + names.getOrDefault(target, label.isEmpty() ? target : label);
      case "#" -> "#" + (label.isEmpty() ? target : label);
      case "!" -> label.isEmpty() ? "@" + target.replaceFirst("\\^.*", "") : label;
      default -> label.isEmpty() ? target : label;
    };
  }
}
