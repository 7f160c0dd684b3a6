package org.rostrum.adapter.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.IndexException.Trouble;
import org.rostrum.core.retrieval.Stamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The commits of one directory: reads the newest, writes the next. Thread-safe.
final class Commits implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

  static {
    Quiet.lucene();
  }

  private final String name;
  private final Stamp stamp;
  private final BooleanSupplier exists;
  private final Opening opening;
  private @Nullable Directory directory;
  private @Nullable Snapshot newest;
  private boolean damaged;

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
      newest = Snapshot.open(reader, stamp).orElse(null);
      damaged = false;
    } catch (IOException | RuntimeException e) {
      if (!damaged) {
        LOG.warn("The index in {} is damaged and will be made anew.", name);
        LOG.debug("What is wrong with it", e);
      }
      newest = null;
      damaged = true;
    }
    if (before != null) {
      release(before);
    }
  }

  private @Nullable DirectoryReader newer(@Nullable Snapshot before) throws IOException {
    if (before == null && directory == null && !exists.getAsBoolean()) {
      return null;
    }
    if (!DirectoryReader.indexExists(directory())) {
      return null;
    }
    try {
      return newerWhole(before);
    } catch (FileNotFoundException | NoSuchFileException e) {
      LOG.debug("A commit in {} has gone while it was looked for", name, e);
      return newerWhole(before);
    }
  }

  /// Null where there is no whole commit, or none that is newer than the one before. Where the
  /// newest of all was saved in the middle of a change, the one before it is still there.
  private @Nullable DirectoryReader newerWhole(@Nullable Snapshot before) throws IOException {
    DirectoryReader newer =
        before == null
            ? DirectoryReader.open(directory())
            : DirectoryReader.openIfChanged(before.reader());
    if (newer == null || KeepWhole.whole(newer.getIndexCommit())) {
      return newer;
    }
    newer.close();
    for (IndexCommit commit : DirectoryReader.listCommits(directory()).reversed()) {
      if (KeepWhole.whole(commit)) {
        return before == null
            ? DirectoryReader.open(commit)
            : DirectoryReader.openIfChanged(before.reader(), commit);
      }
    }
    return null;
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
    try {
      mendLock();
      if (damaged) {
        clear();
      }
      return new LuceneUpdate(new IndexWriter(directory(), config()), stamp, this::reopen);
    } catch (LockObtainFailedException e) {
      throw Troubles.busy(name, e);
    } catch (IOException e) {
      throw Troubles.unwritable(e);
    }
  }

  private IndexWriterConfig config() throws IOException {
    return new IndexWriterConfig(Analysis.BY_FIELD)
        .setIndexDeletionPolicy(new KeepWhole())
        .setOpenMode(newest == null && !saved() ? OpenMode.CREATE : OpenMode.APPEND)
        .setSimilarity(Queries.BM25)
        .setCodec(new ScanFirst())
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(64)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
  }

  /// Whether there is a change to go on with.
  private boolean saved() throws IOException {
    return DirectoryReader.indexExists(directory())
        && !KeepWhole.whole(DirectoryReader.listCommits(directory()).getLast());
  }

  /// Empties a lock file that something wrote into: Lucene would refuse it for good. The file
  /// stays, and so does whoever holds it.
  private void mendLock() throws IOException {
    if (directory() instanceof FSDirectory onDisk) {
      Path lock = onDisk.getDirectory().resolve(IndexWriter.WRITE_LOCK_NAME);
      if (Files.exists(lock) && Files.size(lock) > 0) {
        Files.write(lock, new byte[0]);
      }
    }
  }

  /// Deletes what is left of a damaged index: Lucene would not write over files that it misses.
  private void clear() throws IOException {
    try (Lock ignored = directory().obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory().listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory().deleteFile(file);
        }
      }
    }
    damaged = false;
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
