package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlashCommandTest {

  /// Quotation marks of a text to check are its own; before, straight ones were taken off.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /verify "One gauge," said Ada Marsh.    | verify;"One gauge," said Ada Marsh.
          /verify --speaker "Ada Marsh" one gauge | verify;--speaker;Ada Marsh;one gauge
          /verify one gauge --speaker=Marsh       | verify;--speaker;Marsh;one gauge
          /verify                                 | verify
          /compare "Ada Marsh" Lind gauges        | compare;Ada Marsh;Lind;gauges
          """)
  void isDividedAsItIsMeant(String line, String words) {
    assertThat(SlashCommand.of(line))
        .isInstanceOfSatisfying(
            SlashCommand.Verb.class,
            verb -> assertThat(String.join(";", verb.arguments())).isEqualTo(words));
  }
}
