package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trams side by side                            | trams
          part company over the tram depot              | the tram depot
          late fees compared with                       | late fees
          differ over the tram depot                    | the tram depot
          How do the two differ over the tram depot     | the tram depot
          shutters. How do their views differ?          | shutters
          shade matters most. Quote both                | shade matters most
          share                                         | ''
          agree with each other about shade             | shade
          the differing heights of trees                | the differing heights of trees
          """)
  void leavesWhatIsCompared(String words, String left) {
    assertThat(Subject.of(words)).isEqualTo(left);
  }
}
