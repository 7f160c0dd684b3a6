package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.IndexException.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The commits of one directory: reads the newest, writes the next. Thread-safe.
final class Commits implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Commits.class);
  private static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.4f);

  static {
    Quiet.lucene();
  }

  private final String name;
  private final Stamp stamp;
  private final BooleanSupplier exists;
  private final Opening opening;
  private @Nullable Directory directory;
  private @Nullable Snapshot newest;

  /// @param name where it is, for people
  /// @param exists whether the directory is there; it is not created for reading
  Commits(String name, Stamp stamp, BooleanSupplier exists, Opening opening) {
    this.name = name;
    this.stamp = stamp;
    this.exists = exists;
    this.opening = opening;
    reopen();
  }

  /// Moves on to the newest commit on disk. One that cannot be used counts as none.
  synchronized void reopen() {
    Snapshot before = newest;
    try {
      DirectoryReader reader = newer(before);
      if (reader == null) {
        return;
      }
      newest = snapshot(reader);
    } catch (IOException | RuntimeException e) {
      LOG.warn("The index in {} is damaged and will be made anew: {}", name, e.getMessage());
      newest = null;
    }
    if (before != null) {
      release(before);
    }
  }

  private @Nullable DirectoryReader newer(@Nullable Snapshot before) throws IOException {
    if (before != null) {
      return DirectoryReader.openIfChanged(before.reader());
    }
    if (directory == null && !exists.getAsBoolean()) {
      return null;
    }
    return DirectoryReader.indexExists(directory()) ? DirectoryReader.open(directory()) : null;
  }

  /// Reads the newest commit that was opened, or gives `none` where there is none.
  <T> T read(T none, Reading<T> reading) {
    Snapshot snapshot = acquire();
    if (snapshot == null) {
      return none;
    }
    try {
      return reading.of(snapshot);
    } catch (IOException e) {
      throw Troubles.unreadable(e);
    } finally {
      release(snapshot);
    }
  }

  synchronized LuceneUpdate update() {
    reopen();
    IndexWriterConfig config =
        new IndexWriterConfig(Analysis.BY_FIELD)
            .setOpenMode(newest == null ? OpenMode.CREATE : OpenMode.APPEND)
            .setSimilarity(BM25)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(64)
            .setMergeScheduler(new SerialMergeScheduler())
            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    try {
      return new LuceneUpdate(new IndexWriter(directory(), config), stamp, this::reopen);
    } catch (LockObtainFailedException e) {
      throw Troubles.busy(name, e);
    } catch (IOException e) {
      throw Troubles.unwritable(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (newest != null) {
        newest.reader().decRef();
        newest = null;
      }
      if (directory != null) {
        directory.close();
      }
    } catch (IOException e) {
      throw new IndexException(Trouble.UNREADABLE, "the index does not close", e);
    }
  }

  private synchronized @Nullable Snapshot acquire() {
    if (newest != null) {
      newest.reader().incRef();
    }
    return newest;
  }

  private static void release(Snapshot snapshot) {
    try {
      snapshot.reader().decRef();
    } catch (IOException e) {
      throw Troubles.unreadable(e);
    }
  }

  private @Nullable Snapshot snapshot(DirectoryReader reader) throws IOException {
    Optional<Map<SourceId, String>> contents =
        stamp.contents(reader.getIndexCommit().getUserData());
    if (contents.isEmpty()) {
      reader.close();
      return null;
    }
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(BM25);
    return new Snapshot(reader, searcher, contents.get());
  }

  private Directory directory() throws IOException {
    if (directory == null) {
      directory = opening.open();
    }
    return directory;
  }

  @FunctionalInterface
  interface Reading<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  @FunctionalInterface
  interface Opening {
    Directory open() throws IOException;
  }
}
