package org.rostrum.core.schedule;

import java.util.List;
import java.util.Optional;

/// Port to the schedules of all servers. Thread-safe, and several processes may share one.
public interface ScheduleBook {

  /// All schedules, in the order in which they were set up. Cheap while nothing changes.
  List<Schedule> all();

  /// The schedules of one server, in the order in which they were set up.
  List<Schedule> of(String server);

  Optional<Schedule> find(String id);

  /// Adds a schedule, or replaces the one of the same id; what was in its way is forgotten.
  void save(Schedule schedule);

  /// Ends a schedule; what it posted is remembered.
  ///
  /// @return false where there is none
  boolean remove(String id);

  /// Notes that a schedule cannot post, and why.
  ///
  /// @return whether it could until now
  boolean barred(String id, String why);

  /// Notes that a schedule can post again.
  void free(String id);

  /// Forgets who somebody was that set schedules up; those stay.
  ///
  /// @return how many there were
  int forgetAdmin(String member);
}
