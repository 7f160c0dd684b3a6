package org.rostrum.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// All that Discord remembers: servers, channels, messages, commands and interactions. Thread-safe.
final class World {

  final Awaited bell = new Awaited();
  final Inspection inspection = new Inspection();
  final List<Guild> guilds = new CopyOnWriteArrayList<>();
  final List<Place> places = new CopyOnWriteArrayList<>();

  /// Registered commands, by server, or by "" for all.
  final Map<String, List<Body>> commands = new ConcurrentHashMap<>();

  private final Map<String, Interaction> interactions = new ConcurrentHashMap<>();
  private final Map<String, Body> messages = new LinkedHashMap<>();

  void add(Interaction interaction) {
    interactions.put(interaction.token(), interaction);
  }

  Interaction interaction(String token) {
    Interaction interaction = interactions.get(token);
    if (interaction == null) {
      throw Refusal.unknownWebhook();
    }
    return interaction;
  }

  /// @throws Refusal when there is no such channel
  Place place(String channel) {
    return places.stream()
        .filter(place -> place.channel().equals(channel))
        .findFirst()
        .orElseThrow(Refusal::unknownChannel);
  }

  List<Place> placesIn(Guild guild) {
    return places.stream()
        .filter(place -> place.guild().filter(guild::equals).isPresent())
        .toList();
  }

  void put(Body message) {
    bell.change(() -> messages.put(message.text("id"), message));
  }

  void remove(String id) {
    bell.change(() -> messages.remove(id));
  }

  Optional<Body> message(String id) {
    return bell.look(() -> Optional.ofNullable(messages.get(id)));
  }

  /// @throws Refusal when there is no such message
  Body messageOrRefusal(String id) {
    return message(id).orElseThrow(Refusal::unknownMessage);
  }

  /// All messages, oldest first.
  List<Body> messages() {
    return bell.look(() -> List.copyOf(messages.values()));
  }

  /// The messages of a channel, oldest first.
  List<Body> messagesIn(String channel) {
    return bell.look(
        () ->
            messages.values().stream()
                .filter(message -> message.text("channel_id").equals(channel))
                .toList());
  }

  /// Forgets messages and interactions, so that a long run keeps its memory.
  void forget() {
    interactions.clear();
    bell.change(
        () -> {
          messages.clear();
          return messages;
        });
  }
}
