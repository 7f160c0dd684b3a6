package org.rostrum.adapter.format.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who the numbers and labels of speakers are, where a document lists its speakers apart: `{"id":
/// 0, "name": "Ana Ruiz"}`.
final class SpeakerTable {

  private static final Pattern TABLE =
      Pattern.compile(
          "(?i)(?:speakers?|participants?|attendees|people|voices)(?:_?(?:map|names|list|info))?");
  private static final List<String> ID =
      List.of("id", "speakerid", "key", "speaker", "label", "index");
  private static final List<String> NAME =
      List.of("name", "fullname", "displayname", "speakername");
  private static final int DEEPEST = 8;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();

  private SpeakerTable() {}

  static SpeakerTable of(Object root) {
    SpeakerTable table = new SpeakerTable();
    table.look(root, 0);
    return table;
  }

  /// The name behind a number or label; empty where the document does not say, or says two.
  Optional<String> name(String label) {
    return doubtful.contains(label) ? Optional.empty() : Optional.ofNullable(names.get(label));
  }

  private void look(@Nullable Object node, int depth) {
    if (depth > DEEPEST || !(node instanceof Map<?, ?> object)) {
      return;
    }
    object.forEach(
        (key, value) -> {
          if (TABLE.matcher(String.valueOf(key)).matches()) {
            learn(value);
          }
          look(value, depth + 1);
        });
  }

  private void learn(@Nullable Object table) {
    if (table instanceof Map<?, ?> byLabel) {
      byLabel.forEach(
          (label, person) -> {
            String name =
                person instanceof Map<?, ?> one
                    ? JsonEntry.of(one).first(NAME)
                    : person instanceof String text ? text : null;
            add(String.valueOf(label), name);
          });
    } else if (table instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> person) {
          JsonEntry entry = JsonEntry.of(person);
          String label = entry.first(ID);
          if (label != null) {
            add(label, entry.first(NAME));
          }
        }
      }
    }
  }

  private void add(String label, @Nullable String name) {
    if (name == null || name.isBlank()) {
      return;
    }
    String before = names.putIfAbsent(label, name.strip());
    if (before != null && !before.equals(name.strip())) {
      doubtful.add(label);
    }
  }
}
