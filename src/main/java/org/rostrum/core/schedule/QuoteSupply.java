package org.rostrum.core.schedule;

import java.util.List;
import java.util.Optional;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Place;

/// Port to what can be posted, as the record is now. Thread-safe.
public interface QuoteSupply {

  /// The quotations that fit a schedule, in an order that does not change while the record does
  /// not.
  List<Citation> fitting(Schedule schedule);

  /// The words at a place, whether they fit or not; empty where the record does not hold them.
  Optional<Citation> find(Schedule schedule, Place place);
}
