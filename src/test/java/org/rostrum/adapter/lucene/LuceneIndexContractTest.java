package org.rostrum.adapter.lucene;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.support.PassageIndexContract;

class LuceneIndexContractTest extends PassageIndexContract {

  @Override
  protected PassageIndex open() {
    return LuceneIndex.in(new ByteBuffersDirectory(), EMBEDDER.model(), EMBEDDER.dimensions());
  }
}
