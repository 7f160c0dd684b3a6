package org.rostrum.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.support.Meetings;

class NearbyTest {

  private static final Library MEETING =
      Meetings.library("pier", "Ada: We saw the pier. It stands.\nBo: Who paid?\nAda: We did.");

  @Test
  void findsTheSentenceBesideOneInItsTurnAlone() {
    List<Citation> turn = Quotable.sentences(MEETING.passages().getFirst());

    assertThat(Nearby.before(turn.getLast())).contains(turn.getFirst());
    assertThat(Nearby.behind(turn.getFirst())).contains(turn.getLast());
    assertThat(Nearby.before(turn.getFirst())).isEmpty();
    assertThat(Nearby.behind(turn.getLast())).isEmpty();
  }
}
