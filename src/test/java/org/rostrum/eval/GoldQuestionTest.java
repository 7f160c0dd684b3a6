package org.rostrum.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;

class GoldQuestionTest {

  @Test
  void readsEverythingThatALineSays() {
    String line =
        """
        {"id":"f2","question":"And she?","type":"follow-up","context_of":"f1","before":["And he?"],\
        "source":"evening","speaker":"ada","expect":"no-remarks",\
        "gold":["a","b"],"need":"all","speakers":["Ada"],"wrong_speakers":["Bo"],"notes":"skipped"}\
        """;
    assertThat(GoldQuestion.read(List.of(line)))
        .containsExactly(
            new GoldQuestion(
                "f2",
                "And she?",
                "follow-up",
                "f1",
                List.of("And he?"),
                new GoldQuestion.Narrowed(new SourceId("evening"), new SpeakerId("ada")),
                GoldQuestion.Expected.NO_REMARKS,
                List.of("a", "b"),
                true,
                List.of("Ada"),
                List.of("Bo")));
  }

  @Test
  void needsNoMoreThanIdQuestionAndWhatIsExpected() {
    List<String> lines =
        List.of("", "{\"id\":\"a\",\"question\":\"Who?\",\"expect\":\"answer\"}", "  ");
    assertThat(GoldQuestion.read(lines))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.contextOf()).isNull();
              assertThat(question.all()).isFalse();
              assertThat(question.gold()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "[]",
        "{\"question\":\"Who?\",\"expect\":\"answer\"}",
        "{\"id\":\"a\",\"question\":7,\"expect\":\"answer\"}",
        "{\"id\":\"a\",\"question\":\"Who?\",\"expect\":\"perhaps\"}"
      })
  void namesTheLineThatIsNone(String line) {
    GoldFormatException wrong =
        catchThrowableOfType(GoldFormatException.class, () -> GoldQuestion.read(List.of("", line)));
    assertThat(wrong.line()).isEqualTo(2);
    assertThat(wrong).hasMessageMatching("(?s).+");
  }
}
