package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresidingTest {

  private final Presiding presiding = new Presiding();

  @Test
  void anOfficeIsWhoeverTookTheChairLast() {
    presiding.announces("[The Speaker (Hon. Ana Moy) in the Chair]");
    assertThat(presiding.holder("Hon. Speaker")).contains("Ana Moy");
    presiding.announces("[The Temporary Speaker (Hon. Bo Lund) in the Chair]");
    assertThat(presiding.holder("Hon. Temporary Speaker")).contains("Bo Lund");
  }

  @Test
  void theSpeakerIsNobodyWhileADeputyPresides() {
    presiding.announces("[The Deputy Speaker (Hon. Bo Lund) in the Chair]");
    assertThat(presiding.holder("Hon. Speaker")).isEmpty();
    assertThat(presiding.leavesInDoubt("Hon. Speaker", true)).isTrue();
    assertThat(presiding.holder("Hon. Chairperson")).contains("Bo Lund");
  }

  @Test
  void whoeverTakesTheChairWithoutANameIsNobody() {
    presiding.holds("Convener", "Ana Moy");
    presiding.announces("The Deputy Convener took the chair.");
    assertThat(presiding.holder("Convener")).isEmpty();
    assertThat(presiding.leavesInDoubt("Convener", true)).isTrue();
  }
}
