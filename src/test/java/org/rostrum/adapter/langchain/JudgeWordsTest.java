package org.rostrum.adapter.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class JudgeWordsTest {

  @Test
  void areMadeOfMiniLmsAndOfDigitsThatCorrectThem() {
    ByteBuffer theirs = ByteBuffer.wrap(new byte[] {10, 20, (byte) 200, 10, 10, 20});
    ByteBuffer file = ByteBuffer.allocate(18).putDouble(1.5).putInt(10).putInt(7);
    file.put((byte) (1 + 3 * (2 + 3 * (0 + 3 * (0 + 3 * 2))))).put((byte) 1);
    ByteBuffer table = JudgeWords.table(theirs, file.array());
    byte[] made = new byte[table.remaining()];
    table.get(made);
    assertThat(made).containsExactly(7, 23, 291 - 256, 6, 8, 22);
  }
}
