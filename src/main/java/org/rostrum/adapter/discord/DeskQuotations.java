package org.rostrum.adapter.discord;

import java.util.List;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Place;
import org.rostrum.core.schedule.QuoteSupply;
import org.rostrum.core.schedule.Schedule;

/// The quotations of the record that is in use.
public record DeskQuotations(DesksInUse desks) implements QuoteSupply {

  @Override
  public List<Citation> fitting(Schedule schedule) {
    return desks.now().desk().quotations(schedule.speaker(), schedule.theme());
  }

  @Override
  public boolean holds(Place place) {
    return desks.now().desk().library().find(place).isPresent();
  }
}
