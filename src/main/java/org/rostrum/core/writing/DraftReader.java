package org.rostrum.core.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what a model returned: one JSON object, whatever stands around it (prose, a fence,
/// thoughts in braces). Values are taken strictly: 3.7, 3e0 and "3." are no whole numbers, and
/// neither is rounded into one.
final class DraftReader {

  /// Longer than anything that was asked for.
  private static final int LONGEST = 100_000;

  private static final int MOST_SENTENCES = 12;
  private static final int MOST_NUMBERS = 40;

  /// How many openings are tried in a text that holds no object.
  private static final int MOST_OPENINGS = 50;

  private final Function<String, Optional<Map<String, @Nullable Object>>> json;

  /// @param json reads a text that is exactly one JSON object
  DraftReader(Function<String, Optional<Map<String, @Nullable Object>>> json) {
    this.json = json;
  }

  /// The draft; empty where the text holds none.
  Optional<Draft> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int tried = 0;
    for (int open = text.indexOf('{');
        open >= 0 && tried < MOST_OPENINGS;
        open = text.indexOf('{', open + 1), tried++) {
      int end = end(text, open);
      Optional<Draft> draft =
          end < 0 ? Optional.empty() : json.apply(text.substring(open, end)).flatMap(this::draft);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  /// Behind the brace that closes the one at `open`; -1 where none does.
  private static int end(String text, int open) {
    int depth = 0;
    boolean quoted = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '{') {
        depth++;
      } else if (!quoted && c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private Optional<Draft> draft(Map<String, @Nullable Object> object) {
    if (!(object.get("sentences") instanceof List<?> written) || written.size() > MOST_SENTENCES) {
      return Optional.empty();
    }
    List<Draft.Sentence> sentences = new ArrayList<>();
    for (Object each : written) {
      if (!(each instanceof Map<?, ?> sentence)
          || !(sentence.get("text") instanceof String text)
          || text.isBlank()) {
        return Optional.empty();
      }
      sentences.add(new Draft.Sentence(text, numbers(sentence.get("cites"))));
    }
    return Optional.of(
        new Draft(
            sentences,
            numbers(object.get("quotes")),
            Boolean.TRUE.equals(object.get("otherwise"))));
  }

  private static List<Integer> numbers(@Nullable Object written) {
    return written instanceof List<?> list
        ? list.stream().limit(MOST_NUMBERS).map(DraftReader::number).toList()
        : List.of();
  }

  private static Integer number(@Nullable Object written) {
    return switch (written) {
      case Integer number -> number;
      case String digits when digits.matches("[1-9][0-9]{0,3}") -> Integer.valueOf(digits);
      case null, default -> Draft.NO_NUMBER;
    };
  }
}
