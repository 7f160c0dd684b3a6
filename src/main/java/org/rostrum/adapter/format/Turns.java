package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Spot;

/// The turns of a transcript while they are read. A line that is none is left out and reported.
final class Turns {

  private static final KnownKeys KEYS =
      new KnownKeys("speaker", "text", "theme", "time", "clock", "comment");
  private static final Set<String> COMMENT = Set.of("comment");
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"”’')\\]]*$");

  private final Findings findings;
  private final List<Turn> turns = new ArrayList<>();
  private final Set<String> keysSeen = new HashSet<>();

  Turns(Findings findings) {
    this.findings = findings;
  }

  List<Turn> turns() {
    return turns;
  }

  /// Adds the turn of one line, or reports why it is left out.
  void add(Map<String, @Nullable Object> values, int line) {
    if (!keysSeen.containsAll(values.keySet())) {
      Map<String, @Nullable Object> unseen = new LinkedHashMap<>(values);
      unseen.keySet().removeAll(keysSeen);
      KEYS.check(unseen, key -> line, findings);
      keysSeen.addAll(unseen.keySet());
    }
    if (values.keySet().equals(COMMENT)) {
      return;
    }
    Object speaker = values.get("speaker");
    Object text = values.get("text");
    boolean nobodys = values.containsKey("speaker") && speaker == null;
    String label = speaker instanceof String name ? name.strip() : "";
    if ((label.isEmpty() && !nobodys) || label.codePoints().anyMatch(Character::isISOControl)) {
      findings.warn(
          line,
          "the turn does not say who spoke, and is left out",
          "add \"speaker\":\"Name\", on one line, or \"speaker\":null where it is not known");
      return;
    }
    if (!(text instanceof String words)) {
      findings.warn(
          line,
          "the turn of " + whose(label) + " has no text, and is left out",
          "add \"text\":\"what was said\"");
      return;
    }
    List<String> paragraphs = paragraphs(words);
    if (paragraphs.isEmpty()) {
      findings.warn(
          line, "the turn of " + whose(label) + " is empty and was skipped", "delete the line");
      return;
    }
    String theme = optional(values, "theme", line);
    List<Onset> onsets = onsets(values, line);
    boolean follows = false;
    for (String paragraph : paragraphs) {
      turns.add(new Turn(nobodys ? null : label, paragraph, theme, onsets, line, follows));
      follows = true;
    }
  }

  /// A break where a sentence goes on is none.
  private static List<String> paragraphs(String words) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : words.lines().map(Turns::oneLine).filter(l -> !l.isEmpty()).toList()) {
      boolean goesOn = !paragraphs.isEmpty() && !SENTENCE_END.matcher(paragraphs.getLast()).find();
      paragraphs.add(goesOn ? paragraphs.removeLast() + " " + line : line);
    }
    return paragraphs;
  }

  /// `time` is a position in the recording, `clock` the time of day.
  private List<Onset> onsets(Map<String, @Nullable Object> values, int line) {
    String time = optional(values, "time", line);
    String clock = optional(values, "clock", line);
    return time != null || clock == null
        ? Onset.only(time)
        : List.of(new Onset(0, new Spot.Time(clock)));
  }

  private static String whose(String label) {
    return label.isEmpty() ? "nobody" : label;
  }

  private @Nullable String optional(Map<String, @Nullable Object> values, String key, int line) {
    Object value = values.get(key);
    if (value instanceof Map || value instanceof List) {
      findings.warn(
          line,
          "\"" + key + "\" is not a text, and is left out of the turn",
          "write it as one text or delete it");
      return null;
    }
    String text = value == null ? "" : oneLine(value.toString());
    return text.isEmpty() ? null : text;
  }

  private static boolean isOneLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = Character.isWhitespace(c) || Character.isISOControl(c);
      if (breaks && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static String oneLine(String text) {
    return isOneLine(text) ? text : BREAKS.matcher(text).replaceAll(" ").strip();
  }
}
