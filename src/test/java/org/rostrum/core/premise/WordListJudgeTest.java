package org.rostrum.core.premise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.premise.ClaimJudge.Stance;
import org.rostrum.support.Libraries;
import org.rostrum.support.Meetings;

class WordListJudgeTest {

  private final ClaimJudge judge = new WordListJudge(Libraries.open().lexicon());

  private Stance stance(String claim, String... said) {
    String turn = "Ada: " + String.join(" ", said);
    List<Citation> sentences =
        Quotable.sentences(Meetings.library("pier", turn).passages().getFirst());
    Candidate candidate =
        sentences.size() == 1
            ? Candidate.alone(sentences.getFirst())
            : Candidate.after(sentences.getFirst(), sentences.getLast());
    return judge.of(claim, List.of(candidate)).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the ferry runs on sundays                 | The ferry does not run on Sundays.
          nobody uses the ferry on sundays          | Half the town uses the ferry on Sundays.
          fares rose last winter                    | Fares fell last winter.
          she is proud of the new pier              | I am ashamed of the new pier.
          the tide reaches every house              | The tide reaches half of the houses.
          boats are safer than bridges              | Bridges are safer than boats.
          the ferry should run instead of the bus   | The bus should run instead of the ferry.
          """)
  void contradictsWhereOneDeniesOrSaysTheContrary(String claim, String said) {
    assertThat(stance(claim, said).contradicts()).isGreaterThan(0.3);
    assertThat(stance(claim, said).supports()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the ferry runs on sundays          | The ferry runs on Sundays.
          the ferry does not run on sundays  | The ferry does not run on Sundays.
          fares rose last winter             | Fares went up last winter, not before.
          boats are safer than bridges       | Boats are safer than bridges.
          nobody can do without the ferry    | Nobody here can do without the ferry.
          """)
  void supportsWhatSaysTheSame(String claim, String said) {
    assertThat(stance(claim, said).supports()).isGreaterThan(0.3);
    assertThat(stance(claim, said).contradicts()).isZero();
  }

  @Test
  void readsASentenceWithTheOneBeforeIt() {
    assertThat(
            stance("the ferry pays for itself", "We looked at the ferry.", "It never pays.")
                .contradicts())
        .isGreaterThan(stance("the ferry pays for itself", "It never pays.").contradicts());
  }

  @Test
  void saysNothingOfWhatIsNotSpokenOf() {
    assertThat(stance("the ferry runs on sundays", "Thank you, chair."))
        .isEqualTo(new Stance(0, 0));
  }
}
