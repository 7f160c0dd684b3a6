package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.question.Intent;

/// Answers to what is asked of the answer before: where it stands, whether it is so, how it goes
/// on.
public final class Further {

  /// How many sentences go on from one.
  private static final int MORE = 2;

  private static final int MOST = 3;

  private final Library library;

  Further(Library library) {
    this.library = library;
  }

  Answer of(Intent.Again again) {
    return switch (again.kind()) {
      case "source" ->
          new Answer.Extracts(
              "It stands here, with what is said around it:", around(again.shown()));
      case "sure" ->
          new Answer.Extracts(
              "These are the record's own words, letter for letter; around them it says:",
              around(again.shown()));
      default -> onward(again.shown());
    };
  }

  /// What was shown, each with the sentence before and behind.
  private static List<Citation> around(List<Citation> shown) {
    return shown.stream().limit(MOST).map(Further::widened).distinct().toList();
  }

  private static Citation widened(Citation citation) {
    TextSpan span = citation.span();
    for (Citation sentence : Quotable.sentences(citation.passage())) {
      boolean beside =
          sentence.span().end() + 2 >= citation.span().start()
              && sentence.span().start() <= citation.span().end() + 2;
      span = beside ? span.union(sentence.span()) : span;
    }
    return new Citation(citation.passage(), span);
  }

  /// The sentences behind what was shown, by the same hand.
  private Answer onward(List<Citation> shown) {
    List<Citation> next = new ArrayList<>();
    for (Citation citation : shown) {
      behind(citation)
          .filter(more -> next.stream().noneMatch(m -> m.equals(more)))
          .filter(
              more ->
                  shown.stream()
                      .noneMatch(
                          s ->
                              s.passage().equals(more.passage()) && s.span().overlaps(more.span())))
          .ifPresent(next::add);
    }
    return next.isEmpty()
        ? new Answer.NotInCorpus(List.of(), "The record says no more on it than was shown.")
        : new Answer.Extracts("It goes on:", next.stream().limit(MOST).toList());
  }

  private Optional<Citation> behind(Citation citation) {
    Passage passage = citation.passage();
    List<Citation> rest =
        Quotable.sentences(passage).stream()
            .filter(sentence -> sentence.span().start() >= citation.span().end())
            .limit(MORE)
            .toList();
    if (!rest.isEmpty()) {
      return Optional.of(
          new Citation(passage, rest.getFirst().span().union(rest.getLast().span())));
    }
    return library.passagesOf(passage.source()).stream()
        .filter(other -> other.locator().ordinal() > passage.locator().ordinal())
        .filter(other -> other.locator().part() == passage.locator().part())
        .findFirst()
        .filter(other -> other.attribution().equals(passage.attribution()))
        .map(other -> Quotable.sentences(other).getFirst());
  }
}
