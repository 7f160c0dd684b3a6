package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.adapter.format.SpeakerLabel.Kind;

class SpeakerLabelTest {

  @Test
  void writesNamesAsPeopleDo() {
    assertThat(SpeakerLabel.of("Mr. BIRCH of New Harl").name()).isEqualTo("Mr. Birch of New Harl");
    assertThat(SpeakerLabel.of("Mr T W MHLONGO:").name()).isEqualTo("T W Mhlongo");
    assertThat(SpeakerLabel.of("Ms. O'NEIL-HART").name()).isEqualTo("Ms. O'Neil-Hart");
    assertThat(SpeakerLabel.of("HON. V. GREEN").name()).isEqualTo("V. Green");
    assertThat(SpeakerLabel.of("Mr. McCONNELL").name()).isEqualTo("Mr. McConnell");
  }

  @Test
  void tellsOfficesFromWhoHeldThem() {
    assertThat(SpeakerLabel.of("The SPEAKER pro tempore"))
        .isEqualTo(new SpeakerLabel(Kind.OFFICE, "Speaker pro tempore", null));
    assertThat(SpeakerLabel.of("The SPEAKER pro tempore (Mr. Abbot)"))
        .isEqualTo(new SpeakerLabel(Kind.PERSON, "Mr. Abbot", "Speaker pro tempore"));
    assertThat(SpeakerLabel.of("MADAM DEPUTY SPEAKER").kind()).isEqualTo(Kind.OFFICE);
  }

  @Test
  void knowsLabelsThatNameNobody() {
    for (String label :
        new String[] {
          "HON MEMBERS",
          "An Hon. Member",
          "Several Hon. Members",
          "Unknown Speaker",
          "SPEAKER_00",
          "Speaker 2",
          "iPhone (2)",
          "Ada and Leo",
          "AM/LvD",
          "Audience member",
          "Unidentified voice",
          "iPad von Ursula",
          "Room 4B",
          "+44 20 7946 0958",
          "Interpreter 2"
        }) {
      assertThat(SpeakerLabel.of(label).kind()).as(label).isEqualTo(Kind.NOBODY);
    }
  }

  @Test
  void takesNobodyForADeviceWhoIsCalledLikeOne() {
    assertThat(SpeakerLabel.of("Mr GUEST").kind()).isEqualTo(Kind.PERSON);
    assertThat(SpeakerLabel.of("Ms A CHILD").kind()).isEqualTo(Kind.PERSON);
    assertThat(SpeakerLabel.of("Ana Singer").kind()).isEqualTo(Kind.PERSON);
    assertThat(SpeakerLabel.of("The Clerk").kind()).isEqualTo(Kind.OFFICE);
  }

  @Test
  void knowsAParagraphInWhichSomebodyElseSpeaks() {
    assertThat(SpeakerLabel.begins("Sam Dunne: They do not.")).isTrue();
    assertThat(SpeakerLabel.begins("Hon. Members: Shame!")).isTrue();
    assertThat(SpeakerLabel.begins("Remember: they do.")).isFalse();
    assertThat(SpeakerLabel.begins("We ask one thing: why?")).isFalse();
  }
}
