package org.rostrum.year;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.rostrum.core.schedule.Announcer;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.Schedule;

/// Channels as Discord keeps them: a nonce makes one message within five minutes. One request in
/// twenty fails, and some of those are done all the same. Thread-safe.
final class PretendDiscord implements Announcer {

  /// A message in a channel.
  record Message(String id, Post.Key key, Instant at) {}

  private static final Duration NONCES = Duration.ofMinutes(5);

  private final Clock clock;
  private final Random random;
  private final Map<String, List<Message>> messages = new HashMap<>();
  private final Map<String, Instant> goneUntil = new HashMap<>();
  private boolean perfect;
  private int failures;
  private int warnings;

  PretendDiscord(Clock clock, Random random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public List<Sent> post(List<Announcement> announcements) {
    return announcements.stream().map(this::post).toList();
  }

  synchronized Sent post(Announcement announcement) {
    Post.Key key = announcement.post().key();
    Instant now = clock.instant();
    if (gone(key, now)) {
      return new Sent.Barred("the channel is gone");
    }
    int luck = perfect ? 100 : random.nextInt(100);
    failures += luck < 5 ? 1 : 0;
    if (luck < 3) {
      return new Sent.Unknown("503");
    }
    List<Message> channel = messages.computeIfAbsent(key.schedule(), _ -> new ArrayList<>());
    Optional<Message> same =
        channel.stream()
            .filter(message -> message.key().equals(key))
            .filter(message -> Duration.between(message.at(), now).compareTo(NONCES) < 0)
            .findFirst();
    Message message = same.orElseGet(() -> new Message("m" + channel.size(), key, now));
    if (same.isEmpty()) {
      channel.add(message);
    }
    return luck < 5 ? new Sent.Unknown("the answer was lost") : new Sent.As(message.id());
  }

  @Override
  public synchronized Looked find(Post post) {
    Post.Key key = post.key();
    if (gone(key, clock.instant())) {
      return new Looked.Unable("the channel is gone");
    }
    if (!perfect && random.nextInt(20) == 0) {
      failures++;
      return new Looked.Unable("503");
    }
    return in(key.schedule()).stream()
        .filter(message -> message.key().equals(key))
        .map(Message::id)
        .<Looked>map(Looked.Found::new)
        .findFirst()
        .orElseGet(Looked.Missing::new);
  }

  private boolean gone(Post.Key key, Instant now) {
    return now.isBefore(goneUntil.getOrDefault(key.schedule(), Instant.MIN));
  }

  @Override
  public synchronized void warn(Schedule schedule, String why) {
    warnings++;
  }

  synchronized void takeAway(Schedule schedule, Instant until) {
    goneUntil.put(schedule.id(), until);
  }

  /// Fails no more.
  synchronized void behave() {
    perfect = true;
    goneUntil.clear();
  }

  synchronized List<Message> in(String schedule) {
    return List.copyOf(messages.getOrDefault(schedule, List.of()));
  }

  synchronized int failures() {
    return failures;
  }

  synchronized int warnings() {
    return warnings;
  }
}
