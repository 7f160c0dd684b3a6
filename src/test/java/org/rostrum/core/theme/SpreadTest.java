package org.rostrum.core.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpreadTest {

  /// A sentence of a theme, by a speaker; lists of them are best first.
  private record Said(String words, String theme, String speaker) {}

  private static final Said HEAT = new Said("heat", "weather", "Ann");
  private static final Said RAIN = new Said("rain", "weather", "Ann");
  private static final Said WIND = new Said("wind", "weather", "Bob");
  private static final Said TRAM = new Said("tram", "transport", "Ann");
  private static final Said BUS = new Said("bus", "transport", "Cem");

  @Test
  void givesEveryGroupItsBestBeforeAnySecond() {
    assertThat(chosen(1, 8, HEAT, RAIN, WIND, TRAM)).startsWith(HEAT, TRAM).doesNotContain(RAIN);
  }

  @Test
  void prefersOthersWithinAGroup() {
    assertThat(chosen(2, 8, HEAT, RAIN, WIND)).containsExactlyInAnyOrder(HEAT, WIND);
  }

  @Test
  void coversEverybodyBeforeAnySecond() {
    assertThat(chosen(2, 4, HEAT, RAIN, TRAM, WIND, BUS))
        .containsExactlyInAnyOrder(HEAT, TRAM, WIND, BUS);
  }

  @Test
  void choosesNoMoreThanThereIsRoomFor() {
    assertThat(chosen(2, 3, HEAT, RAIN, WIND, TRAM, BUS)).hasSize(3);
  }

  private static List<Said> chosen(int each, int most, Said... said) {
    Function<Said, Object> speaker = Said::speaker;
    return List.copyOf(new Spread(each, most).of(List.of(said), Said::theme, speaker, speaker));
  }
}
