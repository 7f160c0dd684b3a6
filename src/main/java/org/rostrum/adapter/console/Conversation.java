package org.rostrum.adapter.console;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Response;
import org.rostrum.core.hearing.QuestionCheck;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;

/// Takes what somebody typed, with the names that narrow it, to an answer.
final class Conversation {

  private final Session session;

  Conversation(Session session) {
    this.session = session;
  }

  /// The same, written by a language model where one is set, and with the record's own words where
  /// none is or it came to nothing.
  Response told(
      String typed, @Nullable String source, @Nullable String speaker, @Nullable Exchange before) {
    return session.told(new Enquiry.Ask(question(typed, source, speaker)), before);
  }

  /// @param source the only source to search, by a name; null for all
  /// @param speaker the only person to quote, by a name; null for all
  /// @throws BadInput when the question cannot be asked, or a name fits nothing
  Response ask(
      String typed, @Nullable String source, @Nullable String speaker, @Nullable Exchange before) {
    return session.desk().answer(new Enquiry.Ask(question(typed, source, speaker)), before);
  }

  private Question question(String typed, @Nullable String source, @Nullable String speaker) {
    return switch (QuestionCheck.of(typed)) {
      case QuestionCheck.Unusable(String why) -> throw new BadInput(why);
      case QuestionCheck.Usable(String text) -> {
        TypedNames naming = session.names();
        SourceId only = source == null ? null : naming.source(source).id();
        SpeakerId person = speaker == null ? null : naming.speaker(speaker).speaker().id();
        yield new Question(text, only, person);
      }
    };
  }
}
