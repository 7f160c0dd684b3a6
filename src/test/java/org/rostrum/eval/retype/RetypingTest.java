package org.rostrum.eval.retype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetypingTest {

  private static final int DRAWS = 500;

  @Nested
  class OfTypos {

    private static final String QUESTION = "Did Rohan tell @librarians why the ferries stopped?";

    @Test
    void changesAsManyWordsAsThereAreTypos() {
      for (int count = 1; count <= 2; count++) {
        for (int draw = 0; draw < DRAWS; draw++) {
          assertThat(changed(QUESTION, typed(QUESTION, count, draw))).isEqualTo(count);
        }
      }
    }

    @Test
    void keepsFirstLettersShortWordsAndPings() {
      for (int draw = 0; draw < DRAWS; draw++) {
        String[] words = typed(QUESTION, 2, draw).split(" ");
        assertThat(words).contains("Did", "@librarians", "why", "the");
        assertThat(words[1]).startsWith("R");
        assertThat(words[6]).startsWith("f");
        assertThat(words[7]).startsWith("s").endsWith("?");
      }
    }

    @Test
    void isOneOfFourSlips() {
      for (int draw = 0; draw < DRAWS; draw++) {
        String typed = typed("fares", 1, draw);
        assertThat(typed)
            .matches(
                "fraes|faers|farse|fars|fare|fres|faes|faares|farres|farees|faress|f[sz]res|fa[et]es|far[wr]s|fare[ad]");
      }
    }

    @Test
    void dependsOnTheDrawAlone() {
      assertThat(typed(QUESTION, 2, 7)).isEqualTo(typed(QUESTION, 2, 7));
      assertThat(typed(QUESTION, 1, 1)).isNotEqualTo(typed(QUESTION, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Why so?", "¿?", "7 1 2"})
    void leavesAloneWhatHasNoWordLongEnough(String text) {
      assertThat(typed(text, 2, 1)).isEqualTo(text);
    }

    @Test
    void slipsTwiceInTheOnlyWord() {
      assertThat(typed("ferries?", 2, 3)).isNotEqualTo("ferries?").startsWith("f").endsWith("?");
    }

    private String typed(String text, int count, int draw) {
      return new Typos(count).retype(text, new Random(draw));
    }

    private int changed(String one, String other) {
      String[] before = one.split(" ");
      String[] after = other.split(" ");
      assertThat(after).hasSameSizeAs(before);
      int changed = 0;
      for (int i = 0; i < before.length; i++) {
        changed += before[i].equals(after[i]) ? 0 : 1;
      }
      return changed;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAPITALS|Why did O'Neill go?|WHY DID O'NEILL GO?",
        "NO_PUNCTUATION|Well, “why” did O’Neill's half-term go (so) far?!|Well why did ONeills half"
            + " term go so far",
        "NO_PUNCTUATION|@everyone: 3.5% of £1,000 and/or more…|@everyone 3.5% of £1,000 and or"
            + " more",
        "LOWER_CASE|Why, Ada?|why ada",
      })
  void typesWithLessCare(Plain way, String text, String typed) {
    assertThat(way.retype(text, new Random(1))).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What did you say about people?|wot did u say abt ppl?",
        "Please tell me why they don't.|pls tell me y they dont",
        "The government's really good plan|the governments rly gd plan",
      })
  void typesAsInAChat(String text, String typed) {
    assertThat(new ChatSpelling().retype(text, new Random(1))).isEqualTo(typed);
  }
}
