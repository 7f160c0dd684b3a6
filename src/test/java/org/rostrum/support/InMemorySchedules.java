package org.rostrum.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.schedule.Alteration;
import org.rostrum.core.schedule.Dealt;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.servers.SettingChange;

/// Schedules and their posts, in maps. Thread-safe.
public final class InMemorySchedules implements ScheduleBook, PostLog {

  private final Map<String, Schedule> schedules = new LinkedHashMap<>();
  private final List<Post> posts = new ArrayList<>();
  private final Map<String, Long> taken = new HashMap<>();
  private final Consumer<SettingChange> changes;

  public InMemorySchedules() {
    this(change -> {});
  }

  /// @param changes takes each line of the record of changes
  public InMemorySchedules(Consumer<SettingChange> changes) {
    this.changes = changes;
  }

  @Override
  public synchronized List<Schedule> all() {
    return List.copyOf(schedules.values());
  }

  @Override
  public synchronized List<Schedule> of(String server) {
    return schedules.values().stream().filter(one -> one.server().equals(server)).toList();
  }

  @Override
  public synchronized Optional<Schedule> find(String id) {
    return Optional.ofNullable(schedules.get(id));
  }

  /// Adds a schedule, or replaces one, and nobody did.
  public synchronized void save(Schedule schedule) {
    schedules.put(schedule.id(), schedule);
  }

  @Override
  public synchronized void add(Schedule schedule, Alteration how) {
    save(schedule);
    note(schedule, null, how);
  }

  @Override
  public synchronized Optional<Schedule> change(
      String id, UnaryOperator<Schedule> change, Alteration how) {
    Schedule was = schedules.get(id);
    if (was == null) {
      return Optional.empty();
    }
    Schedule became = change.apply(was);
    if (!became.equals(was)) {
      save(became);
      note(became, was, how);
    }
    return Optional.of(became);
  }

  @Override
  public synchronized boolean remove(String id, Alteration how) {
    Schedule was = schedules.remove(id);
    if (was != null) {
      note(was, was, how);
    }
    return was != null;
  }

  private void note(Schedule schedule, @Nullable Schedule was, Alteration how) {
    changes.accept(
        new SettingChange(
            schedule.server(),
            schedule.channel(),
            "quote of the day",
            was == null ? null : "<#" + was.channel() + ">, " + was.words(),
            how.what() + ": " + schedule.words(),
            how.by(),
            how.at()));
  }

  @Override
  public synchronized void begin(String id, Instant since) {
    schedules.computeIfPresent(
        id, (_, one) -> one.since().isAfter(since) ? Altered.since(since, one) : one);
  }

  @Override
  public synchronized boolean barred(String id, String why) {
    Schedule schedule = schedules.get(id);
    if (schedule == null || schedule.barred() != null) {
      return false;
    }
    schedules.put(id, Altered.barred(why, schedule));
    return true;
  }

  @Override
  public synchronized void free(String id) {
    schedules.computeIfPresent(id, (_, schedule) -> Altered.barred(null, schedule));
  }

  @Override
  public synchronized int forgetAdmin(String member) {
    int many = 0;
    for (Schedule one : List.copyOf(schedules.values())) {
      if (one.setUpBy().equals(member)) {
        many++;
        schedules.put(one.id(), Altered.withoutAdmin(one));
      }
    }
    return many;
  }

  @Override
  public synchronized Optional<Post> last(String schedule, Instant until) {
    return posts(schedule).stream()
        .filter(post -> !post.key().besides() && !post.due().isAfter(until))
        .max(Comparator.comparing(post -> post.key().day()));
  }

  @Override
  public synchronized Map<String, Post> lasts(Instant until) {
    Map<String, Post> lasts = new HashMap<>();
    for (Schedule schedule : all()) {
      last(schedule.id(), until).ifPresent(post -> lasts.put(schedule.id(), post));
    }
    return lasts;
  }

  @Override
  public synchronized List<Post> posts(String schedule) {
    return posts.stream()
        .filter(post -> post.key().schedule().equals(schedule))
        .sorted(Comparator.comparing(Post::due))
        .toList();
  }

  @Override
  public synchronized List<Boolean> enter(List<Post> entered) {
    return entered.stream().map(post -> !forbidden(post) && posts.add(taken(post))).toList();
  }

  private Post taken(Post post) {
    Dealt choice = post.choice();
    if (choice != null) {
      taken.merge(post.server(), choice.turn(), Math::max);
    }
    return post;
  }

  private boolean forbidden(Post post) {
    return posts.stream()
        .anyMatch(other -> other.key().equals(post.key()) || sameQuotation(other, post));
  }

  private static boolean sameQuotation(Post one, Post other) {
    Dealt first = one.choice();
    Dealt second = other.choice();
    return first != null
        && second != null
        && ((one.server().equals(other.server()) && first.turn() == second.turn())
            || (first.deck().equals(second.deck())
                && first.round() == second.round()
                && first.place().equals(second.place())));
  }

  @Override
  public synchronized boolean takeOver(Post claim) {
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      if (post.key().equals(claim.key())
          && open(post)
          && post.attempts() == claim.attempts() - 1
          && posts.stream().noneMatch(other -> other != post && sameQuotation(other, claim))) {
        posts.set(i, taken(claim));
        return true;
      }
    }
    return false;
  }

  @Override
  public synchronized void settle(List<Post> settled) {
    for (Post next : settled) {
      posts.replaceAll(
          post ->
              post.key().equals(next.key()) && open(post) && believed(post, next)
                  ? settled(post, next)
                  : post);
    }
  }

  private static boolean believed(Post post, Post next) {
    return next.state() == Post.State.POSTED || post.attempts() == next.attempts();
  }

  private static boolean open(Post post) {
    return post.state() == Post.State.CLAIMED || post.state() == Post.State.WAITING;
  }

  private static Post settled(Post post, Post next) {
    return new Post(
        post.key(),
        post.server(),
        post.channel(),
        post.due(),
        next.state(),
        next.choice() == null ? null : post.choice(),
        post.worker(),
        next.touched(),
        post.attempts(),
        next.note());
  }

  @Override
  public synchronized List<Post> open(Instant touchedBefore, Instant touchedAfter) {
    return posts.stream()
        .filter(
            post ->
                open(post)
                    && (post.touched().isBefore(touchedBefore)
                        || post.touched().isAfter(touchedAfter)))
        .toList();
  }

  @Override
  public synchronized List<Post> strike(Instant skippedAfter) {
    List<Post> struck =
        posts.stream()
            .filter(
                post ->
                    post.state() == Post.State.SKIPPED
                        && post.choice() == null
                        && post.touched().isAfter(skippedAfter))
            .toList();
    posts.removeAll(struck);
    return struck;
  }

  @Override
  public synchronized Past past(String server, String deck) {
    List<Use> all =
        posts.stream()
            .filter(post -> post.server().equals(server))
            .flatMap(
                post -> Stream.ofNullable(post.choice()).map(one -> new Use(one, post.channel())))
            .sorted(Comparator.comparing(use -> use.choice().turn()))
            .toList();
    int round =
        all.stream()
            .filter(use -> use.choice().deck().equals(deck))
            .mapToInt(use -> use.choice().round())
            .max()
            .orElse(0);
    long turns =
        Math.max(
            all.isEmpty() ? 0 : all.getLast().choice().turn() + 1,
            taken.getOrDefault(server, -1L) + 1);
    long began =
        all.stream()
            .filter(use -> use.choice().deck().equals(deck) && use.choice().round() == round)
            .mapToLong(use -> use.choice().turn())
            .min()
            .orElse(0);
    long since = round == 0 ? 0 : began - RECENT;
    return new Past(
        turns, round, all.stream().filter(use -> use.choice().turn() >= since).toList());
  }
}
