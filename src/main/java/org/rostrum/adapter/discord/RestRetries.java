package org.rostrum.adapter.discord;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.rostrum.json.Json;
import org.rostrum.json.JsonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends a request again when its connection broke or Discord's own servers failed, where Discord
/// does the same thing only once: edits; messages, which JDA sends with a nonce that Discord
/// enforces; and acknowledgements, of which Discord refuses the second. JDA by itself gives up on
/// some broken connections, takes that refusal for a failure, and where Discord asks to wait a part
/// of a second it waits a whole one: an acknowledgement waits as long as it is asked to.
final class RestRetries implements Interceptor {

  private static final Logger LOG = LoggerFactory.getLogger(RestRetries.class);
  private static final int TRIES = 4;
  private static final long PAUSE_MILLIS = 50;
  private static final double LONGEST_WAIT_SECONDS = 2;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final long PEEK = 4096;
  private static final String ALREADY_ACKNOWLEDGED = "40060";
  private static final Set<String> REPEATABLE = Set.of("GET", "PATCH", "PUT", "DELETE");

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    for (int attempt = 1; ; attempt++) {
      long pause = PAUSE_MILLIS * attempt;
      try {
        Response response = chain.proceed(request);
        OptionalLong asked = acknowledges(request) ? askedToWait(response) : OptionalLong.empty();
        boolean again =
            asked.isPresent() || (response.code() >= SERVER_ERROR && repeatable(request));
        if (!again || attempt == TRIES) {
          return attempt > 1 && acknowledges(request) ? counted(response) : response;
        }
        response.close();
        pause = asked.orElse(pause);
        LOG.debug("{} {} failed there", request.method(), request.url().encodedPath());
      } catch (IOException broken) {
        if (attempt == TRIES || !repeatable(request) || chain.call().isCanceled()) {
          throw broken;
        }
        LOG.debug("{} {} broke", request.method(), request.url().encodedPath(), broken);
      }
      sleep(pause);
    }
  }

  /// For how many milliseconds Discord asks not to send this again; empty where it does not, asks
  /// for long, or means everything that the bot sends, which JDA sees to.
  private static OptionalLong askedToWait(Response response) throws IOException {
    if (response.code() != TOO_MANY_REQUESTS) {
      return OptionalLong.empty();
    }
    try {
      Map<String, @Nullable Object> limit = Json.object(response.peekBody(PEEK).string());
      return limit.get("retry_after") instanceof Number seconds
              && !Boolean.TRUE.equals(limit.get("global"))
              && seconds.doubleValue() <= LONGEST_WAIT_SECONDS
          ? OptionalLong.of((long) Math.ceil(seconds.doubleValue() * 1000))
          : OptionalLong.empty();
    } catch (JsonException e) {
      return OptionalLong.empty();
    }
  }

  private static boolean repeatable(Request request) {
    return REPEATABLE.contains(request.method())
        || acknowledges(request)
        || request.url().encodedPath().endsWith("/messages")
        || request.url().encodedPath().endsWith("/typing")
        || request.url().encodedPath().endsWith("/users/@me/channels");
  }

  private static boolean acknowledges(Request request) {
    return request.url().encodedPath().endsWith("/callback");
  }

  /// A refusal of the second acknowledgement says that the first arrived.
  private static Response counted(Response response) throws IOException {
    if (response.code() != 400
        || !response.peekBody(PEEK).string().contains(ALREADY_ACKNOWLEDGED)) {
      return response;
    }
    response.close();
    return new Response.Builder()
        .request(response.request())
        .protocol(Protocol.HTTP_1_1)
        .code(204)
        .message("acknowledged before the connection broke")
        .body(ResponseBody.create("", MediaType.get("text/plain")))
        .build();
  }

  private static void sleep(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted between two tries", e);
    }
  }
}
