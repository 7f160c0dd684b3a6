package org.rostrum.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class OnnxFileTest {

  @Test
  void findsATensorByItsName() {
    byte[] file =
        message(
            number(1, 8),
            bytes(7, message(tensor("other", "no"), fixed(11), tensor("wanted", "yes"))));
    ByteBuffer found = new OnnxFile(file).tensor("wanted");
    assertThat(StandardCharsets.UTF_8.decode(found).toString()).isEqualTo("yes");
  }

  @Test
  void saysWhichTensorThereIsNot() {
    byte[] file = bytes(7, tensor("other", "no"));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> new OnnxFile(file).tensor("wanted"))
        .withMessage("wanted");
  }

  @Test
  void refusesWhatIsNoOnnx() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OnnxFile(new byte[] {0x0f, 1, 2}).tensor("wanted"));
  }

  private static byte[] tensor(String name, String data) {
    return bytes(
        5,
        message(
            number(2, 300),
            bytes(8, name.getBytes(StandardCharsets.UTF_8)),
            bytes(9, data.getBytes(StandardCharsets.UTF_8))));
  }

  private static byte[] number(int field, int value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(field << 3);
    varint(out, value);
    return out.toByteArray();
  }

  private static byte[] fixed(int field) {
    return new byte[] {(byte) (field << 3 | 5), 1, 2, 3, 4};
  }

  private static byte[] bytes(int field, byte[] value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(field << 3 | 2);
    varint(out, value.length);
    out.writeBytes(value);
    return out.toByteArray();
  }

  private static void varint(ByteArrayOutputStream out, int value) {
    for (int rest = value; ; rest >>>= 7) {
      if (rest < 0x80) {
        out.write(rest);
        return;
      }
      out.write(rest & 0x7f | 0x80);
    }
  }

  private static byte[] message(byte[]... fields) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] field : fields) {
      out.writeBytes(field);
    }
    return out.toByteArray();
  }
}
