package org.rostrum.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Passage;
import org.rostrum.core.text.Sentences;
import org.rostrum.support.Libraries;

class SpellingTest {

  private static final Libraries RECORD = Libraries.open();
  private static final Hearing HEARING =
      new Hearing(RECORD.library(), RECORD.index(), RECORD.lexicon());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wot did u think abt ppl             | what did you think about people
          y did they close                    | why did they close
          any1 n every1 b4 closing            | anyone and everyone before closing
          dont they say thats gonna happen    | don't they say that's going to happen
          wot has 2 b done 4 ppl              | what has to be done for people
          yo wht did they say bout it lol     | what did they say about it
          whyyy is it sooo cold               | why is it so cold
          tell me bout the fourth 1           | tell me about the fourth one
          bein open with no heating           | being open with no heating
          hey who spoke on fees 😂            | who spoke on fees
          """)
  void writesChatSpellingOut(String typed, String meant) {
    assertThat(HEARING.spelled(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the voluntears?            | the volunteers?
          the libarian?              | the librarian?
          the overdoze?              | the overdose?
          Waht did they say?         | What did they say?
          acording to the reprot     | according to the report
          sumarise the evening       | summarise the evening
          Who is teh chair?          | Who is the chair?
          What did Adeyemmi say?     | What did Adeyemi say?
          Rohan's vews               | Rohan's views
          the ergonomci besieegd     | the ergonomic besieged
          """)
  void putsASlipRight(String typed, String meant) {
    assertThat(HEARING.spelled(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what dose she say          | what does she say
          hat does the report say    | what does the report say
          what dose of salt          | what dose of salt
          what form does it take     | what form does it take
          """)
  void tellsByTheirPlaceSlipsThatAreWords(String typed, String meant) {
    assertThat(HEARING.spelled(typed)).isEqualTo(meant);
  }

  @Test
  void lowersWhatIsShouted() {
    assertThat(HEARING.spelled("WHAT DID OST SAY?")).isEqualTo("what did ost say?");
  }

  @Nested
  class Leaves {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "volunteers and librarians",
          "What about parking in the village?",
          "unpaid work and unfairness",
          "your county, by noon",
          "ergonomic besieged idioms, spongy and trendy",
          "policymakers in childcare",
          "Did Thunberg or Zelenskyy come?",
          "the GDP and the NHS in 2 of 4 years",
          "f(n) and O(n), e.g. in the U.S.",
          "4th of July, o2, 1000's",
          "What did C say to B?",
          "a b c",
          "lol",
          "😂",
          ""
        })
    void wordsOfTheRecordAndOfTheLanguage(String text) {
      assertThat(HEARING.spelled(text)).isEqualTo(text);
    }

    @Test
    void everySentenceOfTheRecord() {
      for (Passage passage : RECORD.library().passages()) {
        for (var sentence : Sentences.of(passage.text())) {
          String text = sentence.of(passage.text());
          assertThat(HEARING.spelled(text)).isEqualTo(text);
        }
      }
    }

    @Test
    void aTextInAnotherLanguage() {
      String text = "Wer bezahlt die neue Straße durch das Dorf?";
      assertThat(HEARING.hear(text).question()).isEqualTo(text);
    }
  }

  /// Words of the record with letters swapped, doubled, left out and replaced.
  @Test
  void changesNothingMoreOfWhatItPutRight() {
    Random random = new Random(20_261_128);
    List<String> words = new ArrayList<>(RECORD.index().written().keySet());
    words.sort(null);
    for (int i = 0; i < 300; i++) {
      String text =
          random
              .ints(5, 0, words.size())
              .mapToObj(at -> slipped(words.get(at), random))
              .collect(Collectors.joining(" "));
      String corrected = HEARING.spelled(text);
      assertThat(HEARING.spelled(corrected)).as(text).isEqualTo(corrected);
    }
  }

  private static String slipped(String word, Random random) {
    int at = random.nextInt(word.length());
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + word.charAt(at) + word.charAt(at) + after;
      case 2 -> before + (char) ('a' + random.nextInt(26)) + after;
      default -> word;
    };
  }
}
