package org.rostrum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

  @Test
  void tellsTheSmallestTimeThatAShareDoesNotExceed() {
    Timings timings = new Timings(new double[] {1, 2, 3, 4});
    assertThat(timings.percentile(50)).isEqualTo(2);
    assertThat(timings.percentile(95)).isEqualTo(4);
  }

  @Test
  void doesTheWorkOnceForEachInput() {
    List<String> done = new ArrayList<>();
    Timings timings = Timings.once(List.of("fares", "bridges"), done::add);
    assertThat(done).containsExactly("fares", "bridges");
    assertThat(timings.milliseconds()).hasSize(2).isSorted();
  }

  @Test
  void doesTheWorkOnceForEachInputHoweverManyAreAtWork() {
    List<Integer> inputs = IntStream.range(0, 1_000).boxed().toList();
    Queue<Integer> done = new ConcurrentLinkedQueue<>();
    Timings.atOnce(8, inputs, done::add);
    assertThat(done).containsExactlyInAnyOrderElementsOf(inputs);
  }
}
