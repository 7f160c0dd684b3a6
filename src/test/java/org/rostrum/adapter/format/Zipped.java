package org.rostrum.adapter.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A package whose first entry says what it is, for tests.
public final class Zipped {

  private Zipped() {}

  /// A package that only its entries say what it is.
  ///
  /// @param entries names and texts in turn
  public static byte[] parts(String... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      put(out, entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream out, String... entries) throws IOException {
    for (int i = 0; i < entries.length; i += 2) {
      out.putNextEntry(new ZipEntry(entries[i]));
      out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
    }
  }

  /// @param entries names and texts in turn
  public static byte[] of(String type, String... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      byte[] name = type.getBytes(StandardCharsets.US_ASCII);
      CRC32 sum = new CRC32();
      sum.update(name);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(name.length);
      first.setCrc(sum.getValue());
      out.putNextEntry(first);
      out.write(name);
      put(out, entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
