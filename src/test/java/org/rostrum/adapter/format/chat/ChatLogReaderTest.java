package org.rostrum.adapter.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;

class ChatLogReaderTest {

  private static final ChatLogReader READER = new ChatLogReader();

  @Test
  void namesThoseWhomABotAnswersWithANameAndNobodyElse() {
    Reading reading =
        Reading.of(
            READER,
            "log.txt",
            """
            2025-03-04 17:00:01 <@ana:x.example> !startmeeting Wells
            2025-03-04 17:00:02 <@mbot:x.example> Meeting started at 17:00
            2025-03-04 17:00:03 <@ana:x.example> !hi
            2025-03-04 17:00:04 <@wbot:x.example> Ana Ruiz (ana) - she / her
            2025-03-04 17:00:05 <@owl:x.example> !hi blund
            2025-03-04 17:00:06 <@wbot:x.example> Bo Lund (blund)
            2025-03-04 17:01:00 <@ana:x.example> !topic Depth
            2025-03-04 17:01:01 <@ana:x.example> How deep is it?
            2025-03-04 17:01:09 <@owl:x.example> > <@ana:x.example> How deep is it?
            2025-03-04 17:01:09 <@owl:x.example> It is nine feet deep now
            2025-03-04 17:01:20 <@owl:x.example> * It is ten feet deep now
            2025-03-04 17:02:00 <@kit:x.example> owl: is that much?
            2025-03-04 17:03:00 <@ana:x.example> !agreed to dig
            """);
    assertThat(reading.lines())
        .containsExactly(
            "Ana Ruiz: How deep is it?",
            "Bo Lund: It is ten feet deep now",
            "-: owl: is that much?",
            "-: to dig");
    assertThat(reading.source().publication().title()).isEqualTo("Wells");
    assertThat(reading.source().publication().date()).hasToString("2025-03-04");
  }

  @Test
  void creditsNobodyByANickInTheLogOfAnOlderBot() {
    assertThat(
            Reading.of(
                    READER,
                    "log.txt",
                    """
                    17:00:01 <ana> #startmeeting Wells
                    17:00:02 <zodbot> Meeting started Tue Mar  4 17:00:01 2025 UTC.
                    17:00:03 <ana> .hello2
                    17:00:04 <zodbot> ana: ana 'Ana Ruiz' <ana@x.example>
                    17:00:05 <bo> it is dry
                    17:00:06 <ana> So I hear.
                    """)
                .lines())
        .containsExactly("-: it is dry", "Ana Ruiz: So I hear.");
  }
}
