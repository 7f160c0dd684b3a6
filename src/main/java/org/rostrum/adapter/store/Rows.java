package org.rostrum.adapter.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;
import org.rostrum.core.desk.ShownId;

/// What the tables have in common.
final class Rows {

  private Rows() {}

  /// An instant as a column holds it: to the microsecond.
  static OffsetDateTime time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// Keeps other transactions from a reply, and what belongs to it, until this one ends.
  ///
  /// @return false where there is no such reply
  static boolean lock(Handle handle, ShownId id) {
    return handle
        .select("SELECT id FROM shown WHERE id = ? FOR UPDATE", id.value())
        .mapTo(String.class)
        .findFirst()
        .isPresent();
  }
}
