package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FlightsTest {

  private final Flights flights = new Flights(2);

  @Test
  void givesPlacesUpToTheLimitAndTakesThemBack() {
    Flight first = flights.board().orElseThrow();
    assertThat(flights.board()).isPresent();
    assertThat(flights.board()).isEmpty();
    first.close();
    first.close();

    assertThat(flights.aloft()).isEqualTo(1);
    assertThat(flights.board()).isPresent();
    assertThat(flights.board()).isEmpty();
  }

  @Test
  void givesNoneAfterClosingAndWaitsForThoseGiven() throws InterruptedException {
    Flight flight = flights.board().orElseThrow();
    flights.close();

    assertThat(flights.closed()).isTrue();
    assertThat(flights.board()).isEmpty();
    assertThat(flights.awaitEmpty(Duration.ofMillis(20))).isFalse();
    Thread.ofVirtual().start(flight::close);
    assertThat(flights.awaitEmpty(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void holdsTheLimitHoweverManyBoardAtOnce() {
    AtomicInteger most = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        threads.execute(
            () ->
                flights
                    .board()
                    .ifPresent(
                        flight -> {
                          most.accumulateAndGet(flights.aloft(), Math::max);
                          flight.close();
                        }));
      }
    }
    assertThat(most.get()).isBetween(1, 2);
    assertThat(flights.aloft()).isZero();
  }
}
