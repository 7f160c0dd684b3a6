package org.rostrum.core.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// What a file is that is no text and that no reader knows, by its first bytes, and what to do with
/// it.
///
/// @param what to go on "the file is "
record BinaryKind(String what, String remedy) {

  private static final String WRITTEN =
      "put its captions (.vtt, .srt) or a transcript of it into the folder, and the recording"
          + " elsewhere";
  private static final String READ =
      "have its text recognised and put that into the folder as a PDF, Markdown or Word, and the"
          + " picture elsewhere";

  static BinaryKind of(byte[] bytes) {
    return known(bytes).orElseGet(() -> unknown(bytes));
  }

  private static BinaryKind unknown(byte[] bytes) {
    String begins = HexFormat.ofDelimiter(" ").formatHex(Arrays.copyOf(bytes, 4));
    return new BinaryKind(
        "binary, not text (it begins with the bytes " + begins + ")",
        "export it as PDF, Word, a web page, captions or text, or move it out of the corpus"
            + " folder");
  }

  /// Empty where the first bytes do not tell.
  static Optional<BinaryKind> known(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return known("a picture (JPEG), not text", READ);
    }
    if (start.startsWith("\u0089PNG")) {
      return known("a picture (PNG), not text", READ);
    }
    if (start.startsWith("GIF8") || start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return known("a picture, not text", READ);
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return known("a picture (WebP), not text", READ);
    }
    if (start.startsWith("ftyp", 4) || start.startsWith("\u001AE\u00DF\u00A3")) {
      return known("a recording (MP4, M4A, MOV or WebM), not text", WRITTEN);
    }
    if (start.startsWith("ID3")
        || start.startsWith("OggS")
        || start.startsWith("fLaC")
        || start.startsWith("RIFF")
        || isMpegAudio(bytes)) {
      return known("a recording of sound, not text", WRITTEN);
    }
    if (start.startsWith("PK")) {
      return known(
          "an archive that is no document Rostrum knows", "unpack it, and put what is in it here");
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return known(
          "a document of an old Office program (.doc, .xls, .ppt)",
          "open it and save it as .docx or PDF");
    }
    return Optional.empty();
  }

  private static Optional<BinaryKind> known(String what, String remedy) {
    return Optional.of(new BinaryKind(what, remedy));
  }

  private static boolean isMpegAudio(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xE6) == 0xE2;
  }
}
