package org.rostrum.adapter.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// A file of WordNet 3.1 on the class path, read line by line (the format is `wndb(5WN)`). What is
/// read is what [WordNetDigest] has kept of it.
final class WordNetFile {

  private static final String DIGEST = "wordnet/";

  private WordNetFile() {}

  /// @param each what takes a line; lines of the licence begin with a space
  static void read(String name, Consumer<String> each) {
    read(DIGEST, name, each);
  }

  /// The same of a file in another folder.
  static void read(String folder, String name, Consumer<String> each) {
    try (InputStream stream = WordNetFile.class.getResourceAsStream(folder + name)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + folder + name);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        each.accept(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("WordNet cannot be read", e);
    }
  }
}
