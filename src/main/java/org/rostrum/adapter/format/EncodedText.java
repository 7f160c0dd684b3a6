package org.rostrum.adapter.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rostrum.core.corpus.SourceFile;

/// The text of a file that older software wrote: UTF-16 where a mark says so, or the code page of
/// Windows for Western Europe where nearly all is plain letters and the few other bytes can be
/// nothing but its letters and quotation marks.
public final class EncodedText {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /// From which share of bytes beside plain letters on a text may be in any code page.
  private static final double FEW = 0.03;

  private EncodedText() {}

  /// The file with its text; empty where it has none that can be read beyond doubt.
  public static Optional<SourceFile> of(SourceFile file) {
    if (!file.text().isEmpty()) {
      return Optional.of(file);
    }
    return text(file)
        .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
        .filter(text -> text.chars().noneMatch(EncodedText::isControl))
        .map(text -> new SourceFile(file.name(), text, file.content(), file.names()));
  }

  /// The first lines that are not blank; none where the text cannot be read.
  public static List<String> firstLines(SourceFile file, int most) {
    return of(file)
        .map(text -> text.text().lines().filter(line -> !line.isBlank()).limit(most).toList())
        .orElse(List.of());
  }

  private static Optional<String> text(SourceFile file) {
    String mark = file.beginning(2);
    if (mark.equals("\u00FF\u00FE") || mark.equals("\u00FE\u00FF")) {
      return decoded(file.bytes(), StandardCharsets.UTF_16);
    }
    byte[] bytes = file.bytes();
    int other = 0;
    for (byte b : bytes) {
      other += b < 0 ? 1 : 0;
    }
    if (hasCharacterOfUtf8(bytes)) {
      return Optional.empty();
    }
    return other > FEW * bytes.length ? Optional.empty() : decoded(bytes, WESTERN);
  }

  /// Whether bytes follow each other as in UTF-8, so that the file is damaged and not in another
  /// code.
  private static boolean hasCharacterOfUtf8(byte[] bytes) {
    for (int i = 1; i < bytes.length; i++) {
      if ((bytes[i - 1] & 0xFF) >= 0xC2 && (bytes[i] & 0xC0) == 0x80) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\f') || (c >= 0x7F && c < 0xA0);
  }
}
