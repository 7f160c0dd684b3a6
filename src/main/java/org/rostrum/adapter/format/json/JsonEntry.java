package org.rostrum.adapter.format.json;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Timestamp;

/// An object of a JSON document, seen as something that somebody said at some time, whatever its
/// keys are called by whoever wrote it.
///
/// @param values by their keys in small letters, without `_` and `-`
record JsonEntry(Map<String, @Nullable Object> values) {

  private static final List<String> TEXT =
      List.of(
          "body",
          "text",
          "transcript",
          "sentence",
          "display",
          "punctuatedword",
          "content",
          "caption",
          "utterance",
          "word",
          "value",
          "rawtext",
          "utf8");

  /// Several readings of the same words, the best one first.
  private static final List<String> READINGS = List.of("alternatives", "nbest", "hypotheses");

  private static final List<String> PARTS =
      List.of("words", "elements", "items", "sentences", "tokens", "segs", "runs");

  /// What gives a name beyond doubt, what may give it, and what gives a number or a label.
  private static final List<String> NAME =
      List.of("speakername", "speakerdisplayname", "speakerfullname", "displayname", "personname");

  private static final List<String> WHO = List.of("speaker", "participant", "spokenby");
  private static final List<String> LABEL =
      List.of("speakerlabel", "speakerid", "speakertag", "speakeridx", "spk", "channel");
  private static final List<String> PERSON =
      List.of("name", "fullname", "displayname", "realname", "label", "id");

  private static final List<String> START =
      List.of(
          "start",
          "starttime",
          "startts",
          "starttimestamp",
          "startms",
          "starttimems",
          "tstartms",
          "startoffset",
          "begin",
          "from",
          "time",
          "timestamp",
          "timestamps",
          "offsetinticks",
          "offset",
          "ts",
          "relative",
          "seconds",
          "timecode");

  private static final Set<String> PUNCTUATION = Set.of("punctuation", "punct");
  private static final Pattern MARKS = Pattern.compile("[.,;:!?…%)\\]”’]+");
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,7}(?:\\.\\d{1,9})?)s?");
  private static final double TICKS = 10_000_000;
  private static final int DEEPEST = 3;

  static JsonEntry of(Map<?, ?> object) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    object.forEach(
        (key, value) ->
            values.putIfAbsent(
                String.valueOf(key).toLowerCase(Locale.ROOT).replaceAll("[_\\s-]", ""), value));
    return new JsonEntry(values);
  }

  /// What is said in it, by one person or, where its words say so, by several after each other;
  /// nothing where it holds no words.
  List<Utterance> utterances() {
    return utterances(0);
  }

  private List<Utterance> utterances(int depth) {
    List<Utterance> parts = depth < DEEPEST ? parts(depth + 1) : List.of();
    boolean several =
        parts.stream().map(Utterance::speaker).filter(s -> s != null).distinct().count() > 1;
    if (several) {
      return parts;
    }
    String text = text().orElseGet(() -> joined(parts));
    if (text.isBlank()) {
      return List.of();
    }
    @Nullable Double start = start();
    if (start == null) {
      start =
          parts.stream().map(Utterance::start).filter(one -> one != null).findFirst().orElse(null);
    }
    @Nullable String name = first(NAME);
    @Nullable String who = name == null ? who() : name;
    return List.of(new Utterance(text, who, name != null, start, joins(text)));
  }

  /// The words that it consists of, one by one.
  private List<Utterance> parts(int depth) {
    List<Utterance> parts = new ArrayList<>();
    for (String key : PARTS) {
      if (parts.isEmpty() && values.get(key) instanceof List<?> list) {
        for (Object one : list) {
          if (one instanceof Map<?, ?> part) {
            parts.addAll(JsonEntry.of(part).utterances(depth));
          }
        }
      }
    }
    return parts;
  }

  /// Words as one text.
  static String joined(List<Utterance> words) {
    StringBuilder text = new StringBuilder();
    for (Utterance word : words) {
      boolean spaced =
          text.isEmpty()
              || word.joins()
              || Character.isWhitespace(word.text().charAt(0))
              || Character.isWhitespace(text.charAt(text.length() - 1));
      text.append(spaced ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  private Optional<String> text() {
    for (String key : TEXT) {
      if (values.get(key) instanceof String text && !text.isBlank()) {
        return Optional.of(text);
      }
    }
    for (String key : READINGS) {
      if (values.get(key) instanceof List<?> readings
          && !readings.isEmpty()
          && readings.getFirst() instanceof Map<?, ?> best) {
        return JsonEntry.of(best).text();
      }
    }
    return Optional.empty();
  }

  private boolean joins(String text) {
    return MARKS.matcher(text).matches()
        || (values.get("type") instanceof String type && PUNCTUATION.contains(type));
  }

  private @Nullable String who() {
    String who = first(WHO);
    if (who == null) {
      who = first(LABEL);
    }
    if (who == null) {
      who =
          READINGS.stream()
              .map(values::get)
              .filter(list -> list instanceof List<?> l && !l.isEmpty())
              .map(list -> ((List<?>) list).getFirst())
              .filter(Map.class::isInstance)
              .map(best -> JsonEntry.of((Map<?, ?>) best).who())
              .filter(one -> one != null)
              .findFirst()
              .orElse(null);
    }
    return who;
  }

  /// The first of several values that says something: a text, a number, or an object of a person.
  @Nullable String first(List<String> keys) {
    for (String key : keys) {
      Object value = values.get(key);
      if (value instanceof Map<?, ?> person) {
        value = JsonEntry.of(person).first(PERSON);
      }
      if ((value instanceof String text && !text.isBlank()) || value instanceof Number) {
        return String.valueOf(value).strip();
      }
    }
    return null;
  }

  /// In seconds, or in whatever a number counts that does not say so; null where nothing can be
  /// read as a time.
  private @Nullable Double start() {
    for (String key : START) {
      Double read = seconds(key, values.get(key));
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private static @Nullable Double seconds(String key, @Nullable Object value) {
    return switch (value) {
      case Number number ->
          key.endsWith("ms")
              ? number.doubleValue() / 1000
              : key.endsWith("ticks") ? number.doubleValue() / TICKS : number.doubleValue();
      case String text -> seconds(text.strip());
      case Map<?, ?> nested -> JsonEntry.of(nested).start();
      case List<?> range when !range.isEmpty() -> seconds(key, range.getFirst());
      case null, default -> null;
    };
  }

  private static @Nullable Double seconds(String text) {
    Matcher plain = SECONDS.matcher(text);
    if (plain.matches()) {
      return Double.parseDouble(plain.group(1));
    }
    if (text.startsWith("PT")) {
      try {
        return Duration.parse(text).toMillis() / 1000.0;
      } catch (DateTimeParseException e) {
        return null;
      }
    }
    return Timestamp.of(text).map(time -> (double) time.seconds()).orElse(null);
  }
}
