package org.rostrum.adapter.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.TooMuchException;

/// A package in ZIP whose first entry says what it is, as OpenDocument and EPUB have it, unpacked
/// with care: a few kilobytes can unpack to gigabytes.
public final class Packed {

  private static final int LARGEST = 128 << 20;

  /// The most bytes of what is kept, unpacked.
  private static final int LARGEST_KEPT = 32 << 20;

  private static final int MOST_ENTRIES = 20_000;
  private static final int BEGINNING = 200;
  private static final Pattern TYPE =
      Pattern.compile(
          "(?s)PK\\x03\\x04.{26}mimetype.{0,64}?(application/[\\w.+-]{3,80}?)(?:PK.*|[^\\w.+-].*)?");

  private Packed() {}

  /// The type that a package gives itself; empty where it gives none, or the file is no package.
  public static String type(SourceFile file) {
    Matcher type = TYPE.matcher(file.beginning(BEGINNING));
    return type.matches() ? type.group(1) : "";
  }

  /// The entries of the names that are wanted, unpacked.
  ///
  /// @throws IOException where the package is damaged
  /// @throws TooMuchException where it unpacks to more than any document
  public static Map<String, byte[]> entries(SourceFile file, Predicate<String> wanted)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    long kept = 0;
    int count = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        boolean keep = wanted.test(entry.getName());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          Patience.check();
          size += read;
          kept += keep ? read : 0;
          if (size > LARGEST || kept > LARGEST_KEPT) {
            throw tooMuch();
          }
          out.write(buffer, 0, keep ? read : 0);
        }
        if (++count > MOST_ENTRIES) {
          throw tooMuch();
        }
        if (keep) {
          entries.putIfAbsent(entry.getName(), out.toByteArray());
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in it is damaged", e);
    }
    return entries;
  }

  private static TooMuchException tooMuch() {
    return new TooMuchException(
        "it unpacks to far more than any document holds", "save it anew, or divide it");
  }
}
