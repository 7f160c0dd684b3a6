package org.rostrum.adapter.discord;

import java.util.List;
import java.util.Optional;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Place;
import org.rostrum.core.schedule.QuoteSupply;
import org.rostrum.core.schedule.Schedule;

/// The quotations of the sources that a schedule's server asks.
public record DeskQuotations(ServerDesks desks) implements QuoteSupply {

  @Override
  public List<Citation> fitting(Schedule schedule) {
    return desk(schedule)
        .map(desk -> desk.quotations(schedule.speaker(), schedule.theme()))
        .orElse(List.of());
  }

  @Override
  public Optional<Citation> find(Schedule schedule, Place place) {
    return desk(schedule).flatMap(desk -> desk.library().find(place));
  }

  private Optional<Desk> desk(Schedule schedule) {
    return desks.posting(schedule.server(), schedule.channel());
  }
}
