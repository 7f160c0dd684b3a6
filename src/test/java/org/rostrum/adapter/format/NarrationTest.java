package org.rostrum.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Asked of paragraphs by other writers than those that it was trained on.
class NarrationTest {

  private static final double LEAST = 0.75;

  @Test
  void findsMostOfWhatKeepersOfRecordsWrite() throws IOException {
    assertThat(share("narrated-held.txt")).isGreaterThan(0.75);
  }

  @Test
  void takesNextToNothingFromWhoSpeaks() throws IOException {
    assertThat(share("said-held.txt")).isLessThan(0.02);
  }

  @Test
  void saysNothingOfOtherLanguages() {
    assertThat(Narration.likelihood("Die Sitzung wurde um 18.40 Uhr vom Vorsitzenden beendet"))
        .isZero();
  }

  private static double share(String file) throws IOException {
    List<String> paragraphs = lines(file);
    return paragraphs.stream().filter(p -> Narration.likelihood(p) >= LEAST).count()
        / (double) paragraphs.size();
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(NarrationTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
