package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadingNoticeTest {

  private final StringWriter err = new StringWriter();

  @Test
  void saysWhichFileIsReadWhereThatTakesItsTime() throws InterruptedException {
    try (ReadingNotice notice = new ReadingNotice(streams(false), Duration.ofMillis(5))) {
      notice.accept("a long\u202E.pdf");
      awaits("Reading a long.pdf …\n");
      notice.accept("b.vtt");
      awaits("Reading a long.pdf …\nReading b.vtt …\n");
    }
    assertThat(err).hasToString("Reading a long.pdf …\nReading b.vtt …\n");
  }

  @Test
  void saysNothingWhereReadingIsQuick() {
    try (ReadingNotice notice = new ReadingNotice(streams(true), Duration.ofMinutes(5))) {
      notice.accept("a.pdf");
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void leavesNothingOnATerminal() throws InterruptedException {
    try (ReadingNotice notice = new ReadingNotice(streams(true), Duration.ofMillis(5))) {
      notice.accept("a.pdf");
      awaits("\r\u001B[2KReading a.pdf …");
    }
    assertThat(err.toString()).endsWith("…\r\u001B[2K");
  }

  private void awaits(String text) throws InterruptedException {
    for (int i = 0; i < 2_000 && !err.toString().equals(text); i++) {
      Thread.sleep(5);
    }
    assertThat(err).hasToString(text);
  }

  private Streams streams(boolean terminal) {
    return new Streams(
        new BufferedReader(new StringReader("")),
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        terminal,
        terminal,
        0,
        false);
  }
}
