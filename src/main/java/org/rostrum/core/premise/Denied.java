package org.rostrum.core.premise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.AnswerKind;
import org.rostrum.core.question.Assumed;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Phrasing;

/// What the record says was not done or is not so, where a question takes for granted that it was
/// and the sentence that denies it is not among those nearest: it names who did not, points back to
/// what was spoken of before, or says that nobody measured.
public final class Denied {

  private static final Pattern POINTS_BACK = Phrasing.anyOf("\\b(?:it|that|this|them)\\b");

  /// Whoever asks for something not to be done does not say that it is not done.
  private static final Pattern PLEA =
      Phrasing.anyOf("^(?:please )?(?:do not|don['’]t|never|let['’]s not)\\b");

  /// A question for what a measurement came to.
  private static final Pattern MEASURED =
      Phrasing.anyOf(
          "^(?:what|which|how"
              + " (?:much|many|high|low|strong|loud))\\b.{0,80}\\b(?:did|have|has|was|were)\\b.{0,80}\\b(?:find|found|measured?|record(?:ed)?|detect(?:ed)?|register(?:ed)?|show|shown)[?."
              + " ]*$");

  private static final Pattern UNMEASURED =
      Phrasing.anyOf(
          "\\b(?:never|nobody|no one|not|\\w+n['’]t|none)\\b(?: \\w+){0,3}?"
              + " (?:measured|tested|recorded|monitored|sampled)\\b");

  private static final int BEHIND = 3;

  private static final double SHARED = 0.5;

  private final Library library;
  private final EvidenceFinder finder;
  private final Contradictions contradictions;

  public Denied(Library library, EvidenceFinder finder, Contradictions contradictions) {
    this.library = library;
    this.finder = finder;
    this.contradictions = contradictions;
  }

  /// A correction, where the record denies what a question takes for granted.
  public Optional<Answer> otherwise(
      String question, Understanding asked, @Nullable SourceId source) {
    Assumed assumed = asked.assumed();
    boolean measured = MEASURED.matcher(Folded.text(question)).find();
    boolean done = assumed != null && assumed.kind() == Assumed.Kind.DONE;
    if ((!measured && !done) || asked.people().size() > 1) {
      return Optional.empty();
    }
    Found found = finder.find(asked.topic(), Scope.in(source), passage -> true);
    if (!found.strong()) {
      return Optional.empty();
    }
    Optional<Citation> denial = Optional.empty();
    if (assumed != null && done) {
      Statement claim = contradictions.statement(assumed.text());
      denial =
          asked.people().isEmpty()
              ? behind(found.best(), claim)
              : naming(asked.people().getFirst(), found, claim);
    } else if (measured && asked.people().isEmpty()) {
      denial = unmeasured(found);
    }
    return denial.map(
        citation ->
            new Answer.Corrected(
                "The record has it otherwise.", "What it has:", List.of(citation)));
  }

  /// A sentence of another that names somebody and denies the deed.
  private Optional<Citation> naming(Person person, Found found, Statement claim) {
    return found.evidence().stream()
        .filter(evidence -> !person.said(evidence.passage()))
        .filter(evidence -> evidence.score() >= found.needed())
        .map(Evidence::citation)
        .filter(
            citation ->
                Words.of(citation.quote()).stream()
                    .anyMatch(word -> word.folded().equals(person.surname())))
        .filter(
            citation ->
                claim.words().stream()
                    .limit(1)
                    .anyMatch(
                        deed ->
                            !deed.negated()
                                && contradictions.statement(citation.quote()).denied().stream()
                                    .anyMatch(word -> Contradictions.same(word, deed))))
        .findFirst();
  }

  /// A sentence said soon after the best, under the same heading, that denies of "it" what the best
  /// does not say of what it names.
  private Optional<Citation> behind(Evidence best, Statement claim) {
    Passage talk = best.passage();
    Statement named = contradictions.statement(best.citation().quote());
    if (!talk.remark()
        || named.denies()
        || claim.denies()
        || contradictions.shared(claim, named) < SHARED) {
      return Optional.empty();
    }
    int from = talk.locator().ordinal();
    return library.passagesOf(talk.source()).stream()
        .filter(Passage::remark)
        .filter(p -> p.locator().ordinal() > from && p.locator().ordinal() <= from + BEHIND)
        .filter(p -> p.themes().equals(talk.themes()))
        .flatMap(said -> Quotable.sentences(said).stream())
        .filter(citation -> POINTS_BACK.matcher(citation.quote()).find())
        .filter(citation -> !PLEA.matcher(citation.quote()).find())
        .filter(
            citation -> {
              Statement said = contradictions.statement(citation.quote());
              return claim.words().stream()
                  .filter(
                      word -> named.words().stream().noneMatch(w -> Contradictions.same(w, word)))
                  .anyMatch(
                      word ->
                          said.words().stream()
                              .anyMatch(w -> w.negated() && Contradictions.same(w, word)));
            })
        .findFirst();
  }

  /// A sentence on the topic that says nobody measured, where none of the best has a figure.
  private static Optional<Citation> unmeasured(Found found) {
    return AnswerKind.NUMBER.fits(0, found.best().citation().quote())
        ? Optional.empty()
        : found.evidence().stream()
            .filter(evidence -> evidence.score() >= found.needed())
            .map(Evidence::citation)
            .filter(citation -> UNMEASURED.matcher(citation.quote()).find())
            .findFirst();
  }
}
