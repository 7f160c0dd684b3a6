package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresidingTest {

  @Test
  void tellsWhoTakesTheChairByNameOrOfficeOrBoth() {
    assertThat(Presiding.of("(Shri Bo Lund in the Chair)"))
        .contains(new Presiding("chair", "Bo Lund"));
    assertThat(Presiding.of("The SPEAKER (Hon. Ana Moy) took the chair at 12:00 and read prayers."))
        .contains(new Presiding("speaker", "Ana Moy"));
    assertThat(Presiding.of("(Madam Deputy Speaker Ana Moy took the Chair)"))
        .contains(new Presiding("chair", "Ana Moy"));
    assertThat(Presiding.of("[HON. SPEAKER in the Chair]"))
        .contains(new Presiding("speaker", null));
  }

  @Test
  void tellsNobodyFromWhatIsSaidOfAChair() {
    assertThat(Presiding.of("I sat in the chair that my mother had mended.")).isEmpty();
    assertThat(Presiding.of("Who is in the chair?")).isEmpty();
  }

  @Test
  void aDeputyMayBeInTheChairAndAMemberNot() {
    assertThat(Presiding.isChair("HON. CHAIRPERSON")).isTrue();
    assertThat(Presiding.isChair("Madam Deputy Speaker")).isTrue();
    assertThat(Presiding.isChair("HON. SPEAKER")).isFalse();
    assertThat(Presiding.isChair("Ana Moy")).isFalse();
  }
}
