package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageDirectionsTest {

  @Test
  void partsTheTextAtWhatTheSpeakerDidNotSay() {
    assertThat(
            StageDirections.without(
                "One. [Laughter.] Two (Interruption) three (Mr Moss: Rubbish!) four."))
        .containsExactly("One.", "Two", "three", "four.");
    assertThat(StageDirections.without("One? [hands go up] Two.")).containsExactly("One?", "Two.");
    assertThat(StageDirections.without("[Petra Voss, interrupting: No.] [applause]")).isEmpty();
  }

  @Test
  void keepsWhatWasSaidWhatCouldNotBeHeardAndWhatAnEditorCompletes() {
    for (String text :
        new String[] {
          "So [inaudible] said.",
          "I do [not] agree.",
          "The Member (Nora Quill) is right.",
          "It [the port] is."
        }) {
      assertThat(StageDirections.without(text)).containsExactly(text);
    }
  }

  @Test
  void dropsTheNumbersOfNotesWithoutPartingTheText() {
    assertThat(StageDirections.without("Dues rise[3] again.[footnote 4]"))
        .containsExactly("Dues rise again.");
  }

  @Test
  void keepsWhatOnlyBeginsLikeASound() {
    assertThat(StageDirections.without("We asked (musicians and others) and went (laughs) home."))
        .containsExactly("We asked (musicians and others) and went", "home.");
  }
}
