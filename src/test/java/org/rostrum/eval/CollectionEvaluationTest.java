package org.rostrum.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.question.Exchange;

class CollectionEvaluationTest {

  @TempDir private Path folder;
  private TestCollection collection;
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    List<String> corpus = new ArrayList<>();
    List<String> queries = new ArrayList<>();
    List<String> qrels = new ArrayList<>();
    for (int meeting = 1; meeting <= 3; meeting++) {
      for (int turn = 0; turn < 2; turn++) {
        corpus.add(
            "{\"id\":\"m%1$d#%2$d\",\"meeting\":\"m%1$d\",\"idx\":%2$d,\"speaker\":\"Ada\",\"text\":\"Turn %2$d of %1$d.\"}"
                .formatted(meeting, turn));
        queries.add(
            "{\"id\":\"q%1$d%2$d\",\"meeting\":\"m%1$d\",\"query\":\"On %2$d of %1$d?\"}"
                .formatted(meeting, turn));
        qrels.add("q%1$d%2$d\tm%1$d#%2$d\t1".formatted(meeting, turn));
      }
    }
    Files.write(folder.resolve("corpus.jsonl"), corpus);
    Files.write(folder.resolve("queries.jsonl"), queries);
    Files.write(folder.resolve("qrels.tsv"), qrels);
    collection = CollectionReader.read(folder);
  }

  @Test
  void findsWhatIsCitedFromARelevantDocument() {
    List<TopicResult> results = new CollectionEvaluation(collection, firstTurn()).own();

    assertThat(results).hasSize(6).allMatch(TopicResult::answerable);
    CollectionScores scores = CollectionScores.of(results);
    assertThat(scores.found()).isEqualTo(0.5);
    assertThat(scores.declined()).isZero();
    assertThat(scores.speakers()).isEqualTo(1);
    assertThat(CollectionScores.byKind(results)).isEqualTo(Map.of("answerable", scores));
  }

  @Test
  void asksEachOnceOfTheNextMeetingBeforeAskingAgain() {
    List<TopicResult> results = new CollectionEvaluation(collection, firstTurn()).wrong(8);

    assertThat(results).hasSize(8).noneMatch(TopicResult::answerable).noneMatch(TopicResult::found);
    assertThat(heard)
        .startsWith("On 0 of 1? in m2", "On 1 of 1? in m2", "On 0 of 2? in m3", "On 1 of 2? in m3")
        .endsWith("On 0 of 1? in m3", "On 1 of 2? in m1");
  }

  @Test
  void asksNoQuestionOfItsOwnMeetingHoweverManyAreWanted() {
    new CollectionEvaluation(collection, firstTurn()).wrong(1000);

    assertThat(heard).hasSize(12).noneMatch(asked -> asked.matches("On . of (.)\\? in m\\1"));
  }

  @Test
  void asksOfAnotherKindOfMeetingWhereThereIsOne() throws IOException {
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"id":"a","meeting":"m1","domain":"Board","query":"One?"}
        {"id":"b","meeting":"m2","domain":"Board","query":"Two?"}
        {"id":"c","meeting":"m3","domain":"Court","query":"Three?"}
        """);
    new CollectionEvaluation(CollectionReader.read(folder), firstTurn()).wrong(1000);

    assertThat(heard).containsExactly("One? in m3", "Two? in m3", "Three? in m1", "Three? in m2");
  }

  @Test
  void comesToNothingWithoutAnything() {
    assertThat(CollectionScores.of(List.of()))
        .isEqualTo(new CollectionScores(0, 0, 1, 1, 1, Duration.ZERO, Duration.ZERO));
  }

  /// Cites the first turn of the meeting that is asked.
  private Answerer firstTurn() {
    return (question, before) -> {
      heard.add(question.text() + " in " + question.source());
      return new Exchange(
          question,
          Set.of(),
          "",
          new Answer.Extracts(
              "",
              collection.library().passagesOf(Objects.requireNonNull(question.source())).stream()
                  .filter(passage -> passage.locator().part().searched())
                  .limit(1)
                  .map(Citation::new)
                  .toList()));
    };
  }
}
