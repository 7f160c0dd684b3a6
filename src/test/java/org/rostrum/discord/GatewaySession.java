package org.rostrum.discord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What a shard of the bot goes on with after its socket went: numbered events, the last thousand
/// of them kept until the client has come back for them.
final class GatewaySession {

  private static final int KEPT = 1000;

  final String id;
  final int shard;
  final int shards;
  private final Deque<Body> sent = new ArrayDeque<>();
  private Optional<Connection> connection;
  private long sequence;
  private boolean ready;

  GatewaySession(String id, List<Body> shard, Connection connection) {
    this.id = id;
    this.shard = shard.isEmpty() ? 0 : Integer.parseInt(shard.get(0).toString());
    this.shards = shard.isEmpty() ? 1 : Integer.parseInt(shard.get(1).toString());
    this.connection = Optional.of(connection);
  }

  synchronized void dispatch(String type, Body data) {
    sequence++;
    Body event = Body.of("op", 0, "s", sequence, "t", type, "d", data);
    sent.add(event);
    if (sent.size() > KEPT) {
      sent.remove();
    }
    connection.ifPresent(open -> open.send(event));
  }

  /// Sends all that came after a number, on a new socket.
  synchronized void resume(Connection successor, long last) {
    connection = Optional.of(successor);
    sent.stream().filter(event -> event.number("s") > last).forEach(successor::send);
    dispatch("RESUMED", Body.of());
  }

  synchronized void markReady() {
    ready = true;
  }

  synchronized boolean isReady() {
    return ready;
  }

  synchronized boolean isConnected() {
    return connection.isPresent();
  }

  synchronized Optional<Connection> connection() {
    return connection;
  }

  synchronized boolean isOn(Connection other) {
    return connection.filter(other::equals).isPresent();
  }

  synchronized void disconnected() {
    connection = Optional.empty();
  }

  boolean serves(String guild) {
    return Snowflakes.shardOf(guild, shards) == shard;
  }
}
