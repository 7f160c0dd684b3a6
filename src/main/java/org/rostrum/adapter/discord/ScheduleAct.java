package org.rostrum.adapter.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a button under a schedule asks for. It travels as the component's id; whoever sends one may
/// have forged it, so the schedule is looked up, and so is whether the member may.
///
/// @param schedule the id of the schedule
record ScheduleAct(Verb verb, String schedule) {

  enum Verb {
    SHOW,
    NOW,
    PAUSE,
    RESUME,
    /// Asks whether it is meant.
    STOP,
    END
  }

  private static final Pattern FORM = Pattern.compile("s1:(?<verb>[a-z]+):(?<id>[0-9a-z]{16})");

  /// The component's id.
  String id() {
    return "s1:" + verb.name().toLowerCase(java.util.Locale.ROOT) + ":" + schedule;
  }

  /// What an id means; empty for every text that [#id()] does not give.
  static Optional<ScheduleAct> parse(String id) {
    Matcher form = FORM.matcher(id);
    if (!form.matches()) {
      return Optional.empty();
    }
    for (Verb verb : Verb.values()) {
      ScheduleAct act = new ScheduleAct(verb, form.group("id"));
      if (act.id().equals(id)) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }
}
