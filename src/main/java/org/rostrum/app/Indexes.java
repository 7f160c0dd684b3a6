package org.rostrum.app;

import java.nio.file.Path;
import java.util.Optional;
import org.rostrum.adapter.lucene.EnglishTerms;
import org.rostrum.adapter.lucene.LuceneIndex;
import org.rostrum.adapter.opensearch.OpenSearchIndex;
import org.rostrum.core.retrieval.Embedder;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.IndexSettings;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.text.Slug;

/// The indices of a data folder: each is a folder in it, or in a cluster what is named as the
/// folder is.
///
/// @param data the data folder
record Indexes(IndexSettings settings, Path data) {

  PassageIndex open(Path folder, Embedder embedder) {
    IndexSettings.Server server = settings.server();
    return server == null
        ? LuceneIndex.open(folder, embedder.model(), embedder.dimensions())
        : OpenSearchIndex.in(
            server,
            server.name() + "-" + Slug.of(data.relativize(folder).toString()),
            embedder.model(),
            embedder.dimensions(),
            new EnglishTerms());
  }

  /// Why an index cannot be searched at the moment; empty where it can. One in a folder has been
  /// opened, and is there.
  Optional<String> trouble(Path folder, Embedder embedder) {
    if (here()) {
      return Optional.empty();
    }
    try (PassageIndex index = open(folder, embedder)) {
      return index.contents().isEmpty()
          ? Optional.of("There is no index in the cluster.")
          : Optional.empty();
    } catch (IndexException trouble) {
      return Optional.of(String.valueOf(trouble.getMessage()));
    }
  }

  /// Whether an index can be made in memory where the one on this machine cannot be written.
  boolean here() {
    return settings.server() == null;
  }
}
