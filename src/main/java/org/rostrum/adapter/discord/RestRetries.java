package org.rostrum.adapter.discord;

import java.io.IOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends a request again when its connection broke or Discord's own servers failed, where Discord
/// does the same thing only once: edits; messages, which JDA sends with a nonce that Discord
/// enforces; and acknowledgements, of which Discord refuses the second. JDA by itself gives up on
/// some broken connections, and takes that refusal for a failure.
final class RestRetries implements Interceptor {

  private static final Logger LOG = LoggerFactory.getLogger(RestRetries.class);
  private static final int TRIES = 4;
  private static final long PAUSE_MILLIS = 50;
  private static final String ALREADY_ACKNOWLEDGED = "40060";
  private static final Set<String> REPEATABLE = Set.of("GET", "PATCH", "PUT", "DELETE");

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    for (int attempt = 1; ; attempt++) {
      try {
        Response response = chain.proceed(request);
        if (response.code() < 500 || attempt == TRIES || !repeatable(request)) {
          return attempt > 1 && acknowledges(request) ? counted(response) : response;
        }
        response.close();
        LOG.debug("{} {} failed there", request.method(), request.url().encodedPath());
      } catch (IOException broken) {
        if (attempt == TRIES || !repeatable(request) || chain.call().isCanceled()) {
          throw broken;
        }
        LOG.debug("{} {} broke", request.method(), request.url().encodedPath(), broken);
      }
      pause(attempt);
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
        || !response.peekBody(4096).string().contains(ALREADY_ACKNOWLEDGED)) {
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

  private static void pause(int attempt) throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS * attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted between two tries", e);
    }
  }
}
