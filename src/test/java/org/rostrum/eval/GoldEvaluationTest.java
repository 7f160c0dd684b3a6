package org.rostrum.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.Answer;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.support.Libraries;

class GoldEvaluationTest {

  private static final Libraries RECORD = Libraries.open();

  @Nested
  class Asks {

    private final RecordingAnswerer answerer = new RecordingAnswerer();

    @Test
    void eachInItsConversation() {
      run(
          """
          {"id":"a","question":"First?","expect":"abstain"}
          {"id":"b","question":"Other?","expect":"abstain"}
          {"id":"c","question":"And then?","expect":"abstain","context_of":"a"}
          {"id":"d","question":"And after that?","expect":"abstain","context_of":"c"}
          """);
      assertThat(answerer.heard)
          .containsExactly(
              "First? after nothing",
              "Other? after nothing",
              "And then? after First?",
              "And after that? after And then?");
    }

    @Test
    void withoutContextWhereThatIsNotAmongThoseBefore() {
      run("{\"id\":\"a\",\"question\":\"And?\",\"expect\":\"abstain\",\"context_of\":\"z\"}");
      assertThat(answerer.heard).containsExactly("And? after nothing");
    }

    @Test
    void andJudgesInOrder() {
      List<Judgement> judgements =
          run(
              """
              {"id":"a","question":"First?","expect":"abstain"}
              {"id":"b","question":"Other?","expect":"answer"}
              """);
      assertThat(judgements)
          .extracting(judgement -> judgement.question().id())
          .containsExactly("a", "b");
      assertThat(judgements).extracting(Judgement::right).containsExactly(true, false);
    }

    @Test
    void afterWhatWasAskedBeforeAndNarrowedAsTheAskerNarrowedIt() {
      List<Judgement> judgements =
          run(
              """
              {"id":"a","question":"And?","before":["First?","Second?"],"speaker":"ada",\
              "source":"evening","expect":"abstain"}
              """);
      assertThat(judgements).hasSize(1);
      assertThat(answerer.heard)
          .containsExactly(
              "First? after nothing",
              "Second? after First?",
              "And? of ada in evening after Second?");
    }

    private List<Judgement> run(String lines) {
      return new GoldEvaluation(RECORD.library(), answerer)
          .run(GoldQuestion.read(lines.lines().toList()));
    }
  }

  /// Knows nothing, and remembers what it was asked.
  private static final class RecordingAnswerer implements Answerer {

    private final List<String> heard = new ArrayList<>();

    @Override
    public Exchange answer(Question question, @Nullable Exchange before) {
      heard.add(
          question.text()
              + (question.speaker() == null ? "" : " of " + question.speaker())
              + (question.source() == null ? "" : " in " + question.source())
              + " after "
              + (before == null ? "nothing" : before.question().text()));
      return new Exchange(question, Set.of(), "", new Answer.NotInCorpus(List.of(), ""));
    }
  }
}
