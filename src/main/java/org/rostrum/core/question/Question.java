package org.rostrum.core.question;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;

/// What somebody asks.
///
/// @param source the only source to search, where the asker chose one
/// @param speaker the only person to quote, where the asker chose one
public record Question(String text, @Nullable SourceId source, @Nullable SpeakerId speaker) {

  public Question(String text) {
    this(text, null, null);
  }
}
