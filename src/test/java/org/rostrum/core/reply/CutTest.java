package org.rostrum.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.support.Meetings;

class CutTest {

  private static Cut cut(String transcript, String words) {
    Source source = Meetings.library("m", transcript).sources().getFirst();
    int start = source.text().indexOf(words);
    return Cut.of(source, new TextSpan(start, start + words.length()));
  }

  @Test
  void isNoneAroundWholeSentences() {
    assertThat(cut("Ann: Mud rises. Boats wait. We dig.", "Boats wait.")).isEqualTo(Cut.NONE);
    assertThat(cut("Ann: Mud rises. “Boats wait.” We dig.", "Boats wait.")).isEqualTo(Cut.NONE);
    assertThat(cut("Ann: Mud rises. Boats wait", "Boats wait")).isEqualTo(Cut.NONE);
  }

  @Test
  void tellsWhatOfASentenceIsLeftOut() {
    String transcript = "Ann: Mud rises, boats wait, we dig.";
    assertThat(cut(transcript, "Mud rises")).isEqualTo(new Cut(false, true));
    assertThat(cut(transcript, "boats wait")).isEqualTo(new Cut(true, true));
    assertThat(cut(transcript, "we dig.")).isEqualTo(new Cut(true, false));
  }

  @Test
  void isTheSpeakersWhoGoesOnWithoutAFullStop() {
    String transcript = "Ann: mud rises and\nAnn: boats wait\nBo: we dig\nBo: Well then";
    assertThat(cut(transcript, "mud rises and")).isEqualTo(new Cut(false, true));
    assertThat(cut(transcript, "boats wait")).isEqualTo(new Cut(true, false));
    assertThat(cut(transcript, "we dig")).isEqualTo(Cut.NONE);
  }

  @Test
  void isAMarkBesideTheWords() {
    assertThat(new Cut(true, true).around("boats wait")).isEqualTo("… boats wait …");
    assertThat(Cut.NONE.around("boats wait")).isEqualTo("boats wait");
  }
}
