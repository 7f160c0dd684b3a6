package org.rostrum.adapter.langchain;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The judge's embeddings of words, which are MiniLM's in finer steps: `src/judge/fuse.py` leaves
/// them out of the judge's file, and writes by how much each byte differs from MiniLM's in other
/// steps, a digit of 0 to 2, five to a byte.
final class JudgeWords {

  /// What the judge's file calls them.
  static final String NAME = "encoder.words.weight_quantized";

  private static final String FILE = "judge-words.bin";
  private static final int DIGITS = 5;
  private static final int BASE = 3;
  private static final int BYTES = 256;

  private JudgeWords() {}

  static OnnxTensor tensor(OrtEnvironment environment) throws IOException, OrtException {
    ByteBuffer table = table(MiniLm.embeddings(), Resources.bytes(JudgeWords.class, FILE));
    long[] shape = {table.remaining() / MiniLm.DIMENSIONS, MiniLm.DIMENSIONS};
    return OnnxTensor.createTensor(environment, table, shape, OnnxJavaType.UINT8);
  }

  /// @param theirs MiniLM's bytes
  /// @param file how ours differ: the ratio of the steps, both zero points, and the digits
  static ByteBuffer table(ByteBuffer theirs, byte[] file) {
    ByteBuffer differences = ByteBuffer.wrap(file);
    double ratio = differences.getDouble();
    int their = differences.getInt();
    int own = differences.getInt();
    byte[] near = new byte[BYTES];
    for (int value = 0; value < BYTES; value++) {
      near[value] = (byte) ((int) Math.floor((value - their) * ratio + 0.5) + own - 1);
    }
    ByteBuffer table = ByteBuffer.allocateDirect(theirs.remaining()).order(ByteOrder.nativeOrder());
    while (table.hasRemaining()) {
      int digits = differences.get() & (BYTES - 1);
      for (int k = 0; k < DIGITS && table.hasRemaining(); k++) {
        table.put((byte) (near[theirs.get() & (BYTES - 1)] + digits % BASE));
        digits /= BASE;
      }
    }
    return table.flip();
  }
}
