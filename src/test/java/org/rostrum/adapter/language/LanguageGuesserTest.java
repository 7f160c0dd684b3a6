package org.rostrum.adapter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.core.text.Lexicon.Guess;

class LanguageGuesserTest {

  private static final LanguageGuesser GUESSER = new LanguageGuesser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cy | Pwy sy'n talu am y ffordd newydd?
          fr | Qui va payer la nouvelle route du village ?
          de | Wer bezahlt die neue Straße durch das Dorf?
          es | ¿Quién paga la nueva carretera del pueblo?
          pl | Kto zapłaci za nową drogę przez wieś?
          en | Who is going to pay for the new road through the village?
          """)
  void tellsLanguagesApart(String language, String text) {
    assertThat(GUESSER.guesses(text).getFirst().language()).isEqualTo(Locale.of(language));
  }

  @Test
  void saysHowLikelyEnglishIsWhereItIsNotAmongTheLikeliest() {
    assertThat(GUESSER.guesses("Kto zapłaci za nową drogę przez wieś?"))
        .extracting(Guess::language)
        .contains(Locale.ENGLISH);
  }
}
