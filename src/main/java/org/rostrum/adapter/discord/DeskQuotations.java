package org.rostrum.adapter.discord;

import java.util.List;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Place;
import org.rostrum.core.schedule.QuoteSupply;
import org.rostrum.core.schedule.Schedule;

/// The quotations of the record that the desk answers from.
public record DeskQuotations(Desk desk) implements QuoteSupply {

  @Override
  public List<Citation> fitting(Schedule schedule) {
    return desk.quotations(schedule.speaker(), schedule.theme());
  }

  @Override
  public boolean holds(Place place) {
    return desk.library().find(place).isPresent();
  }
}
