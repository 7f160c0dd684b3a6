package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.desk.Asked;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;

/// What the bot forgets by itself, day by day.
class ForgettingTest {

  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  @TempDir private Path folder;

  @Test
  void questionsStayOnlyWhereTheyAreKeptAndOnlySoLong() {
    try (Store store = Store.open(folder)) {
      store
          .settings()
          .set(
              "keeps",
              new ServerSettings.Key(Setting.KEEP_QUESTIONS, ServerSettings.SERVER),
              ServerSettings.of(true),
              "1",
              NOW);
      for (String server : List.of("keeps", "keeps no more")) {
        keep(store, server, NOW.minus(Duration.ofDays(29)));
        keep(store, server, NOW.minus(Duration.ofDays(31)));
      }

      LocalBot.forget(
          store, new StoreSettings(Duration.ofDays(365)), Clock.fixed(NOW, ZoneOffset.UTC));

      assertThat(store.questions().questions("keeps")).hasSize(1);
      assertThat(store.questions().questions("keeps no more")).isEmpty();
    }
  }

  private static void keep(Store store, String server, Instant at) {
    store.questions().keep(new Asked(server, "m-1", "What?", Outcome.ANSWERED, at));
  }
}
