package org.rostrum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.support.HashedEmbedder;

class TimingsTest {

  @Test
  void tellsTheSmallestTimeThatAShareDoesNotExceed() {
    Timings timings = new Timings(new double[] {1, 2, 3, 4});
    assertThat(timings.percentile(50)).isEqualTo(2);
    assertThat(timings.percentile(95)).isEqualTo(4);
  }

  @Test
  void leavesOutWhatThePartTook() {
    TimedEmbedder embedder = new TimedEmbedder(new HashedEmbedder());
    List<String> texts = List.of("fares ".repeat(2_000));
    Timings whole = Timings.of(texts, embedder::embed);
    Timings besides = Timings.besides(embedder::nanoseconds, texts, embedder::embed);
    assertThat(besides.percentile(50)).isNotNegative().isLessThan(whole.percentile(50) / 2);
  }
}
