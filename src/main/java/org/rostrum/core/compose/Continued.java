package org.rostrum.core.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.evidence.NamedSentences;
import org.rostrum.core.evidence.Nearby;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.question.AnswerKind;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.text.Folded;
import org.rostrum.core.words.Content;
import org.rostrum.core.words.Phrasing;
import org.rostrum.core.words.Speech;

/// Answers a follow-up from what stands around the words that the answer before showed, where they
/// answer it clearly ("which ones came back?", "how much did it cost?").
public final class Continued {

  /// From here on a sentence around what was shown answers without doubt. Follow-ups that the
  /// record answers there scored 0.74 and more, others 0.69 and less.
  private static final double CLEAR = 0.72;

  /// The same where a follow-up has no subject of its own, so that hardly a word can be shared.
  private static final double CLEAR_WITHOUT_SUBJECT = 0.5;

  private static final double ALIGNED_WITHOUT_SUBJECT = 0.45;

  /// A thing that was spoken of before stands as the subject, or behind a preposition.
  private static final Pattern LEANS =
      Phrasing.anyOf(
          "\\b(?:did|does|do|is|are|was|were|would|will|could|can|should|has|have|had)"
              + " (?:it|they|these|those|this|that)(?! "
              + Speech.VERB
              + "\\b)(?=[ ?.!])",
          "\\b(?:of|for|with|about|from|to|behind|in|on) (?:it|them|these|those|this)[ ?.!]*$",
          "^(?:and |so |but )?(?:what|how|who)(?:'s| is| are) (?:it|they)\\b");

  private static final Pattern WHOM_THEY =
      Phrasing.anyOf(
          "^(?:and |so |but )?(?:which|what|whom?)\\b(?: \\w+)?"
              + " (?:is|was|are|were|did|does|do|has|had) (?:he|she|they)\\b");

  /// "How many" without a noun counts what was spoken of before.
  private static final Pattern COUNTS_IT =
      Phrasing.anyOf(
          "^(?:and |so |but |ok )*how many (?:of (?:them|those|these)"
              + " )?(?:did|do|does|were|was|are|is|have|had|has|got|went|came|will)\\b",
          "^(?:and |so |but |ok )*how many \\w+ (?:one|it|them|each)[ ?.!]*$");

  /// What the words that were shown must score to count it.
  private static final double COUNTING = 0.3;

  private final EvidenceFinder finder;
  private final Nearby nearby;
  private final Content content;

  public Continued(Library library, EvidenceFinder finder, Content content) {
    this.finder = finder;
    this.nearby = new Nearby(library);
    this.content = content;
  }

  /// @param question the follow-up as asked
  /// @param before the exchange that it follows
  public Optional<Answer> answer(String question, Understanding asked, @Nullable Exchange before) {
    if (before == null || !continues(asked, before)) {
      return Optional.empty();
    }
    Set<Passage> around =
        nearby.around(before.answer().citations()).stream()
            .filter(
                passage ->
                    asked.people().isEmpty()
                        || asked.people().stream().anyMatch(person -> person.said(passage)))
            .collect(Collectors.toSet());
    if (around.isEmpty()) {
      return Optional.empty();
    }
    if (asksOnlyForANameIn(question, asked)) {
      Optional<Citation> naming = naming(around, before.answer().citations());
      if (naming.isPresent()) {
        return naming.map(one -> new Answer.Extracts(lead(one), List.of(one)));
      }
    }
    if (COUNTS_IT.matcher(Folded.text(question)).find()) {
      Optional<Answer> counted = counted(question, before.answer().citations());
      if (counted.isPresent()) {
        return counted;
      }
    }
    Found found = finder.among(question, around);
    return !found.none() && clear(found.best(), asked)
        ? Optional.of(new Answer.Extracts(lead(found.best().citation()), found.shown(1)))
        : Optional.empty();
  }

  /// How many there are of what was shown, in the very words or those beside them.
  private Optional<Answer> counted(String question, List<Citation> shown) {
    Found found =
        finder
            .among(question, shown.stream().map(Citation::passage).distinct().toList())
            .only(evidence -> AnswerKind.NUMBER.fits(0, evidence.citation().quote()));
    return found.none() || found.top() < COUNTING
        ? Optional.empty()
        : Optional.of(new Answer.Extracts(lead(found.best().citation()), found.shown(1)));
  }

  private static String lead(Citation citation) {
    return citation
        .passage()
        .speaker()
        .map(speaker -> speaker.name() + " said:")
        .orElse("The record says:");
  }

  /// Whether a question asks on about what was shown: for no fact, and after nobody else.
  private static boolean continues(Understanding asked, Exchange before) {
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

  private static boolean clear(Evidence best, Understanding asked) {
    return asked.inherited() || asked.intent() instanceof Intent.Unclear
        ? best.score() >= CLEAR_WITHOUT_SUBJECT && best.aligned() >= ALIGNED_WITHOUT_SUBJECT
        : best.score() >= CLEAR;
  }

  /// Whether nothing but a name is asked for of what was shown ("which writer was he describing?").
  private boolean asksOnlyForANameIn(String question, Understanding asked) {
    return asked.kind() == AnswerKind.PERSON
        && WHOM_THEY.matcher(question).find()
        && content.words(question).stream()
            .allMatch(word -> asked.askedFor().contains(word) || saying(word));
  }

  private static boolean saying(String word) {
    String stem = word.replaceFirst("ing$", "");
    return Speech.verb(stem) || Speech.verb(stem + "e");
  }

  /// The sentence that names somebody, nearest before what was shown or after it.
  private static Optional<Citation> naming(Set<Passage> around, List<Citation> shown) {
    Citation last = shown.getLast();
    List<Citation> naming =
        around.stream()
            .filter(passage -> passage.source().equals(last.passage().source()))
            .flatMap(NamedSentences::of)
            .sorted(Comparator.comparing(Citation::span))
            .toList();
    return naming.stream()
        .filter(one -> one.span().compareTo(last.span()) <= 0)
        .reduce((one, later) -> later)
        .or(() -> naming.stream().findFirst());
  }

  /// The subject to search for where a follow-up only points to it: the one before, with what it is
  /// asked on that.
  public static Optional<String> subject(
      String folded, Understanding asked, @Nullable Exchange before) {
    return before != null
            && asked.intent() instanceof Intent.Topic
            && !asked.inherited()
            && !before.topic().isBlank()
            && LEANS.matcher(folded).find()
        ? Optional.of(before.topic() + " " + asked.topic())
        : Optional.empty();
  }
}
