package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.support.Postgres;
import org.rostrum.support.StoreContract;

class PostgresStoreTest extends StoreContract {

  private static final Path NOWHERE = Path.of("nowhere");

  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(NOWHERE, new StoreSettings(Duration.ofDays(1), Postgres.newDatabase()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  protected ShownLog shown() {
    return store.shown();
  }

  @Override
  protected FeedbackLog feedback() {
    return store.feedback();
  }

  @Test
  void aServerThatIsNotThereIsNamedWithWhatToDo() {
    StoreSettings.Server nobody =
        new StoreSettings.Server("jdbc:postgresql://127.0.0.1:1/none", "rostrum", "secret");

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.open(NOWHERE, new StoreSettings(Duration.ofDays(1), nobody)))
        .withMessageContaining("jdbc:postgresql://127.0.0.1:1/none")
        .withMessageContaining("store.url")
        .matches(trouble -> !String.valueOf(trouble.getMessage()).contains("secret"));
  }
}
