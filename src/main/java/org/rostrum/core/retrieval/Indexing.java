package org.rostrum.core.retrieval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SourceId;

/// Brings an index up to date with a library, in one commit: only sources that changed are embedded
/// anew. A long run is saved now and then, and one that was cut off is gone on with.
public final class Indexing {

  /// After so many passages, a minute or so of embedding, a run is saved.
  private static final int SAVED_EVERY = 50_000;

  private static final String BEHIND =
      "The index is not up to date with the corpus (sources that differ: %d), and this process does"
          + " not write it (`index.writes`). What both hold can be searched. Run `index` where"
          + " `index.writes` is yes, on the same corpus.";

  private final PassageIndex index;
  private final Embedder embedder;
  private final int savedEvery;

  public Indexing(PassageIndex index, Embedder embedder) {
    this(index, embedder, SAVED_EVERY);
  }

  /// @param savedEvery passages after which a run is saved
  Indexing(PassageIndex index, Embedder embedder, int savedEvery) {
    this.index = index;
    this.embedder = embedder;
    this.savedEvery = savedEvery;
  }

  /// Trouble with the disk or another process is a result; the index then stays as it was.
  public Refresh refresh(Library library, Progress progress) {
    Map<SourceId, String> wanted = Fingerprints.of(library);
    try {
      if (index.contents().equals(wanted)) {
        return new Refresh.Ready(0, 0);
      }
      try (PassageIndex.Update update = index.update()) {
        Map<SourceId, String> kept = new HashMap<>(update.contents());
        Optional<PassageIndex.Begun> begun = update.begun();
        Set<SourceId> removed = new HashSet<>(kept.keySet());
        begun.ifPresent(one -> removed.add(one.source()));
        removed.removeAll(wanted.keySet());
        removed.forEach(update::remove);
        kept.entrySet().retainAll(wanted.entrySet());
        Optional<PassageIndex.Begun> goneOn =
            begun.filter(one -> one.fingerprint().equals(wanted.get(one.source())));
        Set<SourceId> changed = new LinkedHashSet<>();
        goneOn.ifPresent(one -> changed.add(one.source()));
        for (SourceId source : wanted.keySet()) {
          if (!kept.containsKey(source) && changed.add(source)) {
            update.remove(source);
          }
        }
        int first = goneOn.map(PassageIndex.Begun::passages).orElse(0);
        int indexed =
            new IndexingRun(library, List.copyOf(changed), wanted, embedder)
                .write(update, kept, first, savedEvery, progress);
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
}
