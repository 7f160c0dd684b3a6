package org.rostrum.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BarTest {

  private static final Bar BAR = Bar.of("nearness");

  @Test
  void isHigherTheLongerAConversationIs() {
    assertThat(BAR.answer(true, 1000)).isGreaterThan(BAR.answer(true, 100));
    assertThat(BAR.answer(true, 1_000_000)).isEqualTo(BAR.of(Bar.Mark.TALK_MOST));
    assertThat(BAR.answer(true, 0)).isEqualTo(BAR.of(Bar.Mark.EDITED));
    assertThat(BAR.answer(false, 1000)).isEqualTo(BAR.of(Bar.Mark.EDITED));
  }

  @Test
  void isMissingForAJudgeThatTheFileDoesNotHave() {
    assertThatThrownBy(() -> Bar.of("nobody")).isInstanceOf(IllegalStateException.class);
  }
}
