package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.support.Postgres;

class PostgresSettingsTest extends StoredSettingsTest {

  private final StoreSettings.Server server = Postgres.newDatabase();

  @Override
  Store opened() {
    return Store.open(Path.of("nowhere"), new StoreSettings(Duration.ofDays(1), server));
  }

  @Test
  void whatAnotherProcessSetsIsTakenUp() {
    try (Store other = opened()) {
      ServerSettings.Key key = new ServerSettings.Key(Setting.THREADS, ServerSettings.SERVER);
      other.settings().set("server", key, "on", "ada", Instant.parse("2026-03-01T12:00:00Z"));
      book().set("server", new ServerSettings.Key(Setting.PRIVATE, ""), "on", "ben", Instant.EPOCH);
      other.settings().refresh();

      assertThat(book().settings("server").chosen()).hasSize(2);
      assertThat(other.settings().settings("server")).isEqualTo(book().settings("server"));
    }
  }
}
