package org.rostrum.core.schedule;

import java.util.List;
import java.util.Optional;

/// Port to the schedules of all servers. Thread-safe.
public interface ScheduleBook {

  List<Schedule> all();

  /// The schedules of one server, in the order in which they were set up.
  List<Schedule> of(String server);

  Optional<Schedule> find(String id);

  /// Adds a schedule, or replaces the one of the same id.
  void save(Schedule schedule);

  /// Ends a schedule; what it posted is remembered.
  void remove(String id);
}
