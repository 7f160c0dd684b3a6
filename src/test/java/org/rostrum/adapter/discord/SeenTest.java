package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SeenTest {

  private final AtomicLong nanos = new AtomicLong();
  private final Seen seen = new Seen(nanos::get);

  @Test
  void isFirstOnce() {
    assertThat(seen.first(7)).isTrue();
    assertThat(seen.first(7)).isFalse();
    assertThat(seen.first(8)).isTrue();
  }

  @Test
  void remembersForTwentyMinutes() {
    seen.first(7);
    nanos.set(Duration.ofMinutes(19).toNanos());
    assertThat(seen.first(7)).isFalse();
    nanos.set(Duration.ofMinutes(21).toNanos());
    assertThat(seen.first(7)).isTrue();
  }
}
