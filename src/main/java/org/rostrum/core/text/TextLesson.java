package org.rostrum.core.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.CRC32;

/// What a [TextClassifier] is taught: two files of examples beside a class, an example a line. The
/// build teaches it and leaves the weights beside the examples.
///
/// @param owner the class that the files stand beside
/// @param yes the file of texts of the kind that is told
/// @param no the file of others
/// @param weights the file that the build leaves
/// @param features what a text shows
public record TextLesson(
    Class<?> owner, String yes, String no, String weights, Function<String, Set<String>> features) {

  /// Changes with the way of teaching.
  private static final String VERSION = "2";

  /// What it comes to.
  ///
  /// @throws IllegalStateException when the build has not taught it
  public TextClassifier learned() {
    try (InputStream file = owner.getResourceAsStream(weights)) {
      if (file == null) {
        throw new IllegalStateException(weights + " is missing: `mvn compile` makes it");
      }
      DataInputStream in = new DataInputStream(new BufferedInputStream(file));
      in.readUTF();
      return TextClassifier.read(in, features);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where the weights belong in a folder of classes.
  public Path weightsUnder(Path classes) {
    return classes.resolve(owner.getPackageName().replace('.', '/')).resolve(weights);
  }

  /// Whether a file holds what the examples come to as they are now.
  public boolean taught(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return in.readUTF().equals(fingerprint());
    }
  }

  /// Trains on the examples, and writes the weights.
  public void teach(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeUTF(fingerprint());
      TextClassifier.trained(lines(yes), lines(no), features).write(out);
    }
  }

  /// Of the examples, and of what they show.
  private String fingerprint() {
    CRC32 sum = new CRC32();
    for (String file : List.of(yes, no)) {
      sum.update(file.getBytes(StandardCharsets.UTF_8));
      for (String example : lines(file)) {
        sum.update(example.getBytes(StandardCharsets.UTF_8));
        sum.update(
            new TreeSet<>(features.apply(example)).toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return VERSION + " " + Long.toHexString(sum.getValue());
  }

  private List<String> lines(String file) {
    return text(file).lines().toList();
  }

  private String text(String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
