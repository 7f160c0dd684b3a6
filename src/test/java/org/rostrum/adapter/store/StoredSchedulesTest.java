package org.rostrum.adapter.store;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.servers.SettingChange;
import org.rostrum.support.ScheduleContract;

class StoredSchedulesTest extends ScheduleContract {

  @TempDir private Path folder;
  private Store store;
  private ScheduleBook book;
  private PostLog log;

  @BeforeEach
  void open() {
    store = opened();
    book = store.schedules();
    log = store.posts();
  }

  Store opened() {
    return Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  protected ScheduleBook book() {
    return book;
  }

  @Override
  protected List<SettingChange> changes(String server) {
    return store.settings().changes(server, 0, 100);
  }

  @Override
  protected PostLog log() {
    return log;
  }
}
