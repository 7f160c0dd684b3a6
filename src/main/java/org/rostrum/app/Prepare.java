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
import org.rostrum.adapter.format.Narration;
import org.rostrum.adapter.langchain.InProcessEmbedder;
import org.rostrum.adapter.language.LanguageWeights;
import org.rostrum.adapter.language.WordNetDigest;
import org.rostrum.core.check.Stance;
import org.rostrum.core.people.SpokenOf;
import org.rostrum.core.question.KindBook;
import org.rostrum.core.question.KindFeatures;
import org.rostrum.core.question.KindWeights;
import org.rostrum.core.text.TextLesson;
import org.rostrum.core.text.Turning;
import org.rostrum.core.words.WordClasses;
import org.rostrum.eval.kinds.KindTraining;

/// A step of the build, for what no start should have to wait for: trains the classifiers from
/// their examples, takes from WordNet what is read of it, and rounds the weights that tell
/// languages apart. All is left beside the classes, and made anew only where what it is made of has
/// changed.
final class Prepare {

  private static final Path KINDS = Path.of("org", "rostrum", "core", "question", "kinds.weights");

  private Prepare() {}

  /// @param args the folder of the classes
  public static void main(String... args) throws IOException {
    Path classes = Path.of(args[0]);
    WordNetDigest.write(classes);
    LanguageWeights.write(classes);
    teach(Turning.LESSON, classes);
    teach(Stance.LESSON, classes);
    teach(Narration.LESSON, classes);
    teach(SpokenOf.LESSON, classes);
    trainKinds(classes.resolve(KINDS));
  }

  private static void teach(TextLesson lesson, Path classes) throws IOException {
    Path file = lesson.weightsUnder(classes);
    if (!Files.exists(file) || !lesson.taught(file)) {
      lesson.teach(file);
    }
  }

  private static void trainKinds(Path file) throws IOException {
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

  /// What the weights of kinds are made of: the examples, the classes of words, and how they are
  /// trained.
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
