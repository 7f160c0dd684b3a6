package org.rostrum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares text with a file under `src/test/resources/snapshots`; `-Dsnapshots=refresh` writes the
/// file anew instead.
public final class Snapshot {

  private static final Path FOLDER = Path.of("src", "test", "resources", "snapshots");

  private Snapshot() {}

  public static void matches(String name, String text) {
    fileMatches(name + ".txt", text);
  }

  /// @param name the file's, with its ending, and the folders that it is in
  public static void fileMatches(String name, String text) {
    Path file = FOLDER.resolve(name);
    try {
      if ("refresh".equals(System.getProperty("snapshots"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(file).as("refresh with -Dsnapshots=refresh").exists();
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
