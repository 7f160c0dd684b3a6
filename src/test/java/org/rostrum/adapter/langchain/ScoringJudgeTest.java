package org.rostrum.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.evidence.SentenceJudge.Read;

class ScoringJudgeTest {

  /// Scores a sentence by its length, and keeps what it was given.
  private static final class Lengths implements ScoringModel {

    private final List<TextSegment> given = new ArrayList<>();

    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
      given.addAll(segments);
      return Response.from(segments.stream().map(s -> (double) s.text().length()).toList());
    }
  }

  private final Lengths model = new Lengths();
  private final ScoringJudge judge = new ScoringJudge(model, "lengths");

  @Test
  void givesEachSentenceItsScoreInOrder() {
    assertThat(judge.answers("Why?", List.of(read("Fares fell."), read("So."), read("So."))))
        .containsExactly(11.0, 3.0, 3.0);
  }

  @Test
  void tellsTheModelWhatASentenceIsReadIn() {
    judge.answers(
        "Why?", List.of(new Read("They fell.", "Ada Marsh", "", "I looked at the fares.")));
    assertThat(model.given.getFirst().metadata().getString(ScoringJudge.OF)).isEqualTo("Ada Marsh");
    assertThat(model.given.getFirst().metadata().getString(ScoringJudge.BEFORE))
        .isEqualTo("I looked at the fares.");
  }

  @Test
  void scoresOnceWhatIsAskedAgain() {
    judge.answers("Why?", List.of(read("Fares fell.")));
    judge.answers("Why?", List.of(read("Fares fell."), read("So.")));
    assertThat(model.given).hasSize(2);
    judge.answers("Who?", List.of(read("Fares fell.")));
    assertThat(model.given).hasSize(3);
  }

  private static Read read(String sentence) {
    return new Read(sentence, "Ada Marsh", "", "");
  }
}
