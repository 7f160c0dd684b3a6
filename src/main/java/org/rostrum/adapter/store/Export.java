package org.rostrum.adapter.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.json.Json;

/// What a database holds, for people and other programs: a JSON line for each row, without the
/// secret and with no member's id.
final class Export {

  private static final String SECRET = "secret";

  /// Columns that hold the id of a member.
  private static final Set<String> MEMBERS = Set.of("asker", "given_by", "set_up_by", "changed_by");

  /// Columns that hold what members wrote.
  private static final Set<String> WORDS = Set.of("words", "note", "enquiry");

  private static final Pattern ID = Pattern.compile("<@!?\\d+>|(?<!\\d)\\d{15,20}(?!\\d)");
  private static final Pattern WHOLE_ID = Pattern.compile("\\d+");

  private final Pseudonyms pseudonyms;

  Export(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /// What pseudonyms are made with, if a line of a dump holds that.
  static Stream<String> secrets(String line) {
    Map<String, @Nullable Object> object = Json.object(line);
    return SECRET.equals(object.get(Dump.TABLE)) && object.get(Dump.ROW) instanceof Map<?, ?> row
        ? Stream.of(String.valueOf(row.get("content")))
        : Stream.empty();
  }

  /// @param line of a dump
  /// @return nothing where there is nothing to tell of it
  Stream<String> told(String line) {
    Map<String, @Nullable Object> object = Json.object(line);
    Object table = object.get(Dump.TABLE);
    if (table == null || table.equals(SECRET) || !(object.get(Dump.ROW) instanceof Map<?, ?> row)) {
      return Stream.empty();
    }
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put(Dump.TABLE, table);
    row.forEach((column, value) -> told.put(column.toString(), told(column.toString(), value)));
    return Stream.of(Json.line(told));
  }

  private @Nullable Object told(String column, @Nullable Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    if (MEMBERS.contains(column)) {
      return WHOLE_ID.matcher(text).matches() ? pseudonyms.pseudonym(text) : text;
    }
    return WORDS.contains(column) ? ID.matcher(text).replaceAll("(somebody)") : text;
  }
}
