package org.rostrum.core.retrieval;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;

/// Embeds and writes the passages of sources, one after another, and saves what it has now and
/// then.
final class IndexingRun {

  private static final int BATCH = 128;

  /// Batches that are embedded while another is written: what of a batch is work for one core alone
  /// is done beside the other batch.
  private static final int AHEAD = 2;

  private static final int NEIGHBOURING_WORDS = 5;

  private final Map<SourceId, String> fingerprints;
  private final List<Passage> passages;
  private final Surroundings surroundings;
  private final SentenceVectors sentences;
  private final int dimensions;

  /// @param sources in the order in which they are written
  /// @param fingerprints of these sources at least
  IndexingRun(
      Library library,
      List<SourceId> sources,
      Map<SourceId, String> fingerprints,
      Embedder embedder) {
    this.fingerprints = fingerprints;
    this.passages =
        sources.stream()
            .flatMap(source -> library.passagesOf(source).stream())
            .filter(passage -> passage.locator().part().searched())
            .toList();
    this.surroundings = new Surroundings(library, passages);
    this.sentences = new SentenceVectors(embedder);
    this.dimensions = embedder.dimensions();
  }

  /// Writes all but the first so many passages, which are there.
  ///
  /// @param whole the sources that are indexed as a whole before
  /// @param savedEvery passages after which what is written is saved
  /// @return how many were written
  int write(
      PassageIndex.Update update,
      Map<SourceId, String> whole,
      int first,
      int savedEvery,
      Progress progress) {
    int next = Math.max(0, first - ContextVectors.NEIGHBOURS);
    ContextVectors contexts = new ContextVectors(surroundings, dimensions, next);
    Map<SourceId, String> finished = new HashMap<>(whole);
    Queue<CompletableFuture<List<SentenceVectors.Meaning>>> ahead = new ArrayDeque<>();
    int written = first;
    int saved = first;
    try (ExecutorService embedding = Executors.newFixedThreadPool(AHEAD)) {
      while (written < passages.size()) {
        for (; ahead.size() < AHEAD && next < passages.size(); next += BATCH) {
          List<Passage> batch = passages.subList(next, Math.min(next + BATCH, passages.size()));
          ahead.add(CompletableFuture.supplyAsync(() -> sentences.of(batch), embedding));
        }
        contexts.add(join(ahead.remove()));
        for (; written < passages.size() && contexts.ready(written); written++) {
          update.add(entry(contexts, written));
          if (lastOfItsSource(written)) {
            SourceId source = passages.get(written).source();
            finished.put(source, fingerprint(source));
          }
        }
        contexts.forget(written);
        if (written - saved >= savedEvery && written < passages.size()) {
          update.save(finished, begun(written));
          saved = written;
        }
        progress.passages(written, passages.size());
      }
    }
    return written - first;
  }

  private PassageIndex.Entry entry(ContextVectors contexts, int at) {
    return new PassageIndex.Entry(
        passages.get(at),
        surroundings.words(at, NEIGHBOURING_WORDS),
        contexts.vector(at),
        contexts.sentences(at));
  }

  private boolean lastOfItsSource(int at) {
    return at == passages.size() - 1
        || !passages.get(at + 1).source().equals(passages.get(at).source());
  }

  /// How far the source of the next passage has come.
  private PassageIndex.Begun begun(int next) {
    SourceId source = passages.get(next).source();
    int start = next;
    while (start > 0 && passages.get(start - 1).source().equals(source)) {
      start--;
    }
    return new PassageIndex.Begun(source, fingerprint(source), next - start);
  }

  private String fingerprint(SourceId source) {
    return Objects.requireNonNull(fingerprints.get(source), source.value());
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
