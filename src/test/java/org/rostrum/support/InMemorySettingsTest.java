package org.rostrum.support;

import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.core.desk.QuestionLog;
import org.rostrum.core.servers.SettingsBook;

class InMemorySettingsTest extends SettingsContract {

  private final InMemorySettings store = new InMemorySettings();

  @Override
  protected SettingsBook book() {
    return store;
  }

  @Override
  protected QuestionLog questions() {
    return store;
  }

  @Override
  protected Pseudonyms pseudonyms() {
    return store;
  }
}
