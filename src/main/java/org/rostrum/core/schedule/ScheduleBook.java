package org.rostrum.core.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Port to the schedules of all servers. Thread-safe, and several processes may share one. What
/// somebody alters, and the line of it in the record of changes, are there together or not at all.
public interface ScheduleBook {

  /// All schedules, in the order in which they were set up. Cheap while nothing changes.
  List<Schedule> all();

  /// The schedules of one server, in the order in which they were set up.
  List<Schedule> of(String server);

  Optional<Schedule> find(String id);

  void add(Schedule schedule, Alteration how);

  /// Changes a schedule as it is now, whoever changed it meanwhile. Where nothing comes of it there
  /// is no line of it either.
  ///
  /// @param change gives another schedule of the same id; it may be asked more than once
  /// @return the schedule as it is then; empty where there is none, since one that was ended stays
  ///   so
  Optional<Schedule> change(String id, UnaryOperator<Schedule> change, Alteration how);

  /// Ends a schedule; what it posted is remembered.
  ///
  /// @return false where there is none
  boolean remove(String id, Alteration how);

  /// Has a schedule be due from an instant on, where it was to be from a later one.
  void begin(String id, Instant since);

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
