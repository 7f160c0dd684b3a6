package org.rostrum.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Exchange;
import org.rostrum.core.answer.Question;
import org.rostrum.core.model.Answer;
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

    private List<Judgement> run(String lines) {
      return new GoldEvaluation(RECORD.library(), answerer)
          .run(GoldQuestion.read(lines.lines().toList()));
    }
  }

  /// Questions about the made-up evening of every type. The numbers are a contract: where they
  /// rise, raise them here; they never fall.
  @Nested
  class OfTheMadeUpEvening {

    private static final Path GOLD = Path.of("src/test/resources/gold/libraries.jsonl");
    private static final int RIGHT = 122;

    private final List<Judgement> judgements = judged();

    @Test
    void quotesNothingFalsely() {
      assertThat(judgements).allMatch(Judgement::faithful);
    }

    @Test
    void isRightAsOftenAsItWas() {
      String wrong =
          judgements.stream()
              .filter(judgement -> !judgement.right())
              .map(
                  judgement ->
                      "%s %s: %s"
                          .formatted(
                              judgement.question().id(),
                              judgement.question().question(),
                              judgement.reasons()))
              .collect(Collectors.joining("\n"));
      assertThat(judgements.stream().filter(Judgement::right).count())
          .as(wrong)
          .isGreaterThanOrEqualTo(RIGHT);
    }

    private static List<Judgement> judged() {
      try {
        return new GoldEvaluation(RECORD.library(), RECORD.answerer())
            .run(GoldQuestion.read(Files.readAllLines(GOLD)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Knows nothing, and remembers what it was asked.
  private static final class RecordingAnswerer implements Answerer {

    private final List<String> heard = new ArrayList<>();

    @Override
    public Exchange answer(Question question, @Nullable Exchange before) {
      heard.add(
          question.text() + " after " + (before == null ? "nothing" : before.question().text()));
      return new Exchange(question, Set.of(), "", new Answer.NotInCorpus(List.of(), ""));
    }
  }
}
