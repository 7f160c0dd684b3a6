package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Outcome;
import org.rostrum.support.Libraries;

/// One word for another must change neither what a question asks for nor what answers it.
class SynonymTest {

  private static final Libraries VILLAGES =
      Libraries.of(Path.of("src/test/resources/corpora/villages"));

  /// How many of the pairs may be lost: what the code comes to. The aim is one in ten; what is lost
  /// now is mostly a word of the subject that the record has otherwise.
  private static final int LOST = 40;

  /// A question, and the same with one word for another that stands in no list.
  private record Pair(String question, String twin) {}

  @Test
  void keepKindAndEvidence() throws IOException {
    List<Pair> pairs =
        Files.readAllLines(Path.of("src/test/resources/kinds/synonyms.tsv")).stream()
            .map(line -> line.split("\t"))
            .map(fields -> new Pair(fields[0], fields[1]))
            .toList();
    List<String> lost = new ArrayList<>();
    for (Pair pair : pairs) {
      Answer answer = VILLAGES.ask(pair.question());
      Answer other = VILLAGES.ask(pair.twin());
      if (!same(answer, other)) {
        lost.add(
            "%s | %s: %s, %s".formatted(pair.question(), pair.twin(), told(answer), told(other)));
      }
    }
    System.out.printf(
        "synonyms: %d of %d keep kind and evidence%n", pairs.size() - lost.size(), pairs.size());
    assertThat(lost).hasSizeLessThanOrEqualTo(LOST);
  }

  /// Whether two answers are of one form and outcome, and rest on the same passage first.
  private static boolean same(Answer one, Answer other) {
    return one.getClass().equals(other.getClass())
        && Outcome.of(one) == Outcome.of(other)
        && (one.citations().isEmpty()
            ? other.citations().isEmpty()
            : !other.citations().isEmpty()
                && other.citations().stream()
                    .map(Citation::passage)
                    .anyMatch(one.citations().getFirst().passage()::equals));
  }

  private static String told(Answer answer) {
    return Outcome.of(answer).word()
        + answer.citations().stream().limit(1).map(c -> " “" + c.quote() + "”").toList();
  }
}
