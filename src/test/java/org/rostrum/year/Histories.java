package org.rostrum.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rostrum.core.schedule.Schedule;

/// What schedules were, and until when, and so on which days each owes a post.
final class Histories {

  private record Version(Instant from, Schedule schedule) {}

  private final Map<String, List<Version>> versions = new LinkedHashMap<>();
  private int edits;

  Histories(List<Schedule> schedules) {
    for (Schedule schedule : schedules) {
      List<Version> own = new ArrayList<>();
      own.add(new Version(schedule.since(), schedule));
      versions.put(schedule.id(), own);
    }
  }

  /// The schedules as they are.
  List<Schedule> present() {
    return versions.values().stream().map(own -> own.getLast().schedule()).toList();
  }

  Schedule present(String id) {
    return own(id).getLast().schedule();
  }

  private List<Version> own(String id) {
    return Objects.requireNonNull(versions.get(id));
  }

  void made(Edit edit) {
    edits++;
    own(edit.schedule()).add(new Version(edit.at(), edit.on(present(edit.schedule()))));
  }

  int edits() {
    return edits;
  }

  /// The days on which a schedule owes a post, as it was when each was due.
  Set<LocalDate> owed(String id, Instant end) {
    Set<LocalDate> days = new LinkedHashSet<>();
    List<Version> own = own(id);
    for (int i = 0; i < own.size(); i++) {
      Instant until = i + 1 < own.size() ? own.get(i + 1).from() : end;
      own.get(i).schedule().between(own.get(i).from(), until).forEach(due -> days.add(due.day()));
    }
    return days;
  }
}
