package org.rostrum.discord;

import java.util.Optional;

/// The routes by which a bot posts, edits and deletes messages in channels, and opens threads.
final class ChannelRoutes {

  private final World world;
  private final Gateway gateway;

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
    gateway.dispatch(place.guild(), "MESSAGE_CREATE", message);
    return Reply.ok(message);
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
