package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LauncherTest {

  private static final int JAVA_8 = 52;

  @Test
  void isReadByJava8() throws IOException {
    try (DataInputStream file =
        new DataInputStream(
            Objects.requireNonNull(Launcher.class.getResourceAsStream("Launcher.class")))) {
      assertThat(file.readInt()).isEqualTo(0xCAFEBABE);
      assertThat(file.readUnsignedShort()).isZero();
      assertThat(file.readUnsignedShort()).isEqualTo(JAVA_8);
    }
  }

  @Test
  void knowsJavasByTheirNumbers() {
    assertThat(Launcher.feature("1.8")).isEqualTo(8);
    assertThat(Launcher.feature("17")).isEqualTo(17);
    assertThat(Launcher.feature("25")).isEqualTo(25);
    assertThat(Launcher.feature("")).isZero();
  }

  @Test
  void namesPlatformsAsTheBuildDoes() {
    assertThat(Launcher.platform("Linux", "amd64")).isEqualTo("linux-x86_64");
    assertThat(Launcher.platform("Linux", "aarch64")).isEqualTo("linux-aarch64");
    assertThat(Launcher.platform("Mac OS X", "aarch64")).isEqualTo("osx-aarch64");
    assertThat(Launcher.platform("Windows 11", "amd64")).isEqualTo("win-x86_64");
  }
}
