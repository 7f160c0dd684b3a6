package org.rostrum.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Citation;
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
  void repliesGoOnOverTheParagraphsOfATurn() {
    assertThat(asked("Yes.")).contains("Did you see the crack?");
    assertThat(asked("In the March.")).contains("Did you see the crack?");
    assertThat(asked("I told nobody.")).contains("Did you see the crack?");
  }

  @Test
  void noQuestionNoReply() {
    assertThat(asked("Good morning.")).isEmpty();
    assertThat(asked("Thank you.")).isEmpty();
    assertThat(asked("I should have.")).isEmpty();
  }

  @Test
  void longTurnsHaveGoneOnToOtherThings() {
    assertThat(asked("Eight.")).contains("(“Who paid for it?”)");
    assertThat(asked("Nine.")).isEmpty();
  }

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

  private static Optional<String> asked(String sentence) {
    return HEARING.passages().stream()
        .flatMap(passage -> Quotable.sentences(passage).stream())
        .filter(one -> one.quote().equals(sentence))
        .findFirst()
        .flatMap(new TurnOrder(HEARING)::asked)
        .map(Citation::quote);
  }
}
