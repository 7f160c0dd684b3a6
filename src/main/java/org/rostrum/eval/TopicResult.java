package org.rostrum.eval;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.question.Exchange;

/// What came of one topic of a collection.
///
/// @param asked the meeting that was asked; null where everything was
/// @param answerable whether what was asked answers it
/// @param found whether a citation stands in a document that is judged relevant
/// @param citations how many were shown
/// @param faithful how many of them stand so in their source, credited to whom it credits them
/// @param elapsed how long the answer took
public record TopicResult(
    TestCollection.Topic topic,
    @Nullable SourceId asked,
    boolean answerable,
    Exchange exchange,
    boolean found,
    int citations,
    int faithful,
    Duration elapsed) {

  /// Whether the answer is that there is none.
  public boolean declined() {
    return Outcome.of(exchange.answer()).declines();
  }
}
