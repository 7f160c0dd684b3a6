package org.rostrum.core.retrieval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
