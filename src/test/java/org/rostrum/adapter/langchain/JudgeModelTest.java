package org.rostrum.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JudgeModelTest {

  private static final JudgeModel MODEL = new JudgeModel();

  private static final String ASKED = "What did the ferry cost last year?";
  private static final String ANSWER = "Last year the ferry cost us four million pounds.";

  @AfterAll
  static void close() {
    MODEL.close();
  }

  @Test
  void putsAnAnswerBeforeASentenceThatIsOnlyOnTheSubject() {
    List<Double> scores = scores(ANSWER, "The ferry has been late again.", "I like trees.");
    assertThat(scores.get(0)).isGreaterThan(scores.get(1) + 1).isGreaterThan(scores.get(2) + 1);
  }

  @Test
  void readsASentenceToItsEnd() {
    String long1 = "We had weather, and then we had more of it, as everybody knows. ".repeat(8);
    double without = scores(long1).getFirst();
    assertThat(scores(long1 + ANSWER).getFirst()).isGreaterThan(without + 1);
  }

  @Test
  void scoresASentenceAlikeWhateverStandsBesideIt() {
    double alone = scores(ANSWER).getFirst();
    assertThat(scores("So.", ANSWER, "I like trees, and so does my neighbour.").get(1))
        .isEqualTo(alone);
  }

  @Test
  void needsNothingAroundASentence() {
    assertThat(MODEL.score(ANSWER, ASKED).content()).isGreaterThan(0);
    assertThat(MODEL.scoreAll(List.of(), ASKED).content()).isEmpty();
  }

  private static List<Double> scores(String... sentences) {
    return MODEL
        .scoreAll(
            List.of(sentences).stream()
                .map(
                    sentence ->
                        TextSegment.from(
                            sentence,
                            new Metadata()
                                .put(ScoringJudge.OF, "Ada Marsh")
                                .put(ScoringJudge.BEFORE, "Thank you, Chair.")))
                .toList(),
            ASKED)
        .content();
  }
}
