package org.rostrum.core.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.support.Libraries;

/// Follow-ups that are about the words shown before, and say so by no more than a pronoun.
class ContinuedTest {

  private static final Libraries COOL = Libraries.of(Path.of("src/test/resources/corpora/cool"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did van Dijk say about air conditioners?       | How should we budget for them?        | the way we budget for drains
          Which flats are hottest?                            | Which cities does it name?            | Larkhaven, Osbury and Fenwick
          What did Okafor say about heat warnings?            | What happened to deaths?              | deaths fell by a third
          What did the minister for water say about the wall? | How much has the cost gone up to?     | forty million pounds
          """)
  void areAnsweredFromWhatStandsAroundThem(String first, String next, String words) {
    assertThat(after(first, next).citations())
        .extracting(Citation::quote)
        .anyMatch(quote -> quote.contains(words));
  }

  private static Answer after(String first, String next) {
    Answerer answerer = COOL.answerer();
    Exchange before = answerer.answer(new Question(first), null);
    return answerer.answer(new Question(next), before).answer();
  }
}
