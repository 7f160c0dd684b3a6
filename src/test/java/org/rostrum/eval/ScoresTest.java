package org.rostrum.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.rostrum.eval.GoldQuestion.Expected.ABSTAIN;
import static org.rostrum.eval.GoldQuestion.Expected.ANSWER;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;

class ScoresTest {

  private static final Citation CITATION =
      new Citation(
          new Passage(
              new PassageId("talk#1"),
              new SourceId("talk"),
              new Attribution.Unattributed(),
              new Locator(Locator.Part.PROSE, null, 0, Marks.NONE),
              new TextSpan(0, 1),
              "a",
              Set.of()));

  private static final Judgement RIGHT = judgement(ANSWER, "a", true, true, true, true, 4, 3);
  private static final Judgement WRONG = judgement(ANSWER, "a", true, false, false, true, 0, 0);
  private static final Judgement SILENT = judgement(ABSTAIN, "b", true, true, true, true, 0, 0);
  private static final Judgement FALSE = judgement(ABSTAIN, "b", false, false, true, false, 2, 0);

  @Test
  void areSharesOfTheQuestions() {
    Scores scores = Scores.of(List.of(RIGHT, WRONG, SILENT, FALSE));
    assertThat(scores.questions()).isEqualTo(4);
    assertThat(scores.right()).isEqualTo(0.5);
    assertThat(scores.fidelity()).isEqualTo(0.75);
    assertThat(scores.speakers()).isEqualTo(0.75);
    assertThat(scores.outcome()).isEqualTo(0.5);
  }

  @Test
  void askForEvidenceAndPrecisionOnlyWhereThereIsAnAnswer() {
    Scores scores = Scores.of(List.of(RIGHT, WRONG, SILENT, FALSE));
    assertThat(scores.evidence()).isEqualTo(0.5);
    assertThat(scores.precision()).isEqualTo(0.75);
  }

  @Test
  void areOneOfNothing() {
    assertThat(Scores.of(List.of())).isEqualTo(new Scores(0, 1, 1, 1, 1, 1, 1, 1));
  }

  @Test
  void areKeptByTypeInTheOrderOfTheirNames() {
    assertThat(Scores.byType(List.of(SILENT, RIGHT, WRONG)))
        .containsExactly(
            entry("a", Scores.of(List.of(RIGHT, WRONG))), entry("b", Scores.of(List.of(SILENT))));
  }

  private static Judgement judgement(
      GoldQuestion.Expected expected,
      String type,
      boolean faithful,
      boolean outcome,
      boolean evidence,
      boolean speakers,
      int citations,
      int relevant) {
    return new Judgement(
        GoldQuestions.typed(GoldQuestions.of(expected), type),
        new Answer.Extracts("", Collections.nCopies(citations, CITATION)),
        faithful,
        outcome,
        evidence,
        speakers,
        true,
        Collections.nCopies(relevant, CITATION),
        List.of(),
        Duration.ZERO);
  }
}
