package org.rostrum.adapter.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What WordNet 3.1 knows of single words: some 80,000 in their base form with the irregular forms,
/// far more than a model learns as a whole, and which are contrary to which. Thread-safe.
public final class WordNet {

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
  private final CompletableFuture<Bases> bases =
      words.thenApply(known -> Bases.read(known::contains));
  private @Nullable Opposites opposites;
  private @Nullable Callings callings;

  /// Whether it lists a word (lower case); the first asked waits until the lists are read, which
  /// takes a fraction of a second from when this was made.
  public boolean lists(String word) {
    return words.join().contains(word);
  }

  /// A word (lower case), and the base forms of which it can be a form.
  public Set<String> bases(String word) {
    return bases.join().of(word);
  }

  /// The words that mean the contrary of one in its base form, in one of its common senses. Read
  /// when first asked for, since few questions need them and starting must not wait.
  public Set<String> opposites(String base) {
    return opposites().of(base);
  }

  private synchronized Opposites opposites() {
    Opposites read = opposites;
    if (read == null) {
      read = Opposites.read();
      opposites = read;
    }
    return read;
  }

  /// What somebody is, in other words, who is called by one. Read when first asked for.
  public synchronized Set<String> callings(String word) {
    Callings read = callings;
    if (read == null) {
      read = Callings.read();
      callings = read;
    }
    return read.of(word);
  }

  private static Set<String> read() {
    Set<String> words = HashSet.newHashSet(100_000);
    for (String list : LISTS) {
      WordNetFile.read(
          list,
          line -> {
            int end = line.indexOf(' ');
            if (end > 1 && letters(line, end)) {
              words.add(line.substring(0, end));
            }
          });
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
