package org.rostrum.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.model.Citation;
import org.rostrum.support.Libraries;

/// Questions to a meeting: what it decided, and follow-ups that count what was shown.
class MeetingQuestionsTest {

  @TempDir static Path folder;
  private static Libraries record;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(
        folder.resolve("library.jsonl"),
        """
        {"kind":"transcript","title":"Library Board, 4 May 2025","publisher":"Town Library","date":"2025-05-04","url":"https://example.org/library","speakers":[{"name":"Ines Okafor","role":"Chair","organisation":"Town Library"},{"name":"Bram Holt","role":"Treasurer","organisation":"Town Library"}]}
        {"speaker":"Bram Holt","text":"Item one, the reading room. A new boiler for the reading room costs nine thousand pounds.","theme":"Reading room","time":"00:00:10"}
        {"speaker":"Ines Okafor","text":"We buy the boiler this summer and look at the windows next year. Those in favour? Five. That's agreed.","theme":"Reading room","time":"00:00:40"}
        {"speaker":"Bram Holt","text":"Item two, the lions on the steps. We cleaned four stone lions last spring and left two of them to the weather.","theme":"Stone lions","time":"00:01:10"}
        {"speaker":"Ines Okafor","text":"Let's ask a mason about the lions and decide in autumn.","theme":"Stone lions","time":"00:01:40"}
        """);
    Files.writeString(
        folder.resolve("mill.txt"),
        """
        The mill after the flood
        Date: 2025-09-09
        Publisher: Town Library
        URL: https://example.org/mill
        In the night of 12 February 2025 the flood broke the mill wheel.
        Two people spoke of it online. These are extracts.
        Speakers
        - Ines Okafor, Chair, Town Library
        - Rosa Lindt, Miller, Lower Mill
        Highlights and key themes
        The wheel
        The flood was a February flood and the wheel was old. I heard it go.
        Rosa Lindt, Miller, Lower Mill
        """);
    record = Libraries.of(folder);
  }

  @Test
  void onWhenSomethingWasAreAnsweredByTheDay() {
    assertThat(record.ask("When did the flood break the wheel?").citations())
        .extracting(Citation::quote)
        .first()
        .asString()
        .contains("12 February 2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Under which headings was the meeting written up?",
        "Into what themes is the meeting split?"
      })
  void onHeadingsAreAnsweredByThem(String question) {
    assertThat(record.ask(question).citations()).extracting(Citation::quote).contains("The wheel");
  }
}
