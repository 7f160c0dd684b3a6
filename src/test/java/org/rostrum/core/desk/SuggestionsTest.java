package org.rostrum.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.Suggestions.Suggestion;
import org.rostrum.support.Libraries;
import org.rostrum.support.Meetings;

class SuggestionsTest {

  private final Suggestions evening = new Suggestions(Libraries.open().library());

  @Test
  void listsAllInTheRecordsOrderBeforeAnythingIsTyped() {
    assertThat(evening.speakers(" ").getFirst())
        .isEqualTo(new Suggestion("Ngozi Adeyemi", "ngozi-adeyemi"));
    assertThat(evening.speakers("")).hasSize(7);
    assertThat(evening.sources("")).hasSize(2);
  }

  @Test
  void fitsBeginningsOfTheWholeThenOfWordsInAnyOrder() {
    assertThat(names("pr")).startsWith("Priya Nair");
    assertThat(names("nair")).containsExactly("Priya Nair", "Rohan Nair");
    assertThat(names("nair ro")).containsExactly("Rohan Nair");
    assertThat(evening.themes("fair digital"))
        .extracting(Suggestion::name)
        .containsExactly("Digital lending needs fair rules");
  }

  @Test
  void forgivesSlipsAndLeftOutLetters() {
    assertThat(names("brnadt")).containsExactly("Celia Brandt");
    assertThat(names("malclom o")).containsExactly("Malcolm Osei");
    assertThat(names("ngz")).containsExactly("Ngozi Adeyemi");
    assertThat(names("xyzzy")).isEmpty();
    assertThat(names("🎉")).hasSize(7);
  }

  @Test
  void suggestsAtMostTwentyFiveOfTwoThousandWithoutDelay() {
    String transcript =
        IntStream.range(0, 2_000)
            .mapToObj(
                i -> "Person%c%c%d Of Somewhere: Yes.".formatted('a' + i % 26, 'a' + i % 7, i))
            .collect(Collectors.joining("\n"));
    Suggestions many = new Suggestions(Meetings.library("crowd", transcript));
    IntStream.range(0, 200).forEach(i -> many.speakers("somewehre persn" + i));

    long started = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      assertThat(many.speakers("somewehre persn" + i).size()).isLessThanOrEqualTo(Suggestions.MOST);
    }
    Duration each = Duration.ofNanos((System.nanoTime() - started) / 100);

    assertThat(many.speakers("person")).hasSize(Suggestions.MOST);
    assertThat(each).isLessThan(Duration.ofMillis(50));
  }

  private List<String> names(String typed) {
    return evening.speakers(typed).stream().map(Suggestion::name).toList();
  }
}
