package org.rostrum.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes gateway events of what members do.
final class Events {

  private static final String EVERYTHING = "2251799813685247";

  private final World world;
  private final Gateway gateway;
  private final Mischief mischief;

  Events(World world, Gateway gateway, Mischief mischief) {
    this.world = world;
    this.gateway = gateway;
    this.mischief = mischief;
  }

  Interaction interaction(Member member, int type, Body data, Body message) {
    Optional<Prank.OnEvent> prank = mischief.onEvent("INTERACTION_CREATE");
    Duration age = prank.orElse(null) instanceof Prank.LateEvent late ? late.age() : Duration.ZERO;
    Body event = withMember(interactionOf(member, type, data, Snowflakes.aged(age)), member);
    if (message.exists()) {
      event = event.with("message", message);
    }
    Interaction interaction = new Interaction(event, member.place(), world);
    world.add(interaction);
    send(member.place(), "INTERACTION_CREATE", event, prank);
    return interaction;
  }

  Posted message(Member member, String text, boolean mentionsBot, Optional<Body> answered) {
    Body message = Messages.written(member.place(), member.user(), text);
    if (mentionsBot) {
      message = message.with("mentions", List.of(Descriptions.bot()));
    }
    if (answered.isPresent()) {
      Body reference =
          Body.of(
              "message_id", answered.get().text("id"),
              "channel_id", answered.get().text("channel_id"));
      message =
          message
              .with("type", 19)
              .with("message_reference", reference)
              .with("referenced_message", handedOver(answered.get(), member.place()));
    }
    world.put(message);
    boolean readable = mentionsBot || member.place().kind() == Place.Kind.DIRECT;
    Body event = readable ? message : message.with("content", "");
    if (member.place().guild().isPresent()) {
      event = event.with("member", memberBody(member).without("user"));
    }
    send(member.place(), "MESSAGE_CREATE", event, mischief.onEvent("MESSAGE_CREATE"));
    return new Posted(message, member.place(), world);
  }

  /// A message that is replied to, as the bot gets it: without its words where it may not read it.
  private static Body handedOver(Body message, Place place) {
    Body plain = message.without("referenced_message");
    boolean readable =
        place.kind() == Place.Kind.DIRECT
            || message.at("author").text("id").equals(StandIn.BOT)
            || message.list("mentions").stream()
                .anyMatch(user -> user.text("id").equals(StandIn.BOT));
    return readable ? plain : plain.with("content", "");
  }

  Posted webhookMessage(Member member, String text) {
    Body message =
        Messages.written(member.place(), member.user(), text)
            .with("webhook_id", member.id())
            .with("mentions", List.of(Descriptions.bot()));
    world.put(message);
    send(member.place(), "MESSAGE_CREATE", message, Optional.empty());
    return new Posted(message, member.place(), world);
  }

  private void send(Place place, String type, Body event, Optional<Prank.OnEvent> prank) {
    gateway.dispatch(place.guild(), type, event);
    if (prank.orElse(null) instanceof Prank.DuplicateEvent) {
      gateway.dispatch(place.guild(), type, event);
    }
  }

  private static Body interactionOf(Member member, int type, Body data, String id) {
    Place place = member.place();
    return Body.of(
        "id",
        id,
        "application_id",
        StandIn.BOT,
        "type",
        type,
        "version",
        1,
        "token",
        "token-" + UUID.randomUUID(),
        "data",
        data,
        "channel_id",
        place.channel(),
        "channel",
        channel(member),
        "context",
        place.context(),
        "authorizing_integration_owners",
        owners(member),
        "locale",
        member.locale(),
        "app_permissions",
        member.permitted() ? EVERYTHING : "0",
        "attachment_size_limit",
        10_485_760,
        "entitlements",
        List.of());
  }

  /// JDA needs the other side of a direct message.
  private static Body channel(Member member) {
    Body channel = member.place().toBody();
    return member.place().kind() == Place.Kind.DIRECT
        ? channel.with("recipients", List.of(member.user()))
        : channel;
  }

  private static Body withMember(Body event, Member member) {
    Optional<Guild> guild = member.place().guild();
    if (guild.isEmpty()) {
      return event.with("user", member.user());
    }
    String id = guild.get().id();
    return event
        .with("guild_id", id)
        .with("guild_locale", "en-GB")
        .with("guild", Body.of("id", id, "locale", "en-GB", "features", List.of()))
        .with("member", memberBody(member));
  }

  private static Body owners(Member member) {
    Place place = member.place();
    return place.kind().isUserInstalled()
        ? Body.of("1", member.id())
        : Body.of("0", place.guild().map(Guild::id).orElse("0"));
  }

  private static Body memberBody(Member member) {
    return Body.of(
        "user",
        member.user(),
        "roles",
        Stream.concat(
                member.admin()
                    ? member.place().guild().stream().map(Guild::adminRole)
                    : Stream.of(),
                member.roles().stream())
            .toList(),
        "permissions",
        member.permitted() ? EVERYTHING : "0",
        "joined_at",
        "2026-01-01T00:00:00.000000+00:00",
        "nick",
        null,
        "deaf",
        false,
        "mute",
        false,
        "flags",
        0);
  }
}
