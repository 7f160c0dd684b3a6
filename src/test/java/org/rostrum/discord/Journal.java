package org.rostrum.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every request that came in, in the order in which it was answered. Thread-safe.
public final class Journal {

  /// @param status what was answered; 0 where the socket was dropped
  /// @param prank what was played on it
  public record Entry(
      Request request, int status, Body answer, Duration took, Optional<Prank.OnRequest> prank) {

    public String route() {
      return request.route();
    }

    public Body body() {
      return request.body();
    }

    public Instant at() {
      return request.at();
    }

    @Override
    public String toString() {
      return "%s %s -> %d %s".formatted(request.at(), request.route(), status, request.body());
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  synchronized void add(Entry entry) {
    entries.add(entry);
  }

  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  /// Those whose route holds a fragment, for example `callback` or `POST /channels`.
  public List<Entry> entries(String routeFragment) {
    return entries().stream().filter(entry -> entry.route().contains(routeFragment)).toList();
  }

  /// Those that were sent for an interaction: its callbacks, edits, follow-ups, refused ones
  /// included.
  public List<Entry> messagesOf(Interaction interaction) {
    return entries().stream()
        .filter(entry -> entry.request().path().containsValue(interaction.token()))
        .toList();
  }

  /// Forgets all, so that a long run keeps its memory.
  public synchronized void clear() {
    entries.clear();
  }
}
