package org.rostrum.core.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.question.Question;

/// What somebody asks for, with everybody and everything named as the record names them. The same
/// enquiry of the same record gets the same reply.
public sealed interface Enquiry {

  record Ask(Question question) implements Enquiry {}

  /// Evidence for a question beyond what its answer shows.
  record More(Question question) implements Enquiry {}

  /// One quotation, already chosen.
  ///
  /// @param day whose quotation it is; null where it was not chosen for a day
  record Quotation(Place place, @Nullable LocalDate day) implements Enquiry {}

  /// The themes, and who spoke on each.
  record Themes() implements Enquiry {}

  record ThemeGist(ThemeId theme) implements Enquiry {}

  record SpeakerGist(SpeakerId speaker) implements Enquiry {}

  /// What two people said on a topic, side by side.
  record Compare(SpeakerId first, SpeakerId second, String topic) implements Enquiry {}

  /// Whether words were said as they are quoted.
  ///
  /// @param words the quotation to check, with or without quotation marks
  /// @param speaker who is said to have said them
  /// @param name the same where that is somebody whom no event lists; as the asker wrote it
  record Check(String words, @Nullable SpeakerId speaker, @Nullable String name)
      implements Enquiry {

    public Check(String words, @Nullable SpeakerId speaker) {
      this(words, speaker, null);
    }
  }

  /// What the record holds on something that somebody wrote.
  record Evidence(String words) implements Enquiry {}

  /// Everybody whom the sources list.
  record Speakers() implements Enquiry {}

  /// What is loaded.
  record Sources() implements Enquiry {}
}
