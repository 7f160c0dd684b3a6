package org.rostrum.adapter.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;
import org.rostrum.core.corpus.SourceFile;

class MeetingChatReaderTest {

  private static final MeetingChatReader READER = new MeetingChatReader();

  @Test
  void readsWhatEachTypedWithoutWhatRepeatsOthers() {
    assertThat(
            Reading.of(
                    READER,
                    "chat.txt",
                    """
                    18:01:02 From Ana Ruiz (she/her) to Everyone:
                    \tWho dug the ditch?
                    18:02:00 From Gate House front desk to Everyone:
                    \tWe cannot hear you.
                    18:03:00 From Bo Lund to Everyone:
                    \tReplying to "Who dug the ditch?"
                    \t
                    \tThe county: twice. From what I hear.
                    18:03:10 From Ana Ruiz (she/her) to Everyone:
                    \tReacted to "The county: twice." with 👍
                    18:04:00 From Bo Lund to Ana Ruiz (she/her)(Direct Message):
                    \tMay I speak?
                    18:05:00  From  iPad (2)  to  Everyone : no sound
                    18:06:00 From Ana Ruiz to Everyone:
                    \thttps://x.example/ditch
                    """)
                .lines())
        .containsExactly(
            "Ana Ruiz: Who dug the ditch?",
            "-: We cannot hear you.",
            "Bo Lund: The county: twice. From what I hear.",
            "-: no sound");
  }

  @Test
  void claimsNoTextThatOnlyTellsOfAChat() {
    assertThat(
            READER.claims(
                new SourceFile("a.txt", "18:01:02 From Ana to Bo it is far.\nANA: Yes.\n")))
        .isZero();
  }
}
