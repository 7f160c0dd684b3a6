package org.rostrum.core.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes and ends schedules. What was due until then, and nobody has seen to yet, is entered in
/// the log first, as it was due: a change never loses a day. Thread-safe.
///
/// What was due before a schedule was paused is posted where it goes on within the window in which
/// posts are made up for, and skipped after that; what comes due while it is paused is not owed and
/// not entered. What was due before a schedule was ended is skipped, with that reason.
public final class ScheduleChanges {

  private final ScheduleBook book;
  private final PostLog log;

  public ScheduleChanges(ScheduleBook book, PostLog log) {
    this.book = book;
    this.log = log;
  }

  /// Changes a schedule as [ScheduleBook#change] does.
  ///
  /// @param how tells up to when it was due as it was before
  public Optional<Schedule> change(String id, UnaryOperator<Schedule> change, Alteration how) {
    enterDue(id, how);
    return book.change(id, change, how);
  }

  /// Ends a schedule as [ScheduleBook#remove] does.
  public boolean end(String id, Alteration how) {
    enterDue(id, how);
    return book.remove(id, how);
  }

  private void enterDue(String id, Alteration how) {
    book.find(id)
        .ifPresent(
            schedule -> {
              List<Post> owed =
                  schedule
                      .between(
                          log.last(id, how.at()).map(Post::due).orElse(schedule.since()), how.at())
                      .stream()
                      .map(due -> Post.owed(schedule, due))
                      .toList();
              if (!owed.isEmpty()) {
                var unused = log.enter(owed);
              }
            });
  }
}
