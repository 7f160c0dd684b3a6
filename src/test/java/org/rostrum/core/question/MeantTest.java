package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.model.SourceId;
import org.rostrum.support.Libraries;

class MeantTest {

  private static final Libraries RECORD = Libraries.of(Path.of("src/test/resources/corpora/cool"));
  private static final Meant NAMED = new Meant(RECORD.library());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          What was said about trees at Keeping cities cool? | heat
          Did the committee talk about flooding?          | sitting
          Who spoke to the Environment Committee?         | sitting
          What did they say of Keeping cities cool?       | -
          What did the webinar say about trees?           | -
          Is a committee any use?                         | -
          The report wants walls. Did the committee?      | -
          """)
  void isTheOneThatAQuestionKeepsTo(String question, String source) {
    assertThat(NAMED.source(question).map(SourceId::value).orElse(null)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          What was said in the environment committee about floods? | sitting | What was said about floods?
          What was said at the committee about floods?            | sitting | What was said at the committee about floods?
          What was said in the environment about floods?          | -       | -
          """)
  void leavesOutAPartOfATitleThatOnlySaysWhere(String question, String source, String rest) {
    assertThat(NAMED.kept(question).map(kept -> kept.source().value()).orElse(null))
        .isEqualTo(source);
    assertThat(NAMED.kept(question).map(Meant.Kept::rest).orElse(null)).isEqualTo(rest);
  }

  @Test
  void tellsWhoChairedThere() {
    assertThat(RECORD.ask("Who chaired the meeting in Keeping cities cool?").citations())
        .singleElement()
        .satisfies(line -> assertThat(line.quote()).contains("Sunita Rao"));
  }
}
