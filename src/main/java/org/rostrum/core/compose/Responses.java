package org.rostrum.core.compose;

import java.util.List;
import java.util.Optional;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Nearby;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;

/// Where what comes nearest to a question is that question itself, put by somebody in a
/// conversation, the answer is what was said to it in the next turn.
public final class Responses {

  private final Library library;
  private final EvidenceFinder finder;

  Responses(Library library, EvidenceFinder finder) {
    this.library = library;
    this.finder = finder;
  }

  Answer to(String question, Answer answer) {
    if (!(answer instanceof Answer.Extracts(String why, List<Citation> shown))
        || shown.isEmpty()
        || !shown.getFirst().quote().endsWith("?")) {
      return answer;
    }
    return next(shown.getFirst().passage())
        .map(turn -> finder.among(question, List.of(turn)))
        .filter(found -> !found.none())
        .<Answer>map(found -> new Answer.Extracts(found.name() + " said:", found.shown(1)))
        .orElse(answer);
  }

  /// The next turn, where somebody else took it.
  private Optional<Passage> next(Passage turn) {
    if (!Nearby.spoken(turn)) {
      return Optional.empty();
    }
    return library.passagesOf(turn.source()).stream()
        .filter(other -> other.locator().ordinal() > turn.locator().ordinal())
        .filter(Passage::remark)
        .findFirst()
        .filter(other -> !other.speaker().equals(turn.speaker()))
        .filter(other -> other.themes().equals(turn.themes()));
  }
}
