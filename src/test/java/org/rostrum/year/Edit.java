package org.rostrum.year;

import java.time.Instant;
import org.rostrum.core.schedule.Alteration;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.schedule.ScheduleChanges;
import org.rostrum.support.Altered;

/// What an admin changes about a schedule; done twice it is as done once.
///
/// @param value the time or channel; empty where it needs none
record Edit(String schedule, Verb verb, String value, Instant at) {

  enum Verb {
    PAUSE,
    RESUME,
    TIME,
    CHANNEL
  }

  /// In a line, that [#parse] reads back.
  String line() {
    return String.join("\t", "edit", schedule, verb.name(), value, at.toString());
  }

  /// @return false where a line is none of an edit
  static boolean is(String line) {
    return line.startsWith("edit\t");
  }

  static Edit parse(String line) {
    String[] words = line.split("\t", -1);
    return new Edit(words[1], Verb.valueOf(words[2]), words[3], Instant.parse(words[4]));
  }

  void make(ScheduleBook book, PostLog log) {
    var unused =
        new ScheduleChanges(book, log)
            .change(schedule, this::on, new Alteration(verb.name(), "admin", at));
  }

  /// A schedule as it is after it.
  Schedule on(Schedule one) {
    return switch (verb) {
      case PAUSE -> one.paused(true, at);
      case RESUME -> one.paused(false, at);
      case TIME -> Altered.barred(null, Altered.at(value, one)).after(one, at);
      case CHANNEL -> Altered.barred(null, Altered.in(value, one)).after(one, at);
    };
  }
}
