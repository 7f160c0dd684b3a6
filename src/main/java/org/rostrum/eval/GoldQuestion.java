package org.rostrum.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;

/// A question whose answer is known.
///
/// @param contextOf the id of the question asked just before in the same conversation
/// @param before questions to ask first in the same conversation, in order, whose answers are not
///   judged
/// @param narrowed what the asker narrowed the search to
/// @param gold words of remarks, or `[report § heading] …` for a section, that answer
/// @param all whether all of the gold must be cited, or any one of it
/// @param speakers who must be named
/// @param wrongSpeakers who must not be credited
public record GoldQuestion(
    String id,
    String question,
    String type,
    @Nullable String contextOf,
    List<String> before,
    Narrowed narrowed,
    Expected expected,
    List<String> gold,
    boolean all,
    List<String> speakers,
    List<String> wrongSpeakers) {

  /// What should come of a question.
  public enum Expected {
    ANSWER,
    ABSTAIN,
    CORRECT,
    NO_REMARKS,
    REFUSE;

    /// The word for it in a file.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The only source to search and the only person to quote, by their ids.
  public record Narrowed(@Nullable SourceId source, @Nullable SpeakerId speaker) {

    public static final Narrowed NOT = new Narrowed(null, null);
  }

  public GoldQuestion {
    before = List.copyOf(before);
    gold = List.copyOf(gold);
    speakers = List.copyOf(speakers);
    wrongSpeakers = List.copyOf(wrongSpeakers);
  }

  /// The same question in other words.
  public GoldQuestion worded(String words) {
    return new GoldQuestion(
        id, words, type, contextOf, before, narrowed, expected, gold, all, speakers, wrongSpeakers);
  }

  /// Whether the record holds what is asked for.
  public boolean answerable() {
    return expected == Expected.ANSWER;
  }

  /// The questions of a file's lines, one JSON object each; blank lines are skipped.
  ///
  /// @throws GoldFormatException at the first line that is not such a question
  public static List<GoldQuestion> read(List<String> lines) {
    List<GoldQuestion> questions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          questions.add(of(Json.object(lines.get(i))));
        } catch (JsonException | IllegalArgumentException e) {
          throw new GoldFormatException(i + 1, String.valueOf(e.getMessage()), e);
        }
      }
    }
    return questions;
  }

  private static GoldQuestion of(Map<String, @Nullable Object> json) {
    return new GoldQuestion(
        text(json, "id"),
        text(json, "question"),
        json.get("type") instanceof String type ? type : "question",
        json.get("context_of") instanceof String before ? before : null,
        texts(json, "before"),
        narrowed(json),
        Expected.valueOf(text(json, "expect").toUpperCase(Locale.ROOT).replace('-', '_')),
        texts(json, "gold"),
        "all".equals(json.get("need")),
        texts(json, "speakers"),
        texts(json, "wrong_speakers"));
  }

  private static Narrowed narrowed(Map<String, @Nullable Object> json) {
    return new Narrowed(
        json.get("source") instanceof String source ? new SourceId(source) : null,
        json.get("speaker") instanceof String speaker ? new SpeakerId(speaker) : null);
  }

  private static String text(Map<String, @Nullable Object> json, String key) {
    if (json.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("\"" + key + "\" is missing or not a text");
  }

  private static List<String> texts(Map<String, @Nullable Object> json, String key) {
    return json.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
