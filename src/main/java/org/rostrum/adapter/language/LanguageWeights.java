package org.rostrum.adapter.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/// OpenNLP's model of languages with each of its 1.3 million weights rounded to eight significant
/// bits, a fifth as large in the jar: read by [LanguageGuesser], written by the build.
///
/// The file: what it was made of; the languages; then by column, so that it compresses well, for
/// each feature (some letters that follow each other) its name, in how many languages it has a
/// weight (0 where in the same as the feature before), and which they are; and for each weight the
/// upper and the lower byte of the upper half of a `float`.
public final class LanguageWeights {

  private static final String WHOLE = "/langdetect-183.bin";
  private static final String FILE = "languages.weights";
  private static final String OF =
      "langdetect-183 of Apache OpenNLP 1.8.3, its weights rounded to eight significant bits";

  private LanguageWeights() {}

  /// Writes the file into a folder of classes, unless it is there.
  public static void write(Path classes) throws IOException {
    Path file = classes.resolve("org/rostrum/adapter/language").resolve(FILE);
    if (!Files.exists(file) || !madeOf(file).equals(OF)) {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        write(whole(), out);
      }
    }
  }

  /// The model as the build has left it.
  ///
  /// @throws IllegalStateException when it has not
  static LanguageDetectorModel read() {
    try (InputStream stream = LanguageWeights.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing: `mvn compile` makes it");
      }
      return read(new DataInputStream(new BufferedInputStream(stream)));
    } catch (IOException e) {
      throw new UncheckedIOException("the model of languages in the jar cannot be read", e);
    }
  }

  /// OpenNLP's own model.
  static LanguageDetectorModel whole() throws IOException {
    try (InputStream stream = LanguageWeights.class.getResourceAsStream(WHOLE)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + WHOLE);
      }
      return new LanguageDetectorModel(new BufferedInputStream(stream));
    }
  }

  private static String madeOf(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return in.readUTF();
    }
  }

  private static void write(LanguageDetectorModel model, DataOutputStream out) throws IOException {
    Object[] structures = ((GISModel) model.getMaxentModel()).getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) structures[1];
    String[] languages = (String[]) structures[2];
    out.writeUTF(OF);
    out.writeByte(languages.length);
    for (String language : languages) {
      out.writeUTF(language);
    }
    out.writeInt(features.size());
    for (String feature : features.keySet()) {
      out.writeUTF(feature);
    }
    List<int[]> changes = new ArrayList<>();
    int[] before = {};
    for (Context feature : features.values()) {
      boolean same = Arrays.equals(feature.getOutcomes(), before);
      out.writeByte(same ? 0 : feature.getOutcomes().length);
      if (!same) {
        before = feature.getOutcomes();
        changes.add(before);
      }
    }
    for (int[] change : changes) {
      for (int language : change) {
        out.writeByte(language);
      }
    }
    for (int shift = Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      for (Context feature : features.values()) {
        for (double weight : feature.getParameters()) {
          out.writeByte(rounded(weight) >>> shift);
        }
      }
    }
  }

  /// The upper half of the nearest `float` whose lower half is zero.
  private static int rounded(double weight) {
    return (Float.floatToIntBits((float) weight) + (1 << (Short.SIZE - 1))) >>> Short.SIZE;
  }

  private static LanguageDetectorModel read(DataInputStream in) throws IOException {
    in.readUTF();
    String[] languages = new String[in.readUnsignedByte()];
    for (int i = 0; i < languages.length; i++) {
      languages[i] = in.readUTF();
    }
    String[] names = new String[in.readInt()];
    for (int i = 0; i < names.length; i++) {
      names[i] = in.readUTF();
    }
    int[][] outcomes = outcomes(in, names.length);
    int weights = Arrays.stream(outcomes).mapToInt(its -> its.length).sum();
    byte[] upper = in.readNBytes(weights);
    byte[] lower = in.readNBytes(weights);
    Context[] features = new Context[names.length];
    int next = 0;
    for (int i = 0; i < features.length; i++) {
      double[] own = new double[outcomes[i].length];
      for (int j = 0; j < own.length; j++) {
        int half = Byte.toUnsignedInt(upper[next]) << Byte.SIZE | Byte.toUnsignedInt(lower[next]);
        own[j] = Float.intBitsToFloat(half << Short.SIZE);
        next++;
      }
      features[i] = new Context(outcomes[i], own);
    }
    return new LanguageDetectorModel(
        new GISModel(features, names, languages), Map.of(), new LanguageDetectorFactory());
  }

  /// The languages in which each feature has a weight.
  private static int[][] outcomes(DataInputStream in, int features) throws IOException {
    byte[] lengths = in.readNBytes(features);
    int[][] outcomes = new int[features][];
    int[] before = {};
    for (int i = 0; i < features; i++) {
      if (lengths[i] > 0) {
        before = new int[lengths[i]];
        for (int j = 0; j < before.length; j++) {
          before[j] = in.readUnsignedByte();
        }
      }
      outcomes[i] = before;
    }
    return outcomes;
  }
}
