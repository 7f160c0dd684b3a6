package org.rostrum.eval.abstention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.core.question.Exchange;
import org.rostrum.eval.GoldQuestion;

class AbstentionCurveTest {

  private static final AbstentionCurve CURVE =
      AbstentionCurve.of(
          List.of(
              new Trial(true, false, 0.9),
              new Trial(true, true, 0.3),
              new Trial(false, true, 0.2),
              new Trial(false, false, 0.6)),
          0.5);

  @Test
  void countsBothKindsAndWhatIsDeclinedAsThingsAre() {
    assertThat(CURVE.answerable()).isEqualTo(2);
    assertThat(CURVE.unanswerable()).isEqualTo(2);
    assertThat(CURVE.lost()).isEqualTo(0.5);
    assertThat(CURVE.declined()).isEqualTo(0.5);
  }

  @Test
  void saysWhatEachThresholdWouldDecline() {
    assertThat(CURVE.points())
        .contains(
            new AbstentionCurve.Point(0, 0, 0),
            new AbstentionCurve.Point(0.25, 0, 0.5),
            new AbstentionCurve.Point(0.5, 0.5, 0.5),
            new AbstentionCurve.Point(0.7, 0.5, 1),
            new AbstentionCurve.Point(1, 1, 1));
  }

  @Test
  void saysHowWellTheKindsAreToldApart() {
    assertThat(CURVE.separation()).isEqualTo(0.75);
  }

  @Test
  void leavesOutGoldQuestionsThatAreNeitherAnsweredNorDeclined() {
    Answerer silent =
        (question, before) ->
            new Exchange(question, Set.of(), "", new Answer.NotInCorpus(List.of(), ""));
    List<Trial> trials =
        Traced.of(
                GoldQuestion.read(
                    List.of(
                        "{\"id\":\"a\",\"question\":\"Why?\",\"expect\":\"answer\",\"gold\":[\"x\"]}",
                        "{\"id\":\"b\",\"question\":\"Why?\",\"expect\":\"refuse\"}",
                        "{\"id\":\"c\",\"question\":\"Why?\",\"expect\":\"abstain\"}")),
                new Library(List.of(), List.of()),
                silent)
            .stream()
            .flatMap(traced -> traced.trial().stream())
            .toList();

    assertThat(trials).containsExactly(new Trial(true, true, 0), new Trial(false, true, 0));
  }
}
