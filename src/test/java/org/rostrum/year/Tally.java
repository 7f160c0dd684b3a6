package org.rostrum.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Place;
import org.rostrum.core.schedule.Dealt;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.Schedule;

/// What became of every day of every schedule: what stands in the channels, held against the log.
final class Tally {

  final int schedules;
  int days;
  int posted;
  int duplicates;
  int gaps;
  int repeats;
  final Map<String, Integer> skipped = new TreeMap<>();
  final List<String> faults = new ArrayList<>();

  private Tally(int schedules) {
    this.schedules = schedules;
  }

  static Tally of(YearPlan plan, Histories histories, PretendDiscord discord, PostLog log) {
    List<Schedule> schedules = histories.present();
    Tally tally = new Tally(schedules.size());
    Map<String, List<PretendDiscord.Message>> messages = discord.bySchedule();
    for (Schedule schedule : schedules) {
      Set<LocalDate> expected = histories.owed(schedule.id(), plan.end());
      List<Post> posts = log.posts(schedule.id());
      Map<LocalDate, Post> known =
          posts.stream().collect(Collectors.toMap(post -> post.key().day(), post -> post));
      Map<LocalDate, Integer> times = new HashMap<>();
      messages
          .getOrDefault(schedule.id(), List.of())
          .forEach(m -> times.merge(m.key().day(), 1, Integer::sum));
      expected.addAll(times.keySet());
      expected.forEach(
          day -> tally.count(schedule, day, times.getOrDefault(day, 0), known.get(day)));
      tally.countRepeats(schedule, plan.fitting(schedule).size(), posts);
    }
    return tally;
  }

  /// Quotations that came again in a round, or since a round began too early.
  private void countRepeats(Schedule schedule, int pool, List<Post> posts) {
    Map<Integer, Set<Place>> rounds = new TreeMap<>();
    int left = 0;
    for (Post post : posts) {
      Dealt choice = post.choice();
      if (choice == null) {
        left++;
      } else if (!rounds
          .computeIfAbsent(choice.round(), _ -> new HashSet<>())
          .add(choice.place())) {
        repeated(schedule, choice.round());
      }
    }
    for (int round = 0; round + 1 < rounds.size(); round++) {
      int seen = rounds.getOrDefault(round, Set.of()).size();
      // A post that was given up leaves its quotation out of the round that it was chosen in.
      if (seen + left < pool) {
        repeated(schedule, round);
      }
    }
  }

  private void repeated(Schedule schedule, int round) {
    repeats++;
    faults.add("%s: a quotation came again in round %d".formatted(schedule.id(), round));
  }

  private void count(Schedule schedule, LocalDate day, int times, @Nullable Post post) {
    String what = schedule.id() + " (" + schedule.zone() + ") " + day;
    days++;
    posted += Math.min(times, 1);
    if (times > 1) {
      duplicates++;
      faults.add(what + ": posted " + times + " times");
    }
    if (post == null) {
      gaps++;
      faults.add(what + ": nothing is known of it");
    } else if ((times > 0) != (post.state() == Post.State.POSTED)) {
      boolean told = post.state() == Post.State.SKIPPED && told(post).startsWith("it may have");
      if (!told) {
        gaps++;
        faults.add(what + ": in the channel " + times + " times, in the log " + post);
      }
    } else if (times == 0) {
      skipped.merge(told(post), 1, Integer::sum);
    }
  }

  private static String told(Post post) {
    return String.valueOf(post.note());
  }

  int skips() {
    return skipped.values().stream().mapToInt(Integer::intValue).sum();
  }
}
