package org.rostrum.discord;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/// Discord's REST interface: takes requests in, plays pranks on them, checks them, has them
/// answered, and writes them down.
final class Rest {

  /// What answers a route.
  @FunctionalInterface
  interface Handler {
    Reply answer(Request request);
  }

  private final RoutesConfig routes;
  private final Journal journal;
  private final Mischief mischief;
  private final Inspection inspection;

  Rest(RoutesConfig routes, Journal journal, Mischief mischief, Inspection inspection) {
    this.routes = routes;
    this.journal = journal;
    this.mischief = mischief;
    this.inspection = inspection;
  }

  /// Serves a route that needs the bot's token.
  void serve(String method, String path, Handler handler) {
    serve(method, path, true, handler);
  }

  /// Serves a route whose path holds an interaction's token, and needs no other.
  void serveOpen(String method, String path, Handler handler) {
    serve(method, path, false, handler);
  }

  private void serve(String method, String path, boolean withToken, Handler handler) {
    routes.addHttpHandler(
        HandlerType.findOrCreate(method),
        StandIn.API + path,
        http -> take(http, method + " " + path, withToken, handler));
  }

  private void take(Context http, String route, boolean withToken, Handler handler)
      throws InterruptedException {
    Instant start = Instant.now();
    Request request = Intake.read(http, route, start);
    Optional<Prank.OnRequest> prank = mischief.onRequest(route);
    Reply reply =
        switch (prank.orElse(null)) {
          case null -> answer(http, request, withToken, handler);
          case Prank.Slow _, Prank.DropAfter _ -> answer(http, request, withToken, handler);
          case Prank.DropBefore _ -> new Reply(0, Body.NOTHING);
          case Prank.BadGateway _ -> new Reply(502, Body.of("message", "502: Bad Gateway"));
          case Prank.Refused refused ->
              refused(new Refusal(refused.status(), refused.code(), refused.message()));
          case Prank.RateLimited limited -> limited(http, limited.retryAfter());
        };
    boolean dropped =
        prank
            .filter(p -> p instanceof Prank.DropAfter || p instanceof Prank.DropBefore)
            .isPresent();
    journal.add(
        new Journal.Entry(
            request,
            dropped ? 0 : reply.status(),
            reply.body(),
            Duration.between(start, Instant.now()),
            prank));
    if (prank.orElse(null) instanceof Prank.Slow slow) {
      Thread.sleep(slow.delay());
    }
    if (dropped) {
      drop(http);
      return;
    }
    http.status(reply.status());
    if (reply.body().exists()) {
      http.contentType("application/json").result(reply.body().toString());
    }
  }

  private Reply answer(Context http, Request request, boolean withToken, Handler handler) {
    if (withToken && !("Bot " + StandIn.TOKEN).equals(http.header("Authorization"))) {
      return refused(Refusal.unauthorized());
    }
    List<String> reasons = inspection.complaintsAbout(request);
    if (!reasons.isEmpty()) {
      return new Reply(400, invalid(reasons));
    }
    try {
      return handler.answer(request);
    } catch (Refusal refusal) {
      return refused(refusal);
    }
  }

  private static Reply refused(Refusal refusal) {
    return new Reply(refusal.status, refusal.body());
  }

  private static Body invalid(List<String> reasons) {
    List<Body> errors =
        reasons.stream().map(r -> Body.of("code", "BASE_TYPE_INVALID", "message", r)).toList();
    return Body.of(
        "message", "Invalid Form Body", "code", 50035, "errors", Body.of("_errors", errors));
  }

  /// Without a `via` header JDA takes a 429 for a block of the whole address.
  private static Reply limited(Context http, Duration retryAfter) {
    double seconds = retryAfter.toMillis() / 1000.0;
    http.header("via", "1.1 google");
    http.header("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
    http.header("X-RateLimit-Scope", "user");
    return new Reply(
        429,
        Body.of("message", "You are being rate limited.", "retry_after", seconds, "global", false));
  }

  private static void drop(Context http) {
    ServletContextRequest.getServletContextRequest(http.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
