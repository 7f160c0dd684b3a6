package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.Remembered;
import org.rostrum.core.desk.StoreSettings;

class OpenStoreTest {

  private static final StoreSettings SETTINGS = new StoreSettings(Duration.ofDays(1));

  @TempDir Path folder;

  @Test
  void proposesNothingWhereNothingWasRemembered() {
    try (Remembered open = OpenStore.in(folder, SETTINGS)) {
      assertThat(open.proposals().open()).isEmpty();
    }
  }

  @Test
  void tellsWhoeverIsAtTheTerminalWhyItCannotBeOpened() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "");

    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> OpenStore.in(file, SETTINGS))
        .withMessageContaining("cannot be opened");
  }
}
