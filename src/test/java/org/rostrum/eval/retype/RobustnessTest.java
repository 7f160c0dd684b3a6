package org.rostrum.eval.retype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.core.question.Exchange;
import org.rostrum.eval.GoldEvaluation;
import org.rostrum.eval.GoldQuestion;

class RobustnessTest {

  private static final List<GoldQuestion> QUESTIONS =
      GoldQuestion.read(
          List.of(
              "{\"id\":\"a\",\"question\":\"Fares?\",\"expect\":\"abstain\"}",
              "{\"id\":\"b\",\"question\":\"Why so?\",\"expect\":\"abstain\"}"));

  /// Declines what it knows as it stands, and refuses everything else, which is wrong.
  private static Robustness of(Set<String> known) {
    Answerer answerer =
        (question, before) ->
            new Exchange(
                question,
                Set.of(),
                "",
                known.contains(question.text())
                    ? new Answer.NotInCorpus(List.of(), "")
                    : new Answer.Refused(""));
    return Robustness.of(
        QUESTIONS, new GoldEvaluation(new Library(List.of(), List.of()), answerer)::run);
  }

  @Test
  void isTheShareRightInEachWayOfTyping() {
    Robustness robustness = of(Set.of("Fares?", "Why so?"));

    assertThat(robustness.right()).isEqualTo(1);
    assertThat(robustness.retyped())
        .extracting(Robustness.Retyped::title)
        .containsExactly(
            "1 typo",
            "2 typos",
            "all capitals",
            "no punctuation",
            "no punctuation, lower case",
            "chat spelling");
    assertThat(robustness.retyped().getFirst().right()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void listsWhatWasRightAsAskedWithTheWordsTyped() {
    Robustness.Retyped capitals = of(Set.of("Fares?")).retyped().get(2);

    assertThat(capitals.lost())
        .extracting(judgement -> judgement.question().question())
        .containsExactly("FARES?");
  }
}
