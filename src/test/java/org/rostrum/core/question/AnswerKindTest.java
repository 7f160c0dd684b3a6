package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how many gauges were read         | NUMBER
          what share of them were broken    | SHARE
          by what year will it end          | YEAR
          how much did the bridge cost      | MONEY
          name the other four               | THINGS
          which towns were flooded          | THINGS
          why was it closed how many times  | WORDS
          how long did the meeting last     | DURATION
          what is the name of the bridge    | NAME
          what's the wage of a keeper       | MONEY
          which of her books was it         | THING
          which specific rivers does it list| THINGS
          which good points did she make    | WORDS
          which of the speakers was late    | WORDS
          which is worse, rain or wind      | WORDS
          name the speaker who was late     | WORDS
          who could not say how many came   | PERSON
          and how many came                 | NUMBER
          does it pay for how many there are| WORDS
          how much an hour are they paid    | MONEY
          what is the best way to begin     | WORDS
          """)
  void isToldByTheWordsOfAQuestion(String question, AnswerKind kind) {
    assertThat(AnswerKind.of(question)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER | We put forty gauges out in one summer.
          NUMBER | There are 1,800 households on the list.
          NUMBER | Nobody came.
          SHARE  | Some 38% had turned a shift down.
          SHARE  | One in three rivers fails.
          YEAR   | It has to be done by 2031.
          MONEY  | It cost £12,000.
          MONEY  | They asked for two million pounds.
          THINGS | Rain, wind, frost and the tide did it.
          DURATION | It took three whole years.
          DURATION | One season is what I would try.
          NAME | We wrote to Blackwater Ferries about it.
          """)
  void findsWhatCanHoldIt(AnswerKind kind, String text) {
    assertThat(kind.fits(3, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER | Some 38% had turned a shift down.
          NUMBER | The report came out on 9 July 2024.
          NUMBER | It shut in 2017, since by August nobody was left to run it.
          NUMBER | This one is no longer read.
          SHARE  | We put forty gauges out.
          YEAR   | It may take forty gauges.
          MONEY  | We put forty gauges out.
          THINGS | Somebody named the missions.
          DURATION | It took forty gauges.
          NUMBER | There is a forty-minute walk to them.
          NAME | We wrote to the company about it.
          """)
  void declinesWhatCannot(AnswerKind kind, String text) {
    assertThat(kind.fits(3, text)).isFalse();
  }

  @Test
  void wantsSeveralThingsInARowWhereItIsNotSaidHowMany() {
    assertThat(AnswerKind.THINGS.fits(0, "It lists gates, locks and weirs.")).isTrue();
    assertThat(AnswerKind.THINGS.fits(0, "Second, it lists works that may help.")).isFalse();
  }
}
