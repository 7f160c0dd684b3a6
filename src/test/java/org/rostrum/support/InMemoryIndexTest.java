package org.rostrum.support;

import org.rostrum.core.retrieval.PassageIndex;

class InMemoryIndexTest extends PassageIndexContract {

  @Override
  protected PassageIndex open() {
    return new InMemoryIndex();
  }
}
