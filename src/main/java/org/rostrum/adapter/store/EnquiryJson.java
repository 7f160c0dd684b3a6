package org.rostrum.adapter.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.question.Question;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An enquiry as one JSON object: its kind, and what that kind needs.
final class EnquiryJson {

  private static final Logger LOG = LoggerFactory.getLogger(EnquiryJson.class);

  private EnquiryJson() {}

  static String write(Enquiry enquiry) {
    JsonFields fields = new JsonFields(new LinkedHashMap<>());
    switch (enquiry) {
      case Enquiry.Ask(Question question) -> put(fields.kind("ask"), question);
      case Enquiry.More(Question question) -> put(fields.kind("more"), question);
      case Enquiry.Quotation(var place, LocalDate day) ->
          fields.kind("quotation").place(place).with("day", day);
      case Enquiry.Themes() -> fields.kind("themes");
      case Enquiry.ThemeGist(ThemeId theme) -> fields.kind("theme").with("theme", theme);
      case Enquiry.SpeakerGist(SpeakerId speaker) ->
          fields.kind("speaker").with("speaker", speaker);
      case Enquiry.Compare(SpeakerId first, SpeakerId second, String topic) ->
          fields.kind("compare").with("first", first).with("second", second).with("topic", topic);
      case Enquiry.Check(String words, SpeakerId speaker, String name) ->
          fields.kind("check").with("words", words).with("speaker", speaker).with("name", name);
      case Enquiry.Evidence(String words) -> fields.kind("evidence").with("words", words);
      case Enquiry.Speakers() -> fields.kind("speakers");
      case Enquiry.Sources() -> fields.kind("sources");
    }
    return Json.line(fields.values());
  }

  /// The enquiry; empty where the text has a form that this Rostrum does not know.
  static Optional<Enquiry> read(String text) {
    try {
      JsonFields fields = new JsonFields(Json.object(text));
      return Optional.ofNullable(read(fields));
    } catch (JsonException | IllegalArgumentException e) {
      LOG.debug("An enquiry of another form: {}", text, e);
      return Optional.empty();
    }
  }

  private static @Nullable Enquiry read(JsonFields fields) {
    return switch (fields.text("kind")) {
      case "ask" -> new Enquiry.Ask(question(fields));
      case "more" -> new Enquiry.More(question(fields));
      case "quotation" -> new Enquiry.Quotation(fields.place(), fields.day("day"));
      case "themes" -> new Enquiry.Themes();
      case "theme" -> new Enquiry.ThemeGist(new ThemeId(fields.text("theme")));
      case "speaker" -> new Enquiry.SpeakerGist(new SpeakerId(fields.text("speaker")));
      case "compare" ->
          new Enquiry.Compare(
              new SpeakerId(fields.text("first")),
              new SpeakerId(fields.text("second")),
              fields.text("topic"));
      case "check" ->
          new Enquiry.Check(
              fields.text("words"),
              fields.optional("speaker", SpeakerId::new),
              fields.optional("name", name -> name));
      case "evidence" -> new Enquiry.Evidence(fields.text("words"));
      case "speakers" -> new Enquiry.Speakers();
      case "sources" -> new Enquiry.Sources();
      default -> null;
    };
  }

  private static void put(JsonFields fields, Question question) {
    fields
        .with("text", question.text())
        .with("source", question.source())
        .with("speaker", question.speaker());
  }

  private static Question question(JsonFields fields) {
    return new Question(
        fields.text("text"),
        fields.optional("source", SourceId::new),
        fields.optional("speaker", SpeakerId::new));
  }
}
