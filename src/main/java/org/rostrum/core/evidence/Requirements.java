package org.rostrum.core.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.core.model.Passage;
import org.rostrum.core.question.AnswerKind;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.words.Phrasing;

/// What evidence must have beyond being near to a topic, for it to answer: the kind of thing that
/// is asked for, and that in particular. A near miss is on the topic and has neither.
public final class Requirements {

  /// A topic that is a question still, and no thing that it names.
  private static final Pattern CLAUSE =
      Phrasing.anyOf(
          "[,;:?]",
          "\\b(?:what|which|who|whom|whose|when|where|why|how|if|whether|do|does|did|is|are|was|were|has|have|had"
              + "|can|could|should|would|will|won't|shouldn't|can't|isn't|aren't|doesn't|don't|he|she|they|that|not|being)\\b",
          "\\w['’]t\\b");

  private final Retriever retriever;
  private final EvidenceFinder finder;

  Requirements(Retriever retriever, EvidenceFinder finder) {
    this.retriever = retriever;
    this.finder = finder;
  }

  /// Only the evidence that can hold what is asked for.
  Found met(Understanding asked, Found found) {
    double needed = likeness(asked, found.topic());
    return found.only(
        evidence ->
            asked.kind().fits(asked.count(), evidence.citation().quote())
                && holds(asked.askedFor(), evidence)
                && !poses(asked, evidence)
                && (needed == 0 || spared(asked, evidence) || likeness(found, evidence) >= needed));
  }

  /// How far the rare words of a topic must have their like in what answers, by what is asked for.
  /// An open question may be answered in quite other words; a figure, a name, or what somebody said
  /// about a thing that the question names, may not.
  private double likeness(Understanding asked, String topic) {
    boolean person = asked.intent() instanceof Intent.Said;
    if (person ? asked.kind().named() : asked.kind().particular()) {
      return Threshold.PARTICULAR;
    }
    if (asked.saying()
        && !(asked.intent() instanceof Intent.WhoSaid)
        && finder.strange(topic, Threshold.SHORT)
        && !CLAUSE.matcher(topic).find()) {
      return Threshold.NAMED_THING;
    }
    return person ? Threshold.NAMED_PERSON : 0;
  }

  /// In a conversation the words of a subject stand in the turns around an answer.
  private static boolean spared(Understanding asked, Evidence evidence) {
    return evidence.talk() && !asked.kind().particular();
  }

  private double likeness(Found found, Evidence evidence) {
    Passage passage = evidence.passage();
    List<String> texts = new ArrayList<>();
    found.evidence().stream()
        .filter(other -> other.passage().equals(passage))
        .forEach(other -> texts.add(other.citation().quote()));
    String heading = passage.locator().heading();
    if (heading != null) {
      texts.add(heading);
    }
    return finder.likeness(found.topic(), texts);
  }

  /// Whether a sentence can hold a thing of the kind that is asked for: its passage names it, or
  /// the sentence is near to it.
  private boolean holds(String kind, Evidence evidence) {
    if (kind.isBlank()) {
      return true;
    }
    Passage passage = evidence.passage();
    if (finder.names(kind, passage)) {
      return true;
    }
    return retriever.sentences(passage, retriever.vector(kind)).stream()
        .filter(sentence -> sentence.span().equals(evidence.span()))
        .anyMatch(sentence -> sentence.meaning() >= Threshold.KIND);
  }

  /// Whether a sentence itself asks for the things: "what goals might help" names none.
  private static boolean poses(Understanding asked, Evidence evidence) {
    return asked.kind() == AnswerKind.THINGS
        && !asked.askedFor().isBlank()
        && Phrasing.anyOf(
                "\\b(?:what|which)(?: (?:kind|sort|type)s? of)?(?: \\w+){0,2} "
                    + Pattern.quote(asked.askedFor())
                    + "\\b")
            .matcher(evidence.citation().quote())
            .find();
  }
}
