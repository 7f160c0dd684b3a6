package org.rostrum.adapter.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.Reading;

class SlackReaderTest {

  private static Reading read(String... messages) {
    return Reading.of(
        new SlackReader(), "day.json", "[" + String.join(",", messages).replace('\'', '"') + "]");
  }

  private static String message(String user, String real, int stamp, String text, String more) {
    String profile =
        real.isEmpty()
            ? ""
            : ",'user_profile':{'real_name':'%s','display_name':'x'}".formatted(real);
    return "{'type':'message','user':'%s','ts':'17000%05d.000100','text':'%s'%s%s}"
        .formatted(user, stamp, text, profile, more);
  }

  @Test
  void creditsPeopleByTheirFullNamesAndNobodyElse() {
    Reading reading =
        read(
            message("U1", "", 1, "<@U1> has joined the channel", ",'subtype':'channel_join'"),
            message("U1", "Ana Ruiz", 2, "Ask away <!here> :wave:", ""),
            message("B1", "", 3, "Ana Ruiz: a poll", ",'subtype':'bot_message','bot_id':'B1'"),
            message("U9", "", 4, "who pays?", ""),
            message("U1", "", 5, "The town does.", ",'edited':{'user':'U1'}"),
            message("U3", "Kim Vale", 6, "Since when?", ""),
            message("U4", "Kim Vale", 7, "Since May.", ""),
            message("USLACKBOT", "", 8, "This message was deleted.", ",'subtype':'tombstone'"));
    assertThat(reading.lines())
        .containsExactly(
            "Ana Ruiz: Ask away @here",
            "-: who pays?",
            "Ana Ruiz: The town does.",
            "-: Since when?",
            "-: Since May.");
    assertThat(reading.source().publication().date()).hasToString("2023-11-14");
  }

  @Test
  void putsThreadsTogetherAndReadsTheMarks() {
    assertThat(
            read(
                    message("U1", "Ana Ruiz", 1, "How deep?", ",'thread_ts':'1700000001.000100'"),
                    message("U1", "Ana Ruiz", 2, "Next: _who_ dug it?", ""),
                    message(
                        "U2",
                        "Bo Lund",
                        3,
                        "~Nine~ ten feet &amp; a bit, see <https://x.example|the map>",
                        ",'thread_ts':'1700000001.000100'"),
                    message("U2", "Bo Lund", 4, "They wrote:\\n&gt; It is a hole.\\nIt is.", ""),
                    message("U2", "Bo Lund", 5, "<https://x.example/alone>", ""))
                .lines())
        .containsExactly(
            "Ana Ruiz: How deep?",
            "Bo Lund: ten feet & a bit, see the map",
            "Ana Ruiz: Next: who dug it?",
            "Bo Lund: They wrote:",
            "Bo Lund: “It is a hole.”",
            "Bo Lund: It is.");
  }
}
