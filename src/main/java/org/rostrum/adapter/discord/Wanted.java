package org.rostrum.adapter.discord;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;

/// What a command asks for.
sealed interface Wanted {

  /// @param echo what to show as asked; null where the reply tells it by itself
  record Known(Enquiry enquiry, @Nullable String echo) implements Wanted {}

  /// Something in it is not to be found, or is found twice.
  ///
  /// @param why what the member is told
  record Unclear(String why) implements Wanted {}
}
