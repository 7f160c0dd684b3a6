package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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

  @Test
  void everythingIsPurgedFromTheFileAndWithWhatWasPutAside() throws IOException {
    try (Store store = open("first")) {
      fill(store);
    }
    var unused = care("first").backup(folder.resolve("kept"));
    Path before = care("first").restore(folder.resolve("kept")).orElseThrow();
    Path aside = Store.putAside(data("first")).orElseThrow();
    Path leftOver = Files.writeString(data("first").resolve("backup-1.part"), "something");
    Files.createDirectory(data("first").resolve("restoring-1"));
    assertThat(care("first").purge("1").copies()).hasSize(4).contains(before, aside, leftOver);
    Files.copy(before, DatabaseFile.file(data("first")), StandardCopyOption.REPLACE_EXISTING);

    assertThat(care("first").purge(null).files()).hasSize(4).contains(before, aside, leftOver);

    try (Stream<Path> left = Files.list(data("first"))) {
      assertThat(left)
          .filteredOn(path -> path.toString().contains("rostrum"))
          .isNotEmpty()
          .allSatisfy(
              path ->
                  assertThat(Files.readString(path, StandardCharsets.ISO_8859_1))
                      .doesNotContain("say “so”", "123456789012345678"));
    }
    assertThat(before).doesNotExist();
    assertThat(aside).doesNotExist();
    assertThat(care("first").purge(null).files()).isEmpty();
  }

  @Test
  void nobodyElseOnTheMachineReadsWhatIsRemembered() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    try (Store store = open("first")) {
      fill(store);
      assertOwnersAlone(DatabaseFile.file(data("first")));
      Thread bot = serve(store);
      var unused = care("first").backup(folder.resolve("live"));
      bot.interrupt();
      bot.join();
    }
    var unused = care("first").backup(folder.resolve("kept"));
    assertOwnersAlone(folder.resolve("live"));
    assertOwnersAlone(folder.resolve("kept"));

    Path file = DatabaseFile.file(data("first"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertOwnersAlone(care("first").restore(folder.resolve("kept")).orElseThrow());
    assertOwnersAlone(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    open("first").close();
    assertOwnersAlone(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertOwnersAlone(Store.putAside(data("first")).orElseThrow());
  }

  private static void assertOwnersAlone(Path file) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
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
