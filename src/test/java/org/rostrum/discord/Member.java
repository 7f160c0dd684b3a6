package org.rostrum.discord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody who uses the bot, from a place, in a language. Acts at once; what comes of it is
/// awaited on what is returned.
///
/// @param permitted whether the bot may do anything where the member is
/// @param admin whether the member may manage the server
/// @param roles the ids of further roles
public record Member(
    StandIn standIn,
    Body user,
    Place place,
    String locale,
    boolean permitted,
    boolean admin,
    List<String> roles) {

  private static final int ROLES = 6;
  private static final int CHANNELS = 8;

  public String id() {
    return user.text("id");
  }

  /// The same member in another channel or thread.
  public Member in(Place other) {
    return new Member(standIn, user, other, locale, permitted, admin, roles);
  }

  /// The same member, alone with the bot.
  public Member inDirectMessage() {
    return in(standIn.directMessageOf(this));
  }

  /// The same member in a group that the bot is no part of, having installed it for themself.
  public Member inGroup() {
    return in(standIn.add(Place.group()));
  }

  /// The same member in a server that has not installed the bot, having installed it for themself.
  public Member abroad() {
    return in(standIn.add(Place.foreign()));
  }

  /// The same member with Discord set to another language, for example `fr`.
  public Member speaking(String otherLocale) {
    return new Member(standIn, user, place, otherLocale, permitted, admin, roles);
  }

  /// The same member where the bot has no permissions.
  public Member withoutPermission() {
    return new Member(standIn, user, place, locale, false, admin, roles);
  }

  /// The same member, who may manage the server.
  public Member asAdmin() {
    return new Member(standIn, user, place, locale, permitted, true, roles);
  }

  /// The same member with a role, as [StandIn#newRole] gives it.
  public Member with(Body role) {
    return new Member(standIn, user, place, locale, permitted, admin, List.of(role.text("id")));
  }

  public Interaction slash(String command, Option... options) {
    List<Body> given = Arrays.stream(options).map(Option::toBody).toList();
    return act(2, standIn.command(place, command, 1).with("options", given), Body.NOTHING);
  }

  /// Uses a command that is a part of another.
  public Interaction slashPart(String command, String part, Option... options) {
    List<Body> given = Arrays.stream(options).map(Option::toBody).toList();
    Body data =
        standIn
            .command(place, command, 1)
            .with("options", List.of(Body.of("type", 1, "name", part, "options", given)))
            .with("resolved", Option.resolved(options));
    return act(2, data, Body.NOTHING);
  }

  /// Types into an option of a command that is a part of another.
  public Interaction autocompletePart(String command, String part, String option, String typed) {
    Body focused = Option.option(option, typed).toBody().with("focused", true);
    return act(
        4,
        standIn
            .command(place, command, 1)
            .with(
                "options", List.of(Body.of("type", 1, "name", part, "options", List.of(focused)))),
        Body.NOTHING);
  }

  /// Types into an option of a command, with others filled in before.
  public Interaction autocomplete(String command, String option, String typed, Option... others) {
    List<Body> options = new ArrayList<>();
    Arrays.stream(others).map(Option::toBody).forEach(options::add);
    options.add(Option.option(option, typed).toBody().with("focused", true));
    return act(4, standIn.command(place, command, 1).with("options", options), Body.NOTHING);
  }

  /// Chooses an entry of the menu of a message.
  public Interaction messageMenu(String command, Body message) {
    String id = message.text("id");
    Body data =
        standIn
            .command(place, command, 3)
            .with("target_id", id)
            .with("resolved", Body.of("messages", Body.of(id, message)));
    return act(2, data, Body.NOTHING);
  }

  /// Presses a button, named by its label or its custom id. What is not on the message is pressed
  /// all the same, as a forged custom id.
  public Interaction press(Shown shown, String labelOrCustomId) {
    String customId = shown.button(labelOrCustomId).orElse(labelOrCustomId);
    Body data = Body.of("custom_id", customId, "component_type", 2, "id", 1);
    return act(3, data, standIn.current(shown));
  }

  /// Chooses channels from the select menu of a custom id.
  public Interaction choose(Shown shown, String customId, Place... channels) {
    Body resolved = Body.of();
    for (Place channel : channels) {
      resolved = resolved.with(channel.channel(), channel.toBody());
    }
    List<String> ids = Arrays.stream(channels).map(Place::channel).toList();
    return choose(shown, customId, CHANNELS, ids, Body.of("channels", resolved));
  }

  /// Chooses a role from the select menu of a custom id.
  public Interaction choose(Shown shown, String customId, Body role) {
    String id = role.text("id");
    return choose(shown, customId, ROLES, List.of(id), Body.of("roles", Body.of(id, role)));
  }

  private Interaction choose(
      Shown shown, String customId, int type, List<String> values, Body resolved) {
    Body data =
        Body.of(
            "custom_id",
            customId,
            "component_type",
            type,
            "id",
            1,
            "values",
            values,
            "resolved",
            resolved);
    return act(3, data, standIn.current(shown));
  }

  /// Chooses from the select menu of a custom id.
  public Interaction choose(Shown shown, String customId, String... values) {
    Body data =
        Body.of("custom_id", customId, "component_type", 3, "id", 1, "values", List.of(values));
    return act(3, data, standIn.current(shown));
  }

  /// Fills in a form, by the custom ids of its fields, and sends it.
  public Interaction submit(Modal modal, Map<String, String> values) {
    return submit(modal, modal.customId(), values);
  }

  /// Sends a form with a forged custom id.
  public Interaction submit(Modal modal, String customId, Map<String, String> values) {
    Body data = Body.of("custom_id", customId, "components", modal.filledIn(values));
    return act(5, data, modal.openedBy().at("message"));
  }

  /// Writes a message that mentions the bot.
  public Posted mention(String text) {
    return write("<@" + StandIn.BOT + "> " + text, true, Optional.empty());
  }

  /// Writes to the bot alone.
  public Posted directMessage(String text) {
    return inDirectMessage().write(text, false, Optional.empty());
  }

  /// Writes a message that does not mention the bot: outside direct messages the bot gets it
  /// without its words, for want of the privileged intent.
  public Posted say(String text) {
    return write(text, false, Optional.empty());
  }

  /// Replies to a message, with the ping that Discord adds: the bot gets the words.
  public Posted reply(Body message, String text) {
    return write(text, true, Optional.of(message));
  }

  /// Replies to a message with the ping turned off: the bot gets no words.
  public Posted replySilently(Body message, String text) {
    return write(text, false, Optional.of(message));
  }

  /// Has a webhook write a message that mentions the bot.
  public Posted mentionByWebhook(String text) {
    return standIn.events().webhookMessage(this, "<@" + StandIn.BOT + "> " + text);
  }

  /// The same member as a bot.
  public Member asBot() {
    return new Member(standIn, user.with("bot", true), place, locale, permitted, admin, roles);
  }

  private Interaction act(int type, Body data, Body message) {
    return standIn.events().interaction(this, type, data, message);
  }

  private Posted write(String text, boolean mentionsBot, Optional<Body> answered) {
    return standIn.events().message(this, text, mentionsBot, answered);
  }
}
