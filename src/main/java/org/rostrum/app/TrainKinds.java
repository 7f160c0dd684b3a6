package org.rostrum.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rostrum.adapter.langchain.InProcessEmbedder;
import org.rostrum.core.question.KindBook;
import org.rostrum.core.question.KindFeatures;
import org.rostrum.core.question.KindWeights;
import org.rostrum.core.words.WordClasses;
import org.rostrum.eval.kinds.KindTraining;

/// A step of the build: trains the classifier of kinds from the examples and leaves its weights
/// beside the classes, unless those there were made of the same.
final class TrainKinds {

  private TrainKinds() {}

  /// @param args the file to write
  public static void main(String... args) throws IOException {
    Path file = Path.of(args[0]);
    String of = fingerprint();
    if (Files.exists(file)) {
      try (InputStream there = Files.newInputStream(file)) {
        if (KindWeights.trainedFrom(there).equals(of)) {
          return;
        }
      }
    }
    try (InProcessEmbedder embedder = new InProcessEmbedder();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      List<KindTraining.Example> examples =
          KindTraining.examples(KindBook.read()).stream().filter(e -> !e.held()).toList();
      KindWeights.write(of, KindTraining.train(examples, new KindFeatures(embedder)), out);
    }
  }

  /// What the weights are made of: the examples, the classes of words, and how they are trained.
  private static String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(KindBook.text().getBytes(StandardCharsets.UTF_8));
      digest.update(WordClasses.text().getBytes(StandardCharsets.UTF_8));
      digest.update(KindTraining.VERSION.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
