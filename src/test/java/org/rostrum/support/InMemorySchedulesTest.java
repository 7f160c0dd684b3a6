package org.rostrum.support;

import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.ScheduleBook;

class InMemorySchedulesTest extends ScheduleContract {

  private final InMemorySchedules store = new InMemorySchedules();

  @Override
  protected ScheduleBook book() {
    return store;
  }

  @Override
  protected PostLog log() {
    return store;
  }
}
