package org.rostrum.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

  /// A sentence of a longer quotation was shown with half a pair.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          She wrote: “The lamps went out. | She wrote: “The lamps went out.”
          Nobody came.” | Nobody came.
          He said “yes” and “no”. | He said “yes” and “no”.
          He wrote: "I fell. | He wrote: "I fell."
          Nobody came." | Nobody came.
          A 6" pipe, and "yes" | A 6" pipe, and "yes"
          „Ja“, sagt er. | „Ja“, sagt er.
          Er sagt: „Ja. | Er sagt: „Ja.“
          Nein.“ | Nein.
          « Oui. » Il dit « non | « Oui. » Il dit « non»
          It's the boats' day. | It's the boats' day.
          """)
  void areNeverHalfAPair(String words, String shown) {
    assertThat(QuotationMarks.balanced(words)).isEqualTo(shown);
  }
}
