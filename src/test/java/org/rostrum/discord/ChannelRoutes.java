package org.rostrum.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The routes by which a bot posts, edits and deletes messages in channels, and opens threads.
final class ChannelRoutes {

  private final World world;
  private final Gateway gateway;

  /// The messages that were posted with a nonce that is to be enforced, by channel and nonce.
  private final Map<String, String> nonces = new ConcurrentHashMap<>();

  ChannelRoutes(World world, Gateway gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  void serve(Rest rest) {
    String messages = "/channels/{channel_id}/messages";
    String message = messages + "/{message_id}";
    rest.serve("GET", "/channels/{channel_id}", r -> Reply.ok(place(r).toBody()));
    rest.serve("POST", "/channels/{channel_id}/typing", this::typing);
    rest.serve("POST", messages, this::post);
    rest.serve("GET", messages, this::history);
    rest.serve("GET", message, r -> Reply.ok(message(r)));
    rest.serve("PATCH", message, this::edit);
    rest.serve("DELETE", message, this::delete);
    rest.serve("POST", message + "/threads", this::openThread);
  }

  private Reply typing(Request request) {
    place(request);
    return Reply.nothing();
  }

  private Reply post(Request request) {
    Place place = place(request);
    Optional<Body> before = posted(place, request.body());
    if (before.isPresent()) {
      return Reply.ok(before.get());
    }
    Body message = Messages.create(place, request.body(), request.files()).without("webhook_id");
    Optional<String> to = request.body().at("message_reference").optional("message_id");
    if (to.isPresent()) {
      Body answered = world.messageOrRefusal(to.get());
      message =
          message
              .with("type", 19)
              .with("message_reference", request.body().at("message_reference"))
              .with("referenced_message", answered.without("referenced_message"));
    }
    world.put(message);
    if (request.body().isTrue("enforce_nonce")) {
      nonces.put(nonce(place, request.body()), message.text("id"));
    }
    gateway.dispatch(place.guild(), "MESSAGE_CREATE", message);
    return Reply.ok(message);
  }

  /// The message that was posted with the same nonce before. Discord looks back a few minutes; here
  /// it is as far as messages are remembered.
  private Optional<Body> posted(Place place, Body body) {
    return body.isTrue("enforce_nonce")
        ? Optional.ofNullable(nonces.get(nonce(place, body))).flatMap(world::message)
        : Optional.empty();
  }

  private static String nonce(Place place, Body body) {
    return place.channel() + " " + body.text("nonce");
  }

  /// What was written before a message, or last, the newest first. Discord does not give nonces
  /// back.
  private Reply history(Request request) {
    long before =
        Long.parseLong(request.query().getOrDefault("before", String.valueOf(Long.MAX_VALUE)));
    int limit = Integer.parseInt(request.query().getOrDefault("limit", "50"));
    List<Body> found =
        world.messagesIn(place(request).channel()).reversed().stream()
            .filter(message -> Long.parseLong(message.text("id")) < before)
            .limit(limit)
            .map(message -> message.without("nonce"))
            .toList();
    return Reply.ok(Body.array(found));
  }

  private Reply edit(Request request) {
    Body edited = Messages.edit(message(request), request.body(), request.files());
    world.put(edited);
    return Reply.ok(edited);
  }

  private Reply delete(Request request) {
    world.remove(message(request).text("id"));
    return Reply.nothing();
  }

  /// A thread carries the id of the message that it hangs on.
  private Reply openThread(Request request) {
    Body start = message(request);
    Place thread = Place.thread(place(request), start.text("id"), request.body().text("name"));
    world.places.add(thread);
    gateway.dispatch(thread.guild(), "THREAD_CREATE", thread.toBody().with("newly_created", true));
    return new Reply(201, thread.toBody());
  }

  private Place place(Request request) {
    return world.place(request.path("channel_id"));
  }

  private Body message(Request request) {
    place(request);
    return world.messageOrRefusal(request.path("message_id"));
  }
}
