package org.rostrum.adapter.monitor;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Unanswered;
import org.rostrum.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the running bot tells whoever may read its data folder which questions went unanswered: a
/// socket in that folder, so that nothing of them is written down. Thread-safe.
public final class BotSocket implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BotSocket.class);
  private static final String NAME = "bot.socket";

  private final ServerSocketChannel server;
  private final Path file;

  private BotSocket(ServerSocketChannel server, Path file) {
    this.server = server;
    this.file = file;
  }

  /// Empty where there can be no socket, which the log then says.
  public static Optional<BotSocket> open(Path data, Supplier<List<Unanswered.Entry>> questions) {
    Path file = data.resolve(NAME);
    try {
      Files.createDirectories(data);
      Files.deleteIfExists(file);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(file));
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      BotSocket socket = new BotSocket(server, file);
      Thread.ofVirtual().name("bot-socket").start(() -> socket.serve(questions));
      return Optional.of(socket);
    } catch (IOException | UnsupportedOperationException e) {
      LOG.info("`eval unanswered` will not find this bot: {}", e.toString());
      return Optional.empty();
    }
  }

  private void serve(Supplier<List<Unanswered.Entry>> questions) {
    while (server.isOpen()) {
      try (SocketChannel asker = server.accept()) {
        ByteBuffer text = ByteBuffer.wrap(json(questions.get()).getBytes(StandardCharsets.UTF_8));
        while (text.hasRemaining()) {
          asker.write(text);
        }
      } catch (ClosedChannelException closed) {
        return;
      } catch (IOException e) {
        LOG.info("A terminal was not told what went unanswered: {}", e.toString());
      }
    }
  }

  private static String json(List<Unanswered.Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                Json.line(
                        Map.of(
                            "question", entry.words(),
                            "times", entry.times(),
                            "last", entry.last().toString()))
                    + "\n")
        .collect(Collectors.joining());
  }

  /// What the bot on a data folder tells.
  ///
  /// @return empty where no bot runs there
  public static Optional<List<Unanswered.Entry>> ask(Path data) {
    try (SocketChannel bot = SocketChannel.open(UnixDomainSocketAddress.of(data.resolve(NAME)))) {
      byte[] told = Channels.newInputStream(bot).readAllBytes();
      return Optional.of(
          new String(told, StandardCharsets.UTF_8).lines().map(BotSocket::entry).toList());
    } catch (IOException | UnsupportedOperationException nobody) {
      LOG.debug("No bot tells", nobody);
      return Optional.empty();
    }
  }

  private static Unanswered.Entry entry(String line) {
    Map<String, @Nullable Object> fields = Json.object(line);
    return new Unanswered.Entry(
        String.valueOf(fields.get("question")),
        Integer.parseInt(String.valueOf(fields.get("times"))),
        Instant.parse(String.valueOf(fields.get("last"))));
  }

  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(file);
  }
}
