package org.rostrum.adapter.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.TooMuchException;

/// The compressed streams of a PDF, which PDFBox unpacks into memory whole: a few kilobytes can
/// unpack to gigabytes. Pictures are not looked at, since nothing asks for them.
final class PackedStreams {

  private static final long LARGEST = 64L << 20;
  private static final long MOST = 512L << 20;
  private static final int LONGEST_DICTIONARY = 2_000;
  private static final int MOST_FILTERS = 4;
  private static final byte[] MARK = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final Pattern DEFLATED = Pattern.compile("/(?:FlateDecode|Fl)\\b");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  private final byte[] bytes;
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;

  private PackedStreams(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Unpacks every stream of a file without keeping it.
  ///
  /// @throws TooMuchException where they unpack to more than any report's do
  static void check(byte[] file) {
    PackedStreams streams = new PackedStreams(file);
    for (int at = streams.next(0); at >= 0; at = streams.next(at + MARK.length)) {
      streams.unpack(at);
    }
  }

  /// Where the next stream is opened; -1 where none is.
  private int next(int from) {
    for (int i = from; i + MARK.length < bytes.length; i++) {
      if (bytes[i] == MARK[0] && isMark(i) && !(i > 2 && bytes[i - 1] == 'd')) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMark(int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (bytes[at + i] != MARK[i]) {
        return false;
      }
    }
    return bytes[at + MARK.length] == '\r' || bytes[at + MARK.length] == '\n';
  }

  private void unpack(int at) {
    String dictionary = dictionary(at);
    int filters = (int) DEFLATED.matcher(dictionary).results().limit(MOST_FILTERS).count();
    if (filters == 0 || PICTURE.matcher(dictionary).find()) {
      return;
    }
    int start = at + MARK.length;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    try (InputStream in = inflated(start, filters)) {
      long size = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        Patience.check();
        size += read;
        unpacked += read;
        if (size > LARGEST || unpacked > MOST) {
          throw new TooMuchException(
              "the PDF unpacks to far more than it can show, and was not read",
              "print the document to a new PDF");
        }
      }
    } catch (ZipException | EOFException e) {
      return; // damaged or encrypted: PDFBox reads what it can of it
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
  }

  private InputStream inflated(int start, int filters) {
    InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
    for (int i = 0; i < filters; i++) {
      in = new InflaterInputStream(in);
    }
    return in;
  }

  /// What stands before a stream up to the beginning of its object.
  private String dictionary(int at) {
    int from = Math.max(0, at - LONGEST_DICTIONARY);
    String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    Matcher object = Pattern.compile(" obj\\b").matcher(before);
    int start = 0;
    while (object.find()) {
      start = object.end();
    }
    return before.substring(start);
  }
}
