package org.rostrum.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final AtomicLong clock = new AtomicLong();

  @Test
  void endsWhereWorkTakesLongerThanAllowed() {
    assertThatThrownBy(() -> Patience.with(Duration.ofSeconds(2), clock::get, () -> works(3)))
        .isInstanceOf(TooMuchException.class)
        .hasMessageContaining("longer than any file of its size should");
  }

  @Test
  void lastsWhereWorkIsDoneInTime() {
    assertThat(Patience.with(Duration.ofSeconds(4), clock::get, () -> works(3))).isEqualTo(3);
  }

  @Test
  void isEndlessWhereNoFileIsRead() {
    assertThat(works(3)).isEqualTo(3);
  }

  /// Asks as readers do, often, while some seconds of the clock go by.
  private int works(int seconds) {
    int done = 0;
    while (done < seconds) {
      clock.addAndGet(Duration.ofSeconds(1).toNanos());
      done++;
      long until = System.nanoTime() + Duration.ofMillis(60).toNanos();
      while (System.nanoTime() < until) {
        Patience.check();
      }
    }
    return done;
  }
}
