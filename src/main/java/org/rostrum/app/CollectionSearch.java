package org.rostrum.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.Indexing;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.retrieval.Refresh;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Slug;
import org.rostrum.eval.CollectionReader;
import org.rostrum.eval.RetrieveRun;
import org.rostrum.eval.RunSummary;
import org.rostrum.eval.TestCollection;

/// Searches a test collection in an index of its own, by the retrieval that answers questions.
final class CollectionSearch {

  private final PassageIndex index;
  private final Embedder embedder;

  CollectionSearch(PassageIndex index, Embedder embedder) {
    this.index = index;
    this.embedder = embedder;
  }

  /// A name for the folder of a collection's index, so that each collection keeps its own, and so
  /// does each part of one.
  ///
  /// @param part what the part is called; empty for the whole
  static String nameOf(Path collection, String part) {
    String whole =
        Integer.toHexString(collection.toAbsolutePath().normalize().toString().hashCode());
    return part.isEmpty() ? whole : whole + "-" + Slug.of(part);
  }

  /// @return how many queries were put
  /// @throws BadInput when the collection cannot be read, indexed, or its run not be written
  RunSummary run(Path folder, Path run, int depth, boolean pooled, Progress progress) {
    TestCollection collection = read(folder);
    try {
      return new RetrieveRun(collection, retriever(collection, progress)).write(run, depth, pooled);
    } catch (IOException e) {
      throw new BadInput("The run " + run + " could not be written: " + e.getMessage(), e);
    }
  }

  /// @throws BadInput when the collection cannot be indexed
  Retriever retriever(TestCollection collection, Progress progress) {
    Refresh refresh = new Indexing(index, embedder).refresh(collection.library(), progress);
    if (refresh instanceof Refresh.Stale stale) {
      throw new BadInput(stale.message(), stale.cause());
    }
    return new Retriever(collection.library(), index, embedder);
  }

  /// @throws BadInput when the folder holds no collection
  static TestCollection read(Path folder) {
    try {
      return CollectionReader.read(folder);
    } catch (NoSuchFileException e) {
      throw new BadInput(
          "There is no "
              + e.getFile()
              + ". --collection names a folder with corpus.jsonl and queries.jsonl.",
          e);
    } catch (IOException e) {
      throw new BadInput("The collection could not be read: " + e.getMessage(), e);
    }
  }
}
