package org.rostrum.discord;

import io.javalin.websocket.WsContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A gateway socket, compressed when the client asked for it: one zlib stream for its whole life,
/// flushed after each frame.
final class Connection {

  private final WsContext socket;
  private final boolean compressed;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DeflaterOutputStream stream =
      new DeflaterOutputStream(bytes, new Deflater(), 512, true);

  Connection(WsContext socket) {
    this.socket = socket;
    this.compressed = "zlib-stream".equals(socket.queryParam("compress"));
  }

  synchronized void send(Body payload) {
    if (!socket.session.isOpen()) {
      return;
    }
    if (compressed) {
      socket.send(ByteBuffer.wrap(deflate(payload.toString())));
    } else {
      socket.send(payload.toString());
    }
  }

  void close(int code, String reason) {
    socket.closeSession(code, reason);
  }

  /// Goes without a word.
  void cut() {
    socket.session.disconnect();
  }

  private byte[] deflate(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
      byte[] frame = bytes.toByteArray();
      bytes.reset();
      return frame;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
