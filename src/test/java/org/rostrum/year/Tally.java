package org.rostrum.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
  final Map<String, Integer> skipped = new TreeMap<>();
  final List<String> faults = new ArrayList<>();

  private Tally(int schedules) {
    this.schedules = schedules;
  }

  static Tally of(YearPlan plan, List<Schedule> schedules, PretendDiscord discord, PostLog log) {
    Tally tally = new Tally(schedules.size());
    for (Schedule schedule : schedules) {
      Set<LocalDate> expected = new LinkedHashSet<>();
      schedule.between(YearPlan.START, plan.end()).forEach(due -> expected.add(due.day()));
      Map<LocalDate, Post> known =
          log.posts(schedule.id()).stream()
              .collect(Collectors.toMap(post -> post.key().day(), post -> post));
      Map<LocalDate, Integer> times = new HashMap<>();
      discord.in(schedule.id()).forEach(m -> times.merge(m.key().day(), 1, Integer::sum));
      expected.addAll(times.keySet());
      expected.forEach(
          day -> tally.count(schedule, day, times.getOrDefault(day, 0), known.get(day)));
    }
    return tally;
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
