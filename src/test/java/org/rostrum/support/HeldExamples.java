package org.rostrum.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// Examples that were kept from training, a line each in a file beside their test.
public final class HeldExamples {

  private HeldExamples() {}

  /// The share of them that is told, 0 to 1.
  ///
  /// @param tells asked of the parts of each
  /// @param between what stands between the parts, as a regular expression
  public static double share(Class<?> test, String file, String between, Predicate<String[]> tells)
      throws IOException {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file))) {
      List<String> examples =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      long told =
          examples.stream().map(example -> example.split(between, -1)).filter(tells).count();
      return told / (double) examples.size();
    }
  }
}
