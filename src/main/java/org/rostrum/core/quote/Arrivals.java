package org.rostrum.core.quote;

import java.time.LocalDate;
import org.rostrum.core.model.SourceId;

/// Since when a source gives quotations of a day. A source that comes later than others joins them
/// from the day after on, so that it changes neither the quotation of its day nor an earlier one.
@FunctionalInterface
public interface Arrivals {

  /// The first day of those that were there from the start.
  LocalDate START = LocalDate.EPOCH;

  /// Everything was there from the start.
  Arrivals NONE = source -> START;

  /// The first day on which a source is quoted from.
  LocalDate firstDay(SourceId source);
}
