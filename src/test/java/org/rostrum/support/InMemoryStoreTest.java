package org.rostrum.support;

import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.ShownLog;

class InMemoryStoreTest extends StoreContract {

  private final InMemoryStore store = new InMemoryStore();

  @Override
  protected ShownLog shown() {
    return store;
  }

  @Override
  protected FeedbackLog feedback() {
    return store;
  }
}
