package org.rostrum.adapter.store;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.support.Postgres;
import org.rostrum.support.ScheduleContract;

class PostgresSchedulesTest extends ScheduleContract {

  private Store store;
  private ScheduleBook book;
  private PostLog log;

  @BeforeEach
  void open() {
    store =
        Store.open(
            Path.of("nowhere"), new StoreSettings(Duration.ofDays(1), Postgres.newDatabase()));
    book = store.schedules();
    log = store.posts();
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
  protected PostLog log() {
    return log;
  }
}
