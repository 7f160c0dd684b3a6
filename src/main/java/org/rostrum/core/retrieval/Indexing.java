package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;

/// Brings an index up to date with a library, in one commit: only sources that changed are embedded
/// anew.
public final class Indexing {

  private static final int BATCH = 128;
  private static final int NEIGHBOURING_WORDS = 5;
  private static final String BEHIND =
      "The index is not up to date with the corpus (sources that differ: %d), and this process does"
          + " not write it (`index.writes`). What both hold can be searched. Run `index` where"
          + " `index.writes` is yes, on the same corpus.";

  private final PassageIndex index;
  private final Embedder embedder;

  public Indexing(PassageIndex index, Embedder embedder) {
    this.index = index;
    this.embedder = embedder;
  }

  /// Trouble with the disk or another process is a result; the index then stays as it was.
  public Refresh refresh(Library library, Progress progress) {
    Map<SourceId, String> wanted = Fingerprints.of(library);
    try {
      if (index.contents().equals(wanted)) {
        return new Refresh.Ready(0, 0);
      }
      try (PassageIndex.Update update = index.update()) {
        Map<SourceId, String> present = update.contents();
        Set<SourceId> removed = new HashSet<>(present.keySet());
        removed.removeAll(wanted.keySet());
        List<SourceId> changed =
            wanted.entrySet().stream()
                .filter(source -> !source.getValue().equals(present.get(source.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        removed.forEach(update::remove);
        changed.forEach(update::remove);
        int indexed = write(library, changed, update, progress);
        update.commit(wanted);
        return new Refresh.Ready(indexed, removed.size());
      }
    } catch (IndexException e) {
      return new Refresh.Stale(e.trouble(), String.valueOf(e.getMessage()), e);
    }
  }

  /// As [#refresh], where another process writes: whether the index holds the library by now.
  public Refresh look(Library library) {
    Map<SourceId, String> wanted = Fingerprints.of(library);
    try {
      Map<SourceId, String> present = index.contents();
      return present.equals(wanted)
          ? new Refresh.Ready(0, 0)
          : new Refresh.Stale(
              IndexException.Trouble.BEHIND,
              BEHIND.formatted(differing(wanted, present)),
              new IllegalStateException("another process is to write it"));
    } catch (IndexException e) {
      return new Refresh.Stale(e.trouble(), String.valueOf(e.getMessage()), e);
    }
  }

  private static long differing(Map<SourceId, String> wanted, Map<SourceId, String> present) {
    Set<SourceId> all = new HashSet<>(wanted.keySet());
    all.addAll(present.keySet());
    return all.stream()
        .filter(source -> !Objects.equals(wanted.get(source), present.get(source)))
        .count();
  }

  private int write(
      Library library, List<SourceId> sources, PassageIndex.Update update, Progress progress) {
    List<Passage> passages =
        sources.stream()
            .flatMap(source -> library.passagesOf(source).stream())
            .filter(passage -> passage.locator().part().searched())
            .toList();
    Surroundings surroundings = new Surroundings(library, passages);
    ContextVectors contexts = new ContextVectors(surroundings, embedder.dimensions());
    SentenceVectors sentences = new SentenceVectors(embedder);
    int written = 0;
    CompletableFuture<List<SentenceVectors.Meaning>> ahead = embed(sentences, passages, 0);
    for (int start = 0; start < passages.size(); start += BATCH) {
      contexts.add(join(ahead));
      int end = Math.min(start + BATCH, passages.size());
      ahead = embed(sentences, passages, end);
      while (written < passages.size() && contexts.ready(written)) {
        update.add(
            new PassageIndex.Entry(
                passages.get(written),
                surroundings.words(written, NEIGHBOURING_WORDS),
                contexts.vector(written),
                contexts.sentences(written)));
        written++;
      }
      contexts.forget(written);
      progress.passages(end, passages.size());
    }
    return written;
  }

  private static CompletableFuture<List<SentenceVectors.Meaning>> embed(
      SentenceVectors sentences, List<Passage> passages, int start) {
    List<Passage> batch =
        new ArrayList<>(passages.subList(start, Math.min(start + BATCH, passages.size())));
    return CompletableFuture.supplyAsync(() -> sentences.of(batch));
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
