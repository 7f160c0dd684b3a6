package org.rostrum.discord;

import java.util.List;

/// A message that a member wrote.
public record Posted(Body body, Place place, World world) {

  public String id() {
    return body.text("id");
  }

  /// The bot's first answer to it: in reply, or in its thread, or next in its channel.
  public Shown answer() {
    return answer(0);
  }

  /// The bot's further answer to it, from 0.
  public Shown answer(int index) {
    return new Shown(
        world.bell.until(
            StandIn.PATIENCE,
            () -> answers().stream().skip(index).findFirst(),
            () ->
                "no answer %d to %s; in the channel: %s; complaints: %s"
                    .formatted(
                        index,
                        body.text("content"),
                        world.messagesIn(place.channel()),
                        world.inspection.complaints())),
        place);
  }

  /// Its answers so far. Does not wait.
  public List<Body> answers() {
    return world.bell.look(
        () ->
            world.messages().stream()
                .filter(m -> m.at("author").text("id").equals(StandIn.BOT))
                .filter(m -> Long.parseLong(m.text("id")) > Long.parseLong(id()))
                .filter(this::isAnswer)
                .toList());
  }

  private boolean isAnswer(Body message) {
    boolean inItsThread = message.text("channel_id").equals(id());
    String to = message.at("message_reference").text("message_id");
    boolean inItsChannel = message.text("channel_id").equals(place.channel());
    return inItsThread || (inItsChannel && (to.isEmpty() || to.equals(id())));
  }
}
