package org.rostrum.core.schedule;

import java.util.List;
import org.rostrum.core.model.Citation;

/// Port to what can be posted, as the record is now. Thread-safe.
public interface QuoteSupply {

  /// The quotations that fit a schedule, in an order that does not change while the record does
  /// not.
  List<Citation> fitting(Schedule schedule);
}
