package org.rostrum.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecodedTest {

  private static Problem problem(String bytes) {
    Decoded decoded = Decoded.of("a", bytes.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(decoded).isInstanceOf(Decoded.Problematic.class);
    return ((Decoded.Problematic) decoded).problem();
  }

  /// All of these were told "save it as plain text in UTF-8", which is refused next.
  @ParameterizedTest
  @MethodSource
  void saysWhatABinaryFileIsAndWhatToDo(String bytes, String what, String remedy) {
    Problem problem = problem(bytes);
    assertThat(problem.what()).contains(what).doesNotContain("UTF-8");
    assertThat(problem.remedy()).contains(remedy).doesNotContain("plain text");
  }

  private static Stream<Arguments> saysWhatABinaryFileIsAndWhatToDo() {
    return Stream.of(
        Arguments.of("\u00FF\u00D8\u00FF\u00E0 JFIF", "picture", "recognised"),
        Arguments.of("\u0089PNG", "picture", "recognised"),
        Arguments.of("\0\0\0 ftypisom", "recording", "captions"),
        Arguments.of("\u001AE\u00DF\u00A3\0", "recording", "captions"),
        Arguments.of("ID3\u0004\0", "recording", "transcript"),
        Arguments.of("\u00D0\u00CF\u0011\u00E0\0", "old Office", ".docx"),
        Arguments.of("PK\u0003\u0004\0", "archive", "unpack"),
        Arguments.of("\u0001\u0002\u0003\0", "01 02 03 00", "export"));
  }

  @Test
  void saysWhatIsSeenOfATextThatNobodyReads() {
    Formats formats = new Formats(List.of());
    String text = "Some notes on gates.\n\nTarn Hob: they leak at 10:30.\n";
    Formats.Choice choice = formats.of(new SourceFile("a.txt", text));
    assertThat(choice).isInstanceOf(Formats.Choice.None.class);
    assertThat(((Formats.Choice.None) choice).problem().what())
        .contains("2 paragraphs", "1 line begins as a name", "1 line has a time");
  }
}
