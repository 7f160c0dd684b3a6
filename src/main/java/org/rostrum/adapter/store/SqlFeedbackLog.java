package org.rostrum.adapter.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Feedback.Reason;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.ShownId;

/// What people thought of replies, in a table.
final class SqlFeedbackLog implements FeedbackLog {

  private final Database database;

  SqlFeedbackLog(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Feedback feedback) {
    Reason reason = feedback.reason();
    database.change(
        handle -> {
          if (!Rows.lock(handle, feedback.shown())) {
            return;
          }
          handle.execute(
              "DELETE FROM feedback WHERE shown_id = ? AND given_by = ?",
              feedback.shown().value(),
              feedback.member());
          handle
              .createUpdate(
                  """
                  INSERT INTO feedback (shown_id, given_by, reason, note, given_at)
                  VALUES (:shown, :member, :reason, :note, :at)
                  """)
              .bind("shown", feedback.shown().value())
              .bind("member", feedback.member())
              .bind("reason", reason == null ? null : reason.name())
              .bind("note", feedback.note())
              .bind("at", Rows.time(feedback.at()))
              .execute();
        });
  }

  @Override
  public List<Feedback> on(ShownId shown) {
    return database.read(
        handle ->
            handle
                .select(
                    """
                    SELECT given_by, reason, note, given_at FROM feedback
                    WHERE shown_id = ? ORDER BY number
                    """,
                    shown.value())
                .map((row, context) -> feedback(shown, row))
                .list());
  }

  @Override
  public List<ShownId> unsettled() {
    return database.read(
        handle ->
            handle
                .select(
                    """
                    SELECT shown.id FROM shown JOIN feedback ON shown_id = shown.id
                    WHERE reason IS NOT NULL AND NOT settled
                    GROUP BY shown.id ORDER BY MIN(feedback.number)
                    """)
                .map((row, context) -> new ShownId(row.getString("id")))
                .list());
  }

  @Override
  public boolean settle(ShownId shown) {
    return database.write(
        handle ->
            handle.execute(
                    """
                    UPDATE shown SET settled = TRUE WHERE id = ? AND NOT settled
                    AND EXISTS (SELECT 1 FROM feedback WHERE shown_id = shown.id AND reason IS NOT NULL)
                    """,
                    shown.value())
                == 1);
  }

  private static Feedback feedback(ShownId shown, ResultSet row) throws SQLException {
    return new Feedback(
        shown,
        row.getString("given_by"),
        reason(row.getString("reason")),
        row.getString("note"),
        Rows.instant(row, "given_at"));
  }

  /// The reason of a column; one that another version knew and this one does not is [Reason#OTHER].
  private static @Nullable Reason reason(@Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      return Reason.valueOf(name);
    } catch (IllegalArgumentException e) {
      return Reason.OTHER;
    }
  }
}
