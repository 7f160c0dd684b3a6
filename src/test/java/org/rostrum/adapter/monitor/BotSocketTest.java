package org.rostrum.adapter.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.desk.Unanswered;

class BotSocketTest {

  private static final Unanswered.Entry ENTRY =
      new Unanswered.Entry("What of \"nuclear\"\npower?", 2, Instant.parse("2026-03-01T12:00:00Z"));

  @TempDir private Path data;

  @Test
  void tellsWhoeverAsksHoweverOften() throws Exception {
    try (BotSocket socket = BotSocket.open(data, () -> List.of(ENTRY)).orElseThrow()) {
      assertThat(BotSocket.ask(data)).contains(List.of(ENTRY));
      assertThat(BotSocket.ask(data)).contains(List.of(ENTRY));
    }
    assertThat(BotSocket.ask(data)).isEmpty();
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void takesThePlaceOfOneWhoseProcessWasKilled() throws Exception {
    Files.writeString(data.resolve("bot.socket"), "");

    try (BotSocket socket = BotSocket.open(data, List::of).orElseThrow()) {
      assertThat(BotSocket.ask(data)).contains(List.of());
    }
  }

  @Test
  void thereIsNoneWhereTheFolderCannotBeWritten() throws Exception {
    Path file = Files.writeString(data.resolve("a-file"), "");

    assertThat(BotSocket.open(file, List::of)).isEmpty();
    assertThat(BotSocket.ask(file)).isEmpty();
  }
}
