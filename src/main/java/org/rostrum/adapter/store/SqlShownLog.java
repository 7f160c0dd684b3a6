package org.rostrum.adapter.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.model.Place;

/// The replies that were shown, in tables.
class SqlShownLog implements ShownLog {

  private static final String COLUMNS =
      "shown.id, enquiry, previous_id, places, asker, conversation, server, personal, shown_at";

  private final Database database;

  SqlShownLog(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Shown shown) {
    ShownId before = shown.before();
    database.change(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO shown (id, enquiry, is_question, previous_id, places, asker,
                      conversation, server, personal, shown_at)
                    VALUES (:id, :enquiry, :question, :previous, :places, :asker,
                      :conversation, :server, :personal, :at)
                    """)
                .bind("id", shown.id().value())
                .bind("enquiry", EnquiryJson.write(shown.enquiry()))
                .bind("question", shown.enquiry() instanceof Enquiry.Ask)
                .bind("previous", before == null ? null : before.value())
                .bind("places", PlacesJson.write(shown.places()))
                .bind("asker", shown.asker())
                .bind("conversation", shown.conversation())
                .bind("server", shown.server())
                .bind("personal", shown.personal())
                .bind("at", Rows.time(shown.at()))
                .execute());
  }

  @Override
  public Optional<Shown> find(ShownId id) {
    return first("FROM shown WHERE id = ?", id.value());
  }

  @Override
  public void sentAs(ShownId id, String message) {
    database.change(
        handle -> {
          if (Rows.lock(handle, id)) {
            handle.execute("DELETE FROM shown_message WHERE message = ?", message);
            handle.execute(
                "INSERT INTO shown_message (message, shown_id) VALUES (?, ?)", message, id.value());
          }
        });
  }

  @Override
  public Optional<Shown> inMessage(String message) {
    return first("FROM shown JOIN shown_message ON shown_id = shown.id WHERE message = ?", message);
  }

  @Override
  public Optional<Shown> latest(String conversation, Instant since) {
    return first(
        """
        FROM shown
        WHERE conversation = ? AND shown_at >= ? AND is_question AND NOT personal
        ORDER BY shown_at DESC, number DESC FETCH FIRST 1 ROWS ONLY
        """,
        conversation,
        Rows.time(since));
  }

  @Override
  public boolean share(ShownId id) {
    return database.write(
        handle ->
            handle.execute(
                    "UPDATE shown SET personal = FALSE WHERE id = ? AND personal", id.value())
                == 1);
  }

  @Override
  public int forget(Instant before) {
    return database.write(
        handle -> handle.execute("DELETE FROM shown WHERE shown_at < ?", Rows.time(before)));
  }

  @Override
  public int forgetMember(String member) {
    return database.write(
        handle ->
            handle.execute("DELETE FROM feedback WHERE given_by = ?", member)
                + handle.execute("DELETE FROM shown WHERE asker = ?", member));
  }

  private Optional<Shown> first(String from, Object... arguments) {
    return database.read(
        handle ->
            handle
                .select("SELECT " + COLUMNS + " " + from, arguments)
                .map((row, context) -> shown(row))
                .findFirst()
                .flatMap(found -> found));
  }

  /// The reply of a row; empty where another version wrote it in a form that is not known here.
  private static Optional<Shown> shown(ResultSet row) throws SQLException {
    Optional<Enquiry> enquiry = EnquiryJson.read(row.getString("enquiry"));
    Optional<List<Place>> places = PlacesJson.read(row.getString("places"));
    if (enquiry.isEmpty() || places.isEmpty()) {
      return Optional.empty();
    }
    @Nullable String before = row.getString("previous_id");
    return Optional.of(
        new Shown(
            new ShownId(row.getString("id")),
            enquiry.get(),
            before == null ? null : new ShownId(before),
            places.get(),
            row.getString("asker"),
            row.getString("conversation"),
            row.getString("server"),
            row.getBoolean("personal"),
            Rows.instant(row, "shown_at")));
  }
}
