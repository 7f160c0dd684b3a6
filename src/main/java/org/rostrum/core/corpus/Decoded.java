package org.rostrum.core.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The text in a file's bytes, or why there is none.
sealed interface Decoded {

  record Text(SourceFile file) implements Decoded {}

  record Problematic(Problem problem) implements Decoded {}

  /// The most bytes of a text: some three million words, 300 hours of talk.
  int LONGEST = 16 << 20;

  /// Decodes strictly: nothing is replaced, nothing guessed.
  static Decoded of(String name, byte[] bytes) {
    if (bytes.length == 0) {
      return problem(name, 0, "the file is empty", "fill it or delete it");
    }
    if (indexOfZero(bytes) >= 0) {
      return binary(name, BinaryKind.of(bytes));
    }
    if (bytes.length > LONGEST) {
      return problem(
          name,
          0,
          "the file holds more than " + (LONGEST >> 20) + " MB of text",
          "divide it into a file for each event");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = normalised(out.flip().toString());
    if (result.isError()) {
      Optional<BinaryKind> kind = BinaryKind.known(bytes);
      if (kind.isPresent()) {
        return binary(name, kind.get());
      }
      boolean cut = bytes.length - in.position() < 4 && isStartOfCharacter(bytes, in.position());
      return cut
          ? problem(
              name, lines(text), "the file ends in the middle of a character", "write it again")
          : problem(
              name,
              lines(text),
              "byte 0x%02X is not UTF-8".formatted(bytes[in.position()]),
              "save the file as UTF-8");
    }
    if (text.isBlank()) {
      return problem(name, 0, "the file holds white space only", "fill it or delete it");
    }
    int control = indexOfControl(text);
    return control < 0
        ? new Text(new SourceFile(name, text))
        : problem(
            name,
            lines(text.substring(0, control)),
            String.format(Locale.ROOT, "control character U+%04X", (int) text.charAt(control)),
            "delete it: a source is plain text");
  }

  private static Problematic binary(String name, BinaryKind kind) {
    return problem(name, 0, "the file is " + kind.what(), kind.remedy());
  }

  private static Problematic problem(String name, int line, String what, String remedy) {
    return new Problematic(new Problem(name, line, what, remedy));
  }

  private static String normalised(String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.indexOf('\r') < 0
        ? withoutMark
        : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int lines(String text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }

  private static int indexOfZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isStartOfCharacter(byte[] bytes, int at) {
    byte[] tail = Arrays.copyOfRange(bytes, at, bytes.length);
    int lead = tail[0] & 0xFF;
    int needed = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    for (int i = 1; i < tail.length; i++) {
      if ((tail[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return needed > tail.length;
  }

  private static int indexOfControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\t' && c != '\f') || c == 0x7F) {
        return i;
      }
    }
    return -1;
  }
}
