package org.rostrum.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShareTest {

  @Test
  void everyServerIsInExactlyOneShare() {
    Share first = new Share(3, Set.of(0, 2));
    Share second = new Share(3, Set.of(1));
    LongStream.range(0, 300)
        .mapToObj(k -> Long.toUnsignedString((k * 7919L << 22) + k))
        .forEach(server -> assertThat(first.has(server)).isNotEqualTo(second.has(server)));
  }

  @Test
  void isWhatDiscordSpreadsServersBy() {
    assertThat(new Share(4, Set.of(3)).has(String.valueOf((7L << 22) + 1))).isTrue();
    assertThat(new Share(4, Set.of(2)).has(String.valueOf((7L << 22) + 1))).isFalse();
  }

  @Test
  void hasEveryServerWhereThereIsOneProcess() {
    assertThat(new Share(0, Set.of()).has("175928847299117063")).isTrue();
    assertThat(new Share(4, Set.of()).has("175928847299117063")).isTrue();
  }

  @Test
  void refusesAConnectionThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(2, Set.of(2)))
        .withMessage("there is no connection 2 of 2");
    assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, Set.of(0)));
  }
}
