package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.StoreSettings;

class FileCareTest extends StoreCareContract {

  @Override
  StoreSettings settings(String which) {
    return new StoreSettings(Duration.ofDays(1));
  }

  @Override
  DataSource source(String which) {
    return DatabaseFile.source(data(which));
  }

  @Test
  void theOldIsPutAside() throws IOException {
    try (Store store = open("first")) {
      fill(store);
    }
    var unused = care("first").backup(folder.resolve("kept"));
    open("second").close();
    Optional<Path> aside = care("second").restore(folder.resolve("kept"));

    assertThat(aside).get().asString().contains("before-restore");
    assertThat(aside.orElseThrow()).isNotEmptyFile();
    try (Stream<Path> left = Files.list(data("second"))) {
      assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith("restoring"));
    }
  }

  @Test
  void nothingIsRestoredOrPurgedUnderARunningBotAndItBacksUpItself() throws Exception {
    try (Store store = open("first")) {
      fill(store);
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> care("first").purge(null))
          .withMessageContaining("has");
      Thread bot = serve(store);
      long rows = care("first").backup(folder.resolve("live"));
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> care("first").restore(folder.resolve("live")))
          .withMessageContaining("one at a time");
      bot.interrupt();
      bot.join();

      assertThat(rows).isGreaterThan(10);
      assertHoldsAll(store);
    }
    assertThat(care("second").restore(folder.resolve("live"))).isEmpty();
    try (Store store = open("second")) {
      assertHoldsAll(store);
    }
  }

  private Thread serve(Store store) {
    return Thread.ofVirtual()
        .start(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Backups.serve(store, data("first"), CLOCK);
                Thread.onSpinWait();
                Thread.yield();
              }
            });
  }

  @Test
  void nothingRememberedIsSaidSo() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> care("none").backup(folder.resolve("kept")))
        .withMessageContaining("Nothing is remembered");
  }
}
