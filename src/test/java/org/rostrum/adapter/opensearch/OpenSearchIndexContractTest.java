package org.rostrum.adapter.opensearch;

import org.junit.jupiter.api.BeforeAll;
import org.rostrum.adapter.lucene.EnglishTerms;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.support.OpenSearchServer;
import org.rostrum.support.PassageIndexContract;

class OpenSearchIndexContractTest extends PassageIndexContract {

  @BeforeAll
  static void start() {
    OpenSearchServer.running();
  }

  @Override
  protected PassageIndex open() {
    return OpenSearchIndex.in(
        OpenSearchServer.running().settings(),
        OpenSearchServer.newName(),
        EMBEDDER.model(),
        EMBEDDER.dimensions(),
        new EnglishTerms());
  }
}
