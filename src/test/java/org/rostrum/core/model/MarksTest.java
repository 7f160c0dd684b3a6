package org.rostrum.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final Marks MARKS = new Marks(List.of(page(10, 20, 1), page(20, 30, 2)));

  private static Marks.Mark page(int start, int end, int sheet) {
    return new Marks.Mark(new TextSpan(start, end), new Spot.Page(sheet, "p" + sheet));
  }

  private static int sheet(int start, int end) {
    return MARKS.of(new TextSpan(start, end)).map(spot -> ((Spot.Page) spot).sheet()).orElse(0);
  }

  @Test
  void tellWhereAStretchBegins() {
    assertThat(sheet(12, 28)).isEqualTo(1);
    assertThat(sheet(20, 28)).isEqualTo(2);
  }

  @Test
  void tellTheFirstSpotOfAStretchThatBeginsAtNone() {
    assertThat(sheet(5, 12)).isEqualTo(1);
    assertThat(sheet(0, 10)).isZero();
    assertThat(sheet(30, 40)).isZero();
  }

  @Test
  void keepWhatConcernsAStretch() {
    assertThat(MARKS.within(new TextSpan(19, 21))).isEqualTo(MARKS);
    assertThat(MARKS.within(new TextSpan(11, 20)).all()).containsExactly(page(10, 20, 1));
    assertThat(MARKS.within(new TextSpan(30, 31))).isEqualTo(Marks.NONE);
  }

  @Test
  void stayInOrder() {
    assertThatThrownBy(() -> new Marks(List.of(page(10, 20, 1), page(19, 30, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
