package org.rostrum.adapter.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The YAML between two lines `---` at the beginning of a Markdown file.
///
/// @param lines as written, without the two, and blank where an entry is left out; the first is
///   line 2 of the file
/// @param values what they say
/// @param body the file from the line after the second `---` on
record FrontMatter(List<String> lines, Map<String, @Nullable Object> values, String body) {

  /// The line of the file that the first line of the front matter is.
  static final int FIRST_LINE = 2;

  private static final String MARK = "---";
  private static final Pattern KEY =
      Pattern.compile("^[\"']?([\\p{L}_][\\p{L}\\p{N}_ -]*?)[\"']?\\s*:(?:\\s.*)?$");

  /// Whether a text begins as front matter does.
  static boolean opens(String text) {
    return text.startsWith(MARK + "\n") || text.lines().findFirst().orElse("").strip().equals(MARK);
  }

  /// Whether the front matter of a text, closed or not, has a key.
  static boolean hasKey(String text, String key) {
    return opens(text)
        && text.lines()
            .skip(1)
            .takeWhile(line -> !closes(line))
            .anyMatch(line -> line.startsWith(key + ":"));
  }

  /// Empty, and reported, where the front matter is missing, never closed or nowhere YAML.
  static Optional<FrontMatter> of(String text, Findings findings) {
    List<String> lines = text.lines().toList();
    if (!opens(text)) {
      findings.problem(
          1,
          "the file has no front matter",
          "begin it with a line ---, then kind: report or kind: panel, title: and a line ---");
      return Optional.empty();
    }
    int end = 1;
    while (end < lines.size() && !closes(lines.get(end))) {
      end++;
    }
    if (end == lines.size()) {
      findings.problem(
          1,
          "the front matter is never closed: the file may be half written",
          "end the front matter by a line ---");
      return Optional.empty();
    }
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    return new FrontMatterEntries(lines.subList(1, end), findings).read(body);
  }

  /// The line of the file at which the body begins.
  int bodyLine() {
    return lines.size() + FIRST_LINE + 1;
  }

  /// Where each key at the margin begins in [#lines], in order.
  Map<String, Integer> keys() {
    Map<String, Integer> keys = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int line = i;
      key(lines.get(i)).ifPresent(key -> keys.putIfAbsent(key, line));
    }
    return keys;
  }

  /// The key at the margin of a line.
  static Optional<String> key(String line) {
    Matcher key = KEY.matcher(line);
    return key.matches() ? Optional.of(key.group(1)) : Optional.empty();
  }

  /// The line of the file where a key stands; that of the front matter's beginning where it
  /// doesn't.
  int lineOf(String key) {
    Integer index = keys().get(key);
    return index == null ? 1 : index + FIRST_LINE;
  }

  private static boolean closes(String line) {
    return line.stripTrailing().equals(MARK) || line.stripTrailing().equals("...");
  }
}
