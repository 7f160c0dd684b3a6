package org.rostrum.core.schedule;

import java.time.Duration;

/// How quotations of the day are posted.
///
/// @param catchUp how late a post may be; a day that nothing could post for longer is skipped
public record ScheduleSettings(Duration catchUp) {

  public ScheduleSettings {
    if (catchUp.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new IllegalArgumentException("nothing is posted within " + catchUp);
    }
  }
}
