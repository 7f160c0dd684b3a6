package org.rostrum.adapter.store;

import java.nio.file.Path;
import java.time.Duration;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.support.Postgres;

class PostgresSchedulesTest extends StoredSchedulesTest {

  @Override
  Store opened() {
    return Store.open(
        Path.of("nowhere"), new StoreSettings(Duration.ofDays(1), Postgres.newDatabase()));
  }
}
