package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.Remembered;

class OpenStoreTest {

  @TempDir Path folder;

  @Test
  void proposesNothingWhereNothingWasRemembered() {
    try (Remembered open = OpenStore.in(folder)) {
      assertThat(open.proposals().open()).isEmpty();
    }
  }

  @Test
  void tellsWhoeverIsAtTheTerminalWhyItCannotBeOpened() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "");

    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> OpenStore.in(file))
        .withMessageContaining("cannot be opened");
  }
}
