package org.rostrum.core.question;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The weights of the classifier of kinds as the build leaves them beside the classes: for each
/// kind its name, a scale, and a byte a feature.
public final class KindWeights {

  private static final String FILE = "kinds.weights";

  private KindWeights() {}

  /// @throws IllegalStateException when the build has not trained them
  public static Map<String, float[]> read() {
    try (InputStream in = KindWeights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing: `mvn compile` trains it");
      }
      return read(new DataInputStream(new java.io.BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, float[]> read(DataInputStream in) throws IOException {
    Map<String, float[]> weights = new LinkedHashMap<>();
    in.readUTF();
    int kinds = in.readInt();
    int features = in.readInt();
    for (int k = 0; k < kinds; k++) {
      String name = in.readUTF();
      float scale = in.readFloat();
      byte[] packed = in.readNBytes(features);
      float[] own = new float[features];
      for (int i = 0; i < features; i++) {
        own[i] = packed[i] * scale;
      }
      weights.put(name, own);
    }
    return weights;
  }

  /// @param of what they were trained from: training is spared where that has not changed
  public static void write(String of, Map<String, float[]> weights, OutputStream to)
      throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeUTF(of);
    out.writeInt(weights.size());
    out.writeInt(weights.values().iterator().next().length);
    for (Map.Entry<String, float[]> kind : weights.entrySet()) {
      float most = 0;
      for (float weight : kind.getValue()) {
        most = Math.max(most, Math.abs(weight));
      }
      float scale = most / Byte.MAX_VALUE;
      out.writeUTF(kind.getKey());
      out.writeFloat(scale);
      for (float weight : kind.getValue()) {
        out.writeByte(Math.round(weight / scale));
      }
    }
    out.flush();
  }

  /// What the weights in a file were trained from.
  public static String trainedFrom(InputStream file) throws IOException {
    return new DataInputStream(file).readUTF();
  }
}
