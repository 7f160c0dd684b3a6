package org.rostrum.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Something that a member did with the bot, and what the bot sent for it. Every look waits, 10 s
/// at most, for what it looks for.
public final class Interaction {

  private final Body event;
  private final Place place;
  private final World world;
  private final Awaited bell = new Awaited();
  private final List<Sent> sent = new ArrayList<>();
  private final List<String> followUps = new ArrayList<>();
  private Optional<Acknowledgement> acknowledgement = Optional.empty();
  private Optional<String> original;
  private boolean edited;

  Interaction(Body event, Place place, World world) {
    this.event = event;
    this.place = place;
    this.world = world;
    this.original = event.at("message").optional("id");
  }

  public String id() {
    return event.text("id");
  }

  /// INTERACTION_CREATE as it was sent.
  public Body event() {
    return event;
  }

  /// How the bot first answered.
  public Acknowledgement acknowledgement() {
    return await(() -> acknowledgement, "an acknowledgement");
  }

  /// The time from the member's act to the acknowledgement.
  public Duration acknowledgedAfter() {
    return acknowledgement().after();
  }

  /// The message that the member sees for it: the reply, or the deferred reply once it was edited,
  /// or the message that was pressed once it was edited.
  public Shown answer() {
    return new Shown(await(this::finished, "an answer"), place);
  }

  /// The answer as it stands once the bot sent so many bodies for this interaction, callbacks
  /// included.
  public Shown answerAfter(int bodies) {
    await(() -> sent.size() >= bodies ? Optional.of(bodies) : Optional.empty(), bodies + " bodies");
    return answer();
  }

  /// A further message sent for it, from 0.
  public Shown followUp(int index) {
    return new Shown(
        await(
            () -> index < followUps.size() ? world.message(followUps.get(index)) : Optional.empty(),
            "follow-up " + index),
        place);
  }

  /// The modal that it opened.
  public Modal modal() {
    return await(
        () -> acknowledgement.filter(a -> a.type() == 9).map(a -> new Modal(a.data(), event)),
        "a modal");
  }

  /// The choices that were offered for an autocomplete, in order.
  public List<Choice> choices() {
    Body data =
        await(
            () -> acknowledgement.filter(a -> a.type() == 8).map(Acknowledgement::data), "choices");
    return data.list("choices").stream()
        .map(choice -> new Choice(choice.text("name"), choice.text("value")))
        .toList();
  }

  /// All that was sent for it so far, in order. Does not wait.
  public List<Sent> sent() {
    return bell.look(() -> List.copyOf(sent));
  }

  /// Whether anything answered it so far. Does not wait.
  public boolean isAcknowledged() {
    return bell.look(acknowledgement::isPresent);
  }

  String token() {
    return event.text("token");
  }

  Place place() {
    return place;
  }

  /// When the member acted.
  public Instant madeAt() {
    return Snowflakes.timeOf(id());
  }

  /// The message that `@original` names.
  String original() {
    return original.orElseThrow(Refusal::unknownMessage);
  }

  int followUpCount() {
    return followUps.size();
  }

  void record(Sent.Kind kind, Request request) {
    Duration after = Duration.between(madeAt(), request.at());
    bell.change(() -> sent.add(new Sent(kind, after, request.body(), request.files())));
  }

  /// @return whether it was the first
  boolean acknowledge(int type, Duration after, Body data) {
    return bell.change(
        () -> {
          boolean first = acknowledgement.isEmpty();
          if (first) {
            acknowledgement = Optional.of(new Acknowledgement(type, after, data));
          }
          return first;
        });
  }

  void answered(String message, boolean finished) {
    bell.change(
        () -> {
          original = Optional.of(message);
          edited |= finished;
          return message;
        });
  }

  void followedUp(String message) {
    bell.change(() -> followUps.add(message));
  }

  private Optional<Body> finished() {
    return edited ? original.flatMap(world::message) : Optional.empty();
  }

  private <T> T await(Supplier<Optional<T>> look, String what) {
    return bell.until(
        StandIn.PATIENCE,
        look,
        () ->
            "awaited %s for %s; sent so far: %s; complaints: %s"
                .formatted(what, event.at("data"), sent, world.inspection.complaints()));
  }
}
