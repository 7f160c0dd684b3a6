package org.rostrum.core.evidence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.question.AnswerKind;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Understanding;

/// Where a question asks for somebody ("which philosopher"), the sentences that name anybody rather
/// than those beside them that do not.
public final class NamedSentences {

  /// A first name and a surname, or initials and a surname.
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![.!?…:] )(?<!^)\\b\\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}\\. )?(?:van |de |der |von"
              + " |al-)?\\p{Lu}[\\p{L}’'-]+");

  private NamedSentences() {}

  public static Answer in(Answer answer, Understanding asked) {
    if (asked.kind() != AnswerKind.PERSON
        || !(asked.intent() instanceof Intent.Topic)
        || asked.askedFor().isBlank()
        || !(answer instanceof Answer.Extracts(String why, List<Citation> citations))
        || citations.isEmpty()) {
      return answer;
    }
    List<Citation> naming =
        citations.stream()
            .map(Citation::passage)
            .distinct()
            .flatMap(NamedSentences::of)
            .limit(Math.max(1, asked.count()))
            .toList();
    return naming.isEmpty() ? answer : new Answer.Extracts(why, naming);
  }

  public static Stream<Citation> of(Passage passage) {
    return Quotable.sentences(passage).stream()
        .filter(citation -> NAME.matcher(citation.quote()).find());
  }
}
