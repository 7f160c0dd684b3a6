package org.rostrum.adapter.langchain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Reads single tensors out of an ONNX file, a message of Protocol Buffers (`onnx.proto`): ONNX
/// Runtime gives none out.
final class OnnxFile {

  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int NAME = 8;
  private static final int RAW_DATA = 9;

  private final ByteBuffer file;

  /// @param file whole
  OnnxFile(byte[] file) {
    this.file = ByteBuffer.wrap(file);
  }

  /// The bytes of a tensor of the graph, outside the heap, as ONNX Runtime wants them.
  ///
  /// @throws NoSuchElementException when there is none of that name
  ByteBuffer tensor(String name) {
    ByteBuffer graph = field(file, GRAPH).orElseThrow();
    for (ByteBuffer rest = graph.duplicate(); rest.hasRemaining(); ) {
      Field next = next(rest);
      if (next.number() == INITIALIZER && name.equals(name(next.value()))) {
        ByteBuffer found = field(next.value(), RAW_DATA).orElseThrow();
        return ByteBuffer.allocateDirect(found.remaining())
            .order(ByteOrder.nativeOrder())
            .put(found)
            .flip();
      }
    }
    throw new NoSuchElementException(name);
  }

  private static String name(ByteBuffer tensor) {
    return field(tensor, NAME)
        .map(bytes -> StandardCharsets.UTF_8.decode(bytes).toString())
        .orElse("");
  }

  /// The first field of a number in a message.
  private static Optional<ByteBuffer> field(ByteBuffer message, int number) {
    for (ByteBuffer rest = message.duplicate(); rest.hasRemaining(); ) {
      Field next = next(rest);
      if (next.number() == number) {
        return Optional.of(next.value());
      }
    }
    return Optional.empty();
  }

  /// @param value empty where it is a number
  private record Field(int number, ByteBuffer value) {}

  private static Field next(ByteBuffer rest) {
    long key = varint(rest);
    int length =
        switch ((int) (key & 7)) {
          case 0 -> {
            varint(rest);
            yield 0;
          }
          case 1 -> skipped(rest, Long.BYTES);
          case 2 -> Math.toIntExact(varint(rest));
          case 5 -> skipped(rest, Integer.BYTES);
          default -> throw new IllegalArgumentException("not an ONNX file");
        };
    ByteBuffer value = rest.slice(rest.position(), length);
    rest.position(rest.position() + length);
    return new Field((int) (key >>> 3), value);
  }

  private static int skipped(ByteBuffer rest, int bytes) {
    rest.position(rest.position() + bytes);
    return 0;
  }

  private static long varint(ByteBuffer rest) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = rest.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
