package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Nearby;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.evidence.Sought;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Understanding;

/// Answers to what is asked of the answer before: what stands around it, where it stands, whether
/// it is so, how it goes on.
final class Further {

  /// How many sentences go on from one.
  private static final int MORE = 2;

  private static final int MOST = 3;

  private final Library library;
  private final Search search;
  private final Nearby nearby;

  Further(Library library, Search search) {
    this.library = library;
    this.search = search;
    this.nearby = new Nearby(library);
  }

  /// Empty where the record does not go on.
  Optional<Answer> of(Intent.Again again) {
    return switch (again.kind()) {
      case "source" ->
          Optional.of(new Answer.Extracts(Phrases.STANDS_HERE.with(), around(again.shown())));
      case "sure" ->
          Optional.of(new Answer.Extracts(Phrases.LETTER_FOR_LETTER.with(), around(again.shown())));
      default -> onwards(again.shown());
    };
  }

  /// What answers a follow-up around the words that the answer before showed, where it does so
  /// clearly ("how much did it cost?").
  Optional<Answer> beside(String question, Understanding asked, @Nullable Exchange before) {
    if (before == null || !goesOn(asked, before)) {
      return Optional.empty();
    }
    List<Passage> around =
        nearby.around(before.answer().citations()).stream()
            .filter(
                passage ->
                    asked.people().isEmpty()
                        || asked.people().stream().anyMatch(person -> person.said(passage)))
            .toList();
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Judged found = search.among(Sought.of(question), around);
    List<Citation> shown = found.strong() ? found.shown(1) : List.of();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Extracts(Phrases.lead(shown), shown));
  }

  /// Whether a question asks on about what was shown: for no fact, and after nobody else.
  private static boolean goesOn(Understanding asked, Exchange before) {
    return switch (asked.intent()) {
      case Intent.Topic ignored -> true;
      case Intent.WhoSaid ignored -> true;
      case Intent.Unclear ignored -> true;
      case Intent.Said said ->
          said.people().stream()
              .allMatch(person -> person.ids().stream().anyMatch(before.people()::contains));
      default -> false;
    };
  }

  /// The answer to a follow-up; where it is no more than what was shown before, what follows that.
  Answer anew(Answer answer, @Nullable Exchange before) {
    if (before == null
        || !(answer instanceof Answer.Extracts(String ignored, List<Citation> shown))) {
      return answer;
    }
    List<Citation> known = before.answer().citations();
    boolean again =
        !shown.isEmpty()
            && shown.stream().allMatch(one -> known.stream().anyMatch(k -> overlap(k, one)));
    List<Citation> next = again ? onward(known) : List.of();
    return next.isEmpty() ? answer : new Answer.Extracts(Phrases.GOES_ON.with(), next);
  }

  static boolean overlap(Citation one, Citation other) {
    return one.passage().id().equals(other.passage().id()) && one.span().overlaps(other.span());
  }

  /// Lines that list somebody or name a source go on with nothing.
  private Optional<Answer> onwards(List<Citation> shown) {
    List<Citation> next = onward(shown);
    if (!next.isEmpty()) {
      return Optional.of(new Answer.Extracts(Phrases.GOES_ON.with(), next));
    }
    return shown.stream().noneMatch(one -> one.passage().locator().part().searched())
        ? Optional.of(new Answer.NotInCorpus(List.of(), Phrases.NO_MORE.with()))
        : Optional.empty();
  }

  /// What was shown, each with the sentence before and behind.
  private static List<Citation> around(List<Citation> shown) {
    return shown.stream().limit(MOST).map(Further::widened).distinct().toList();
  }

  private static Citation widened(Citation citation) {
    TextSpan span = citation.span();
    for (Citation beside :
        Stream.of(Nearby.before(citation), Nearby.behind(citation))
            .flatMap(Optional::stream)
            .toList()) {
      span = span.union(beside.span());
    }
    return new Citation(citation.passage(), span);
  }

  /// The sentences behind what was shown, by the same hand.
  private List<Citation> onward(List<Citation> shown) {
    List<Citation> next = new ArrayList<>();
    for (Citation citation : shown) {
      behind(citation)
          .filter(
              more -> Stream.of(shown, next).flatMap(List::stream).noneMatch(s -> overlap(s, more)))
          .ifPresent(next::add);
    }
    return next.stream().limit(MOST).toList();
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
