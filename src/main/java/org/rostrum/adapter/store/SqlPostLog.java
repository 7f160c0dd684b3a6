package org.rostrum.adapter.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.PostLog;

/// The posts of all schedules, in a table. That a day is claimed once, and a quotation used once in
/// a round of a server, are constraints of the table, so they hold between processes.
final class SqlPostLog implements PostLog {

  private static final int LONGEST_NOTE = 1000;

  private final Database database;

  SqlPostLog(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Post> last(String schedule) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT * FROM post WHERE schedule = ? ORDER BY due DESC FETCH FIRST 1 ROWS"
                        + " ONLY",
                    schedule)
                .map((row, context) -> post(row))
                .findFirst());
  }

  /// What became of every day of a schedule, in order.
  List<Post> of(String schedule) {
    return database.read(
        handle ->
            handle
                .select("SELECT * FROM post WHERE schedule = ? ORDER BY due", schedule)
                .map((row, context) -> post(row))
                .list());
  }

  @Override
  public boolean claim(Post post, String server) {
    return add(post, server);
  }

  @Override
  public void skip(Post post, String server) {
    add(post, server);
  }

  /// Adds a row; false where one of the table's constraints forbids it.
  private boolean add(Post post, String server) {
    return database.unique(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO post (schedule, server, post_day, due, state, place, round_number,
                      nonce, worker, touched, attempts, note)
                    VALUES (:schedule, :server, :day, :due, :state, :place, :round, :nonce,
                      :worker, :touched, :attempts, :note)
                    """)
                .bind("schedule", post.schedule())
                .bind("server", server)
                .bind("day", post.day().toString())
                .bind("due", Rows.time(post.due()))
                .bind("state", post.state().name())
                .bind("place", written(post.place()))
                .bind("round", post.round())
                .bind("nonce", post.nonce())
                .bind("worker", post.worker())
                .bind("touched", Rows.time(post.touched()))
                .bind("attempts", post.attempts())
                .bind("note", cut(post.note()))
                .execute());
  }

  @Override
  public boolean takeOver(
      String schedule, LocalDate day, String worker, Instant before, Instant now) {
    return database.write(
        handle ->
            handle.execute(
                    """
                    UPDATE post SET worker = ?, touched = ?, attempts = attempts + 1
                    WHERE schedule = ? AND post_day = ? AND state = 'CLAIMED' AND touched < ?
                    """,
                    worker,
                    Rows.time(now),
                    schedule,
                    day.toString(),
                    Rows.time(before))
                == 1);
  }

  @Override
  public void settle(Post post) {
    database.change(
        handle ->
            handle.execute(
                """
                UPDATE post SET state = ?, touched = ?, note = ?
                WHERE schedule = ? AND post_day = ? AND state = 'CLAIMED'
                """,
                post.state().name(),
                Rows.time(post.touched()),
                cut(post.note()),
                post.schedule(),
                post.day().toString()));
  }

  @Override
  public List<Post> open(Instant touchedBefore) {
    return database.read(
        handle ->
            handle
                .select(
                    "SELECT * FROM post WHERE state = 'CLAIMED' AND touched < ? ORDER BY number",
                    Rows.time(touchedBefore))
                .map((row, context) -> post(row))
                .list());
  }

  @Override
  public Used used(String server) {
    return database.read(
        handle -> {
          int round = round(handle, server);
          List<Place> places =
              handle
                  .select(
                      """
                      SELECT place FROM post
                      WHERE server = ? AND round_number = ? AND place IS NOT NULL ORDER BY number
                      """,
                      server,
                      round)
                  .map((row, context) -> place(row.getString("place")))
                  .list();
          return new Used(round, places);
        });
  }

  private static int round(Handle handle, String server) {
    return handle
        .select("SELECT COALESCE(MAX(round_number), 0) FROM post WHERE server = ?", server)
        .mapTo(Integer.class)
        .one();
  }

  private static @Nullable String cut(@Nullable String note) {
    return note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
  }

  private static @Nullable String written(@Nullable Place place) {
    return place == null
        ? null
        : place.passage().value() + " " + place.span().start() + " " + place.span().end();
  }

  private static Place place(String written) {
    String[] parts = written.split(" ");
    return new Place(
        new PassageId(parts[0]),
        new TextSpan(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
  }

  private static Post post(ResultSet row) throws SQLException {
    @Nullable String place = row.getString("place");
    return new Post(
        row.getString("schedule"),
        LocalDate.parse(row.getString("post_day")),
        Rows.instant(row, "due"),
        Post.State.valueOf(row.getString("state")),
        place == null ? null : place(place),
        row.getInt("round_number"),
        row.getString("nonce"),
        row.getString("worker"),
        Rows.instant(row, "touched"),
        row.getInt("attempts"),
        row.getString("note"));
  }
}
