package org.rostrum.adapter.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The single words that WordNet 3.1 lists, in their base form, with the irregular forms: some
/// 80,000, far more than a model learns as a whole.
public final class WordNet {

  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final List<String> LISTS =
      List.of(
          "index.noun",
          "index.verb",
          "index.adj",
          "index.adv",
          "noun.exc",
          "verb.exc",
          "adj.exc",
          "adv.exc");

  private final CompletableFuture<Set<String>> words = CompletableFuture.supplyAsync(WordNet::read);

  /// Whether it lists a word (lower case); the first asked waits until the lists are read, which
  /// takes a fraction of a second from when this was made.
  public boolean lists(String word) {
    return words.join().contains(word);
  }

  private static Set<String> read() {
    Set<String> words = HashSet.newHashSet(100_000);
    for (String list : LISTS) {
      try (InputStream stream = WordNet.class.getResourceAsStream(FOLDER + list)) {
        if (stream == null) {
          throw new IllegalStateException("not on the class path: " + FOLDER + list);
        }
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          int end = line.indexOf(' ');
          if (end > 1 && letters(line, end)) {
            words.add(line.substring(0, end));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("WordNet in the jar cannot be read", e);
      }
    }
    return words;
  }

  private static boolean letters(String line, int end) {
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) < 'a' || line.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
