package org.rostrum.support;

import java.util.List;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.servers.SettingChange;

class InMemorySchedulesTest extends ScheduleContract {

  private final InMemorySettings settings = new InMemorySettings();
  private final InMemorySchedules store = new InMemorySchedules(settings::note);

  @Override
  protected ScheduleBook book() {
    return store;
  }

  @Override
  protected List<SettingChange> changes(String server) {
    return settings.changes(server, 0, 100);
  }

  @Override
  protected PostLog log() {
    return store;
  }
}
