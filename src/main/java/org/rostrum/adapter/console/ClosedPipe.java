package org.rostrum.adapter.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// Whoever read the output has read enough, as `head` does: the program ends, and nothing is wrong.
/// An error and no exception, so that nothing between the output and [Console] takes it for a bug.
final class ClosedPipe extends Error {

  private static final long serialVersionUID = 1;

  private ClosedPipe(IOException cause) {
    super("the reader of the output is gone", cause);
  }

  /// Output that ends the program once nobody reads it any more. What is written after that is
  /// dropped.
  static OutputStream noticed(OutputStream output) {
    return new FilterOutputStream(output) {

      private boolean closed;

      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        if (closed) {
          return;
        }
        try {
          out.write(bytes, from, length);
        } catch (IOException e) {
          if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            throw e;
          }
          closed = true;
          throw new ClosedPipe(e);
        }
      }
    };
  }
}
