package org.rostrum.discord;

import java.util.List;
import java.util.Optional;

/// The routes by which a bot finds out who it is, where the gateway is, and opens direct messages.
final class AccountRoutes {

  private final StandIn standIn;

  AccountRoutes(StandIn standIn) {
    this.standIn = standIn;
  }

  void serve(Rest rest) {
    rest.serve("GET", "/users/@me", _ -> Reply.ok(Descriptions.bot()));
    rest.serve("GET", "/gateway/bot", _ -> Reply.ok(gateway()));
    rest.serve("GET", "/applications/@me", _ -> Reply.ok(application()));
    rest.serve("GET", "/oauth2/applications/@me", _ -> Reply.ok(application()));
    rest.serve("POST", "/users/@me/channels", this::direct);
  }

  private Reply direct(Request request) {
    Optional<Member> member = standIn.memberOf(request.body().text("recipient_id"));
    Place place =
        member.orElseThrow(() -> new Refusal(404, 10013, "Unknown User")).inDirectMessage().place();
    return Reply.ok(place.toBody().with("recipients", List.of(member.orElseThrow().user())));
  }

  private Body gateway() {
    return Body.of(
        "url", standIn.gatewayUrl(),
        "shards", standIn.recommendedShards(),
        "session_start_limit",
            Body.of(
                "total",
                1000,
                "remaining",
                1000,
                "reset_after",
                86_400_000,
                "max_concurrency",
                16));
  }

  private static Body application() {
    return Body.of(
        "id",
        StandIn.BOT,
        "name",
        "Rostrum",
        "description",
        "",
        "bot_public",
        true,
        "bot_require_code_grant",
        false,
        "verify_key",
        "",
        "flags",
        0,
        "icon",
        null);
  }
}
