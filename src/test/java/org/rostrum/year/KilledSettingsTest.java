package org.rostrum.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few kills; a hundred of them: `mvn -Pyear verify -DskipTests`.
class KilledSettingsTest {

  private static final int ROUNDS = 4;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsThereAfterwards() throws IOException, InterruptedException {
    KilledSettings settings =
        new KilledSettings(
            WorkerProgram.plain(SettingsWorker.class), folder.resolve("data"), new Random(13));

    assertThat(settings.run(ROUNDS)).isEmpty();
    assertThat(settings.acknowledged()).isPositive();
  }
}
