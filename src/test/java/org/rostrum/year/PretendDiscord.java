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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
  private @Nullable String troubled;
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
    String where = String.valueOf(announcement.post().channel());
    if (gone(where, now)) {
      troubled = key.schedule();
      return new Sent.Barred("the channel is gone");
    }
    int luck = perfect ? 100 : random.nextInt(100);
    if (luck < 5) {
      failures++;
      troubled = key.schedule();
    }
    if (luck < 3) {
      return new Sent.Unknown("503");
    }
    List<Message> channel = messages.computeIfAbsent(where, _ -> new ArrayList<>());
    Optional<Message> same =
        channel.stream()
            .filter(message -> message.key().equals(key))
            .filter(message -> Duration.between(message.at(), now).abs().compareTo(NONCES) < 0)
            .findFirst();
    Message message = same.orElseGet(() -> new Message(where + "m" + channel.size(), key, now));
    if (same.isEmpty()) {
      channel.add(message);
    }
    return luck < 5 ? new Sent.Unknown("the answer was lost") : new Sent.As(message.id());
  }

  @Override
  public synchronized Looked find(Post post) {
    Post.Key key = post.key();
    String where = String.valueOf(post.channel());
    if (gone(where, clock.instant())) {
      return new Looked.Unable("the channel is gone");
    }
    if (!perfect && random.nextInt(20) == 0) {
      failures++;
      return new Looked.Unable("503");
    }
    return messages.getOrDefault(where, List.of()).stream()
        .filter(message -> message.key().equals(key))
        .map(Message::id)
        .<Looked>map(Looked.Found::new)
        .findFirst()
        .orElseGet(Looked.Missing::new);
  }

  private boolean gone(String channel, Instant now) {
    return now.isBefore(goneUntil.getOrDefault(channel, Instant.MIN));
  }

  @Override
  public synchronized void warn(Schedule schedule, String why) {
    warnings++;
  }

  synchronized void takeAway(Schedule schedule, Instant until) {
    goneUntil.put(schedule.channel(), until);
  }

  /// Fails no more.
  synchronized void behave() {
    perfect = true;
    goneUntil.clear();
  }

  /// The messages of a schedule, in whichever channel.
  synchronized Map<String, List<Message>> bySchedule() {
    return messages.values().stream()
        .flatMap(List::stream)
        .collect(Collectors.groupingBy(message -> message.key().schedule()));
  }

  /// A schedule of which a post failed since this was asked last; empty where none did.
  synchronized Optional<String> troubled() {
    Optional<String> last = Optional.ofNullable(troubled);
    troubled = null;
    return last;
  }

  synchronized int failures() {
    return failures;
  }

  synchronized int warnings() {
    return warnings;
  }
}
