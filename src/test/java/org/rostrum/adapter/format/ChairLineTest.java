package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChairLineTest {

  @Test
  void tellsWhoTakesTheChairByNameOrOfficeOrBoth() {
    assertThat(ChairLine.of("(Shri Bo Lund in the Chair)"))
        .contains(new ChairLine("chair", "Bo Lund"));
    assertThat(ChairLine.of("The SPEAKER (Hon. Ana Moy) took the chair at 12:00 and read prayers."))
        .contains(new ChairLine("speaker", "Ana Moy"));
    assertThat(ChairLine.of("(Madam Deputy Speaker Ana Moy took the Chair)"))
        .contains(new ChairLine("chair", "Ana Moy"));
    assertThat(ChairLine.of("[HON. SPEAKER in the Chair]"))
        .contains(new ChairLine("speaker", null));
  }

  @Test
  void tellsNobodyFromWhatIsSaidOfAChair() {
    assertThat(ChairLine.of("I sat in the chair that my mother had mended.")).isEmpty();
    assertThat(ChairLine.of("Who is in the chair?")).isEmpty();
  }

  @Test
  void tellsWhoIsInTheChairOfAHeadingOrBehindATitle() {
    assertThat(ChairLine.of("In the Chair: Ana Moy, Vice-President"))
        .contains(new ChairLine("chair", "Ana Moy"));
    assertThat(ChairLine.of("Mr. Vale has taken the chair"))
        .contains(new ChairLine("chair", "Mr. Vale"));
  }
}
