package org.rostrum.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final AtomicLong time = new AtomicLong();

  private final AtomicInteger looks = new AtomicInteger();

  @Test
  void endsWhereWorkTakesLongerThanAllowed() {
    assertThatThrownBy(() -> Patience.with(Duration.ofSeconds(2), this::clock, () -> works(3)))
        .isInstanceOf(TooMuchException.class)
        .hasMessageContaining("longer than any file of its size should");
  }

  @Test
  void lastsWhereWorkIsDoneInTime() {
    assertThat(Patience.with(Duration.ofSeconds(4), this::clock, () -> works(3))).isEqualTo(3);
  }

  @Test
  void isEndlessWhereNoFileIsRead() {
    time.set(Duration.ofDays(1).toNanos());
    Patience.check();
    assertThat(looks).hasValue(0);
  }

  private long clock() {
    looks.incrementAndGet();
    return time.get();
  }

  /// Asks as readers do, often, until after each second the clock was looked at.
  private int works(int seconds) {
    int done = 0;
    while (done < seconds) {
      time.addAndGet(Duration.ofSeconds(1).toNanos());
      done++;
      int seen = looks.get();
      while (looks.get() == seen) {
        Patience.check();
      }
    }
    return done;
  }
}
