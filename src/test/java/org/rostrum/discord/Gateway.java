package org.rostrum.discord;

import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Discord's gateway: logs shards in, sends them events, and lets them go and come back.
public final class Gateway {

  private static final int HEARTBEAT_MILLIS = 41_250;

  private final StandIn standIn;
  private final Map<String, Connection> connections = new ConcurrentHashMap<>();
  private final List<GatewaySession> sessions = new CopyOnWriteArrayList<>();
  private final AtomicInteger logins = new AtomicInteger();
  private final AtomicInteger resumes = new AtomicInteger();
  private final Awaited bell = new Awaited();
  private volatile Optional<Refused> refusal = Optional.empty();

  Gateway(StandIn standIn) {
    this.standIn = standIn;
  }

  void configure(WsConfig ws) {
    ws.onConnect(
        socket -> {
          Connection connection = new Connection(socket);
          connections.put(socket.sessionId(), connection);
          connection.send(Body.of("op", 10, "d", Body.of("heartbeat_interval", HEARTBEAT_MILLIS)));
        });
    ws.onMessage(message -> receive(connection(message), Body.parse(message.message())));
    ws.onClose(close -> left(close, close.status()));
    ws.onError(error -> left(error, 1006));
  }

  /// Sends an event to the shard of a server, or to the first shard.
  ///
  /// @throws AssertionError when no bot has logged in within 10 s
  void dispatch(Optional<Guild> guild, String type, Body data) {
    sessionFor(guild).dispatch(type, data);
  }

  /// Tells all shards to reconnect (op 7); they resume.
  public void reconnect() {
    each(connection -> connection.send(Body.of("op", 7, "d", null)));
  }

  /// Tells all shards that their session is invalid (op 9).
  ///
  /// @param resumable whether they may resume, or must identify anew
  public void invalidSession(boolean resumable) {
    List<Connection> open =
        sessions.stream().flatMap(session -> session.connection().stream()).toList();
    if (!resumable) {
      sessions.clear();
    }
    open.forEach(connection -> connection.send(Body.of("op", 9, "d", resumable)));
  }

  /// Cuts all sockets without a word; shards resume.
  public void cut() {
    each(Connection::cut);
  }

  /// Closes all sockets with a code, as Discord does.
  public void close(int code, String reason) {
    each(connection -> connection.close(code, reason));
  }

  /// Lets no shard log in from now on: closes with a code whoever tries.
  public void refuse(int code, String reason) {
    refusal = Optional.of(new Refused(code, reason));
  }

  private record Refused(int code, String reason) {}

  /// Waits until shards have logged in (READY) so often, counted from the start.
  public void awaitLogins(int count) {
    bell.until(
        StandIn.PATIENCE.multipliedBy(3),
        () -> logins.get() >= count ? Optional.of(count) : Optional.empty(),
        () -> "awaited " + count + " logins, saw " + logins);
  }

  /// Waits until shards have resumed so often, counted from the start.
  public void awaitResumes(int count) {
    bell.until(
        StandIn.PATIENCE.multipliedBy(3),
        () -> resumes.get() >= count ? Optional.of(count) : Optional.empty(),
        () -> "awaited " + count + " resumes, saw " + resumes);
  }

  public int logins() {
    return logins.get();
  }

  public int resumes() {
    return resumes.get();
  }

  /// Whether any shard is connected.
  public boolean isConnected() {
    return sessions.stream().anyMatch(GatewaySession::isConnected);
  }

  private void each(Consumer<Connection> action) {
    sessions.forEach(session -> session.connection().ifPresent(action));
  }

  private GatewaySession sessionFor(Optional<Guild> guild) {
    return bell.until(
        StandIn.PATIENCE,
        () ->
            sessions.stream()
                .filter(GatewaySession::isReady)
                .filter(
                    session -> guild.map(g -> session.serves(g.id())).orElse(session.shard == 0))
                .reduce((earlier, later) -> later),
        () -> "no bot is logged in to the gateway");
  }

  private Connection connection(WsContext socket) {
    return Objects.requireNonNull(connections.get(socket.sessionId()));
  }

  private void receive(Connection connection, Body payload) {
    Body data = payload.at("d");
    switch ((int) payload.number("op")) {
      case 1 -> connection.send(Body.of("op", 11));
      case 2 -> identify(connection, data);
      case 6 -> resume(connection, data);
      default -> {
        // Presence and the like: nothing to answer.
      }
    }
  }

  private void identify(Connection connection, Body data) {
    if (!data.text("token").equals(StandIn.TOKEN)) {
      connection.close(4004, "Authentication failed.");
      return;
    }
    if (refusal.isPresent()) {
      connection.close(refusal.get().code(), refusal.get().reason());
      return;
    }
    GatewaySession session = new GatewaySession(Snowflakes.next(), data.list("shard"), connection);
    sessions.removeIf(old -> old.shard == session.shard && !old.isConnected());
    sessions.add(session);
    standIn.welcome(session);
    session.markReady();
    bell.change(logins::incrementAndGet);
  }

  private void resume(Connection connection, Body data) {
    Optional<GatewaySession> session =
        sessions.stream().filter(s -> s.id.equals(data.text("session_id"))).findFirst();
    if (session.isEmpty()) {
      connection.send(Body.of("op", 9, "d", false));
      return;
    }
    session.get().resume(connection, data.number("seq"));
    bell.change(resumes::incrementAndGet);
  }

  /// A client that says goodbye (1000, 1001) gives up its session; any other may resume.
  private void left(WsContext socket, int status) {
    Connection connection = connections.remove(socket.sessionId());
    if (connection == null) {
      return;
    }
    boolean goodbye = status == 1000 || status == 1001;
    for (GatewaySession session : sessions) {
      if (session.isOn(connection)) {
        session.disconnected();
        sessions.removeIf(gone -> goodbye && gone.equals(session));
      }
    }
  }
}
