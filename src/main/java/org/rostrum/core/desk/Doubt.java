package org.rostrum.core.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.text.Words;

/// Tells whether somebody who points to words of others wants them checked ("is this true?").
public final class Doubt {

  private static final String FILE = "doubts.txt";
  private static final List<String> LINES = lines();
  private static final Set<String> DOUBT = words("doubt");
  private static final Set<String> BESIDE = words("beside");

  private Doubt() {}

  /// @param typed all that somebody wrote
  public static boolean is(String typed) {
    List<String> words =
        Words.of(typed.replace('’', '\'')).stream().map(Words.Word::folded).toList();
    return words.stream().anyMatch(DOUBT::contains)
        && words.stream().allMatch(word -> DOUBT.contains(word) || BESIDE.contains(word));
  }

  private static Set<String> words(String name) {
    return LINES.stream()
        .filter(line -> line.startsWith(name + ":"))
        .flatMap(line -> Words.of(line.substring(name.length() + 1)).stream())
        .map(Words.Word::folded)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> lines() {
    try (InputStream in = Doubt.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
