package org.rostrum.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.support.Meetings;

class TurnOrderTest {

  private static final Library HEARING =
      Meetings.library(
          "pier",
          """
          Ada: Good morning. Did you see the crack? Take your time.
          Bo: Yes. In the March.
          Bo: I told nobody.
          Ada: Thank you.
          Bo: I should have.
          Cy: (“Who paid for it?”)
          Ada: One. Two. Three. Four. Five. Six. Seven. Eight. Nine.
          """);

  @Test
  void tellsWhichTurnFollowsWhich() {
    TurnOrder order = new TurnOrder(HEARING);
    List<Passage> turns = HEARING.passages();

    assertThat(order.of(turns.getFirst())).isEqualTo(turns.subList(1, 3));
    assertThat(order.of(turns.get(1))).isEqualTo(turns.subList(3, 4));
    assertThat(order.of(turns.getLast())).isEmpty();
    assertThat(order.to(turns.get(2))).contains(turns.getFirst());
    assertThat(order.to(turns.getFirst())).isEmpty();
  }

  @Test
  void aQuestionMayStandInMarks() {
    assertThat(TurnOrder.asks("(“Who paid for it?”)")).isTrue();
    assertThat(TurnOrder.asks("Nobody.")).isFalse();
    assertThat(TurnOrder.asks("?")).isTrue();
    assertThat(TurnOrder.asks("”")).isFalse();
  }
}
