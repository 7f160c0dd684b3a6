package org.rostrum.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnansweredTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private final Unanswered unanswered = new Unanswered();

  @Test
  void sameWordsAreOneQuestionAndTheLastOneComesFirst() {
    unanswered.keep("server", "ana", "What of whales?", NOON);
    unanswered.keep("server", "ben", "What of moss?", NOON.plusSeconds(1));
    unanswered.keep("server", "ben", "what of WHALES?", NOON.plusSeconds(2));

    assertThat(unanswered.of("server"))
        .containsExactly(
            new Unanswered.Entry("what of WHALES?", 2, NOON.plusSeconds(2)),
            new Unanswered.Entry("What of moss?", 1, NOON.plusSeconds(1)));
    assertThat(unanswered.of("elsewhere")).isEmpty();
  }

  @Test
  void forgetsThoseOfAMember() {
    unanswered.keep("server", "ana", "What of whales?", NOON);
    unanswered.keep("server", "ben", "What of moss?", NOON);
    unanswered.forget("ana");

    assertThat(unanswered.all())
        .extracting(Unanswered.Entry::words)
        .containsExactly("What of moss?");
  }

  @Test
  void theOldestGoFirst() {
    for (int i = 0; i < 2000; i++) {
      unanswered.keep("server", "ana", "Question " + i, NOON);
    }

    assertThat(unanswered.all()).hasSize(1000);
    assertThat(unanswered.all().getFirst().words()).isEqualTo("Question 1999");
  }
}
