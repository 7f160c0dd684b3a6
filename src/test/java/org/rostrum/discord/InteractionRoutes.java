package org.rostrum.discord;

import java.time.Duration;
import java.util.List;

/// The routes by which a bot answers interactions, with Discord's rules: once, within 3 s, and
/// edits for 15 minutes.
final class InteractionRoutes {

  private static final Duration FIRST = Duration.ofSeconds(3);
  private static final Duration TOKEN = Duration.ofMinutes(15);
  private static final int FOLLOW_UPS_OF_A_USERS_APP = 5;

  private final World world;

  InteractionRoutes(World world) {
    this.world = world;
  }

  void serve(Rest rest) {
    String webhook = "/webhooks/{webhook_id}/{webhook_token}";
    rest.serveOpen(
        "POST", "/interactions/{interaction_id}/{interaction_token}/callback", this::callback);
    rest.serveOpen("POST", webhook, this::followUp);
    rest.serveOpen("GET", webhook + "/messages/@original", r -> Reply.ok(message(r)));
    rest.serveOpen("PATCH", webhook + "/messages/@original", this::edit);
    rest.serveOpen("DELETE", webhook + "/messages/@original", this::delete);
    rest.serveOpen("GET", webhook + "/messages/{message_id}", r -> Reply.ok(message(r)));
    rest.serveOpen("PATCH", webhook + "/messages/{message_id}", this::edit);
    rest.serveOpen("DELETE", webhook + "/messages/{message_id}", this::delete);
  }

  private Reply callback(Request request) {
    Interaction interaction = known(request);
    Body body = request.body();
    int type = (int) body.number("type");
    Duration after = Duration.between(interaction.madeAt(), request.at());
    interaction.record(Sent.Kind.CALLBACK, request);
    if (interaction.isAcknowledged()) {
      throw Refusal.alreadyAcknowledged();
    }
    if (after.compareTo(FIRST) > 0) {
      throw Refusal.unknownInteraction();
    }
    Body data = body.at("data");
    Body message =
        switch (type) {
          case 4 -> Messages.create(interaction.place(), data, request.files());
          case 5 -> loading(interaction, data);
          case 7 ->
              Messages.edit(world.messageOrRefusal(interaction.original()), data, request.files());
          default -> Body.NOTHING;
        };
    if (!interaction.acknowledge(type, after, data)) {
      throw Refusal.alreadyAcknowledged();
    }
    if (message.exists()) {
      world.put(message);
      interaction.answered(message.text("id"), type != 5);
    }
    return request.asks("with_response")
        ? Reply.ok(response(interaction, type, message))
        : Reply.nothing();
  }

  private Reply edit(Request request) {
    Interaction interaction = acknowledged(request);
    Body edited = Messages.edit(message(request), request.body(), request.files());
    interaction.record(Sent.Kind.EDIT, request);
    world.put(edited);
    if (isOriginal(request, interaction)) {
      interaction.answered(edited.text("id"), true);
    }
    return Reply.ok(edited);
  }

  private Reply followUp(Request request) {
    Interaction interaction = acknowledged(request);
    if (interaction.place().kind().isUserInstalled()
        && interaction.followUpCount() >= FOLLOW_UPS_OF_A_USERS_APP) {
      throw new Refusal(400, 40094, "Reached the maximum number of follow up messages.");
    }
    Body message = Messages.create(interaction.place(), request.body(), request.files());
    interaction.record(Sent.Kind.FOLLOW_UP, request);
    world.put(message);
    interaction.followedUp(message.text("id"));
    return Reply.ok(message);
  }

  private Reply delete(Request request) {
    Interaction interaction = acknowledged(request);
    world.remove(message(request).text("id"));
    interaction.record(Sent.Kind.DELETE, request);
    return Reply.nothing();
  }

  private Body message(Request request) {
    Interaction interaction = acknowledged(request);
    String id = request.path().getOrDefault("message_id", interaction.original());
    return world.messageOrRefusal(id);
  }

  private static boolean isOriginal(Request request, Interaction interaction) {
    return interaction
        .original()
        .equals(request.path().getOrDefault("message_id", interaction.original()));
  }

  private Interaction known(Request request) {
    try {
      return world.interaction(request.path("interaction_token"));
    } catch (Refusal unknown) {
      throw Refusal.unknownInteraction();
    }
  }

  private Interaction acknowledged(Request request) {
    Interaction interaction = world.interaction(request.path("webhook_token"));
    Duration age = Duration.between(interaction.madeAt(), request.at());
    if (!interaction.isAcknowledged() || age.compareTo(TOKEN) > 0) {
      throw Refusal.unknownWebhook();
    }
    return interaction;
  }

  private static Body loading(Interaction interaction, Body data) {
    Body message = Messages.create(interaction.place(), data, List.of());
    return message.with("flags", message.number("flags") | Messages.LOADING);
  }

  private static Body response(Interaction interaction, int type, Body message) {
    Body inner =
        Body.of(
            "id",
            interaction.id(),
            "type",
            interaction.event().number("type"),
            "response_message_id",
            message.exists() ? message.text("id") : null,
            "response_message_loading",
            type == 5,
            "response_message_ephemeral",
            (message.number("flags") & Messages.EPHEMERAL) != 0);
    Body response = Body.of("interaction", inner);
    return message.exists()
        ? response.with("resource", Body.of("type", type, "message", message))
        : response;
  }
}
