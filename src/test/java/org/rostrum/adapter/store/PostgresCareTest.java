package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.support.Postgres;

class PostgresCareTest extends StoreCareContract {

  private final Map<String, StoreSettings.Server> servers = new HashMap<>();

  @Override
  StoreSettings settings(String which) {
    return new StoreSettings(
        Duration.ofDays(1), servers.computeIfAbsent(which, _ -> Postgres.newDatabase()));
  }

  @Override
  DataSource source(String which) {
    return DatabaseServer.at(Objects.requireNonNull(settings(which).server())).source();
  }

  @Test
  void nothingIsRestoredOverTablesThatAreThere() {
    try (Store store = open("first")) {
      fill(store);
      var unused = care("first").backup(folder.resolve("kept"));

      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> care("first").restore(folder.resolve("kept")))
          .withMessageContaining("holds tables already");
      assertHoldsAll(store);
    }
  }

  @Test
  void whatAFileHeldIsRestoredIntoAServer() {
    StoreSettings file = new StoreSettings(Duration.ofDays(1));
    try (Store store = Store.open(data("file"), file)) {
      fill(store);
    }
    var rows = new StoreCare(data("file"), file, CLOCK).backup(folder.resolve("kept"));
    var unused = care("moved").restore(folder.resolve("kept"));

    try (Store store = open("moved")) {
      assertHoldsAll(store);
    }
    org.assertj.core.api.Assertions.assertThat(rows).isPositive();
  }
}
