package org.rostrum.adapter.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.schedule.Dealt;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.PostLog;

/// The posts of all schedules, in a table. That there is one of a key, that a quotation is used
/// once in a round of a deck, and that a turn of a server is taken once, are constraints of the
/// table, so they hold between processes.
final class SqlPostLog implements PostLog {

  private static final int LONGEST_NOTE = 1000;

  private static final String ENTER =
      """
      INSERT INTO post (schedule, server, channel, post_day, press, due, state, place, deck,
        round_number, turn, worker, touched, attempts, note)
      VALUES (:schedule, :server, :channel, :day, :press, :due, :state, :place, :deck, :round,
        :turn, :worker, :touched, :attempts, :note)
      """;

  private static final String SETTLE =
      """
      UPDATE post SET state = :state, touched = :touched, note = :note,
        place = CASE WHEN :kept THEN place ELSE NULL END
      WHERE schedule = :schedule AND post_day = :day AND press = :press
        AND state IN ('CLAIMED', 'WAITING') AND (:state = 'POSTED' OR attempts = :attempts)
      """;

  private static final String TAKE_OVER =
      """
      UPDATE post SET state = :state, channel = :channel, worker = :worker, touched = :touched,
        attempts = :attempts, place = :place, deck = :deck, round_number = :round, turn = :turn
      WHERE schedule = :schedule AND post_day = :day AND press = :press
        AND state IN ('CLAIMED', 'WAITING') AND attempts = :attempts - 1
      """;

  /// The innermost is ordered as an index is, so that one row is read.
  private static final String ROUND =
      """
      SELECT round_number, turn FROM post
      WHERE deck = ? AND place IS NOT NULL AND round_number = (
        SELECT round_number FROM post WHERE deck = ? AND place IS NOT NULL
        ORDER BY deck, round_number DESC FETCH FIRST 1 ROWS ONLY)
      ORDER BY turn FETCH FIRST 1 ROWS ONLY
      """;

  private static final String TAKEN =
      """
      SELECT turn, place, deck, round_number, channel FROM post
      WHERE server = ? AND turn >= ? ORDER BY turn
      """;

  private static final String STRUCK = "state = 'SKIPPED' AND touched > ? AND place IS NULL";

  private final Database database;

  SqlPostLog(Database database) {
    this.database = database;
  }

  /// Ordered as the index is, so that few rows are read.
  @Override
  public Optional<Post> last(String schedule, Instant until) {
    return where(
            """
            schedule = ? AND press = '' AND due <= ?
            ORDER BY schedule, press, post_day DESC FETCH FIRST 1 ROWS ONLY
            """,
            schedule,
            Rows.time(until))
        .stream()
        .findFirst();
  }

  @Override
  public Map<String, Post> lasts(Instant until) {
    return where(
            """
            number IN (
              SELECT (
                SELECT p.number FROM post p
                WHERE p.schedule = s.id AND p.press = '' AND p.due <= ?
                ORDER BY p.schedule, p.press, p.post_day DESC FETCH FIRST 1 ROWS ONLY)
              FROM schedule s)
            """,
            Rows.time(until))
        .stream()
        .collect(Collectors.toMap(post -> post.key().schedule(), Function.identity()));
  }

  @Override
  public List<Post> posts(String schedule) {
    return where("schedule = ? ORDER BY due, number", schedule);
  }

  @Override
  public List<Post> open(Instant touchedBefore, Instant touchedAfter) {
    return where(
        """
        state IN ('CLAIMED', 'WAITING') AND (touched < ? OR touched > ?) ORDER BY number
        """,
        Rows.time(touchedBefore),
        Rows.time(touchedAfter));
  }

  /// Mostly there is nothing, and then nothing is written.
  @Override
  public List<Post> strike(Instant skippedAfter) {
    OffsetDateTime after = Rows.time(skippedAfter);
    if (where(STRUCK, after).isEmpty()) {
      return List.of();
    }
    return database.write(
        handle -> {
          List<Post> struck =
              select(handle, "SELECT * FROM post WHERE " + STRUCK + " FOR UPDATE", after);
          handle.execute("DELETE FROM post WHERE " + STRUCK, after);
          return struck;
        });
  }

  /// All at once, and one by one where one of them is not to be: what a constraint forbids undoes
  /// the whole.
  @Override
  public List<Boolean> enter(List<Post> posts) {
    if (posts.size() > 1 && database.unique(handle -> batch(handle, ENTER, posts))) {
      return Collections.nCopies(posts.size(), true);
    }
    List<Boolean> entered = new ArrayList<>();
    for (Post post : posts) {
      entered.add(database.unique(handle -> batch(handle, ENTER, List.of(post))));
    }
    return entered;
  }

  @Override
  public boolean takeOver(Post claim) {
    AtomicInteger taken = new AtomicInteger();
    return database.unique(
            handle -> taken.set(bound(handle.createUpdate(TAKE_OVER), claim).execute()))
        && taken.get() == 1;
  }

  @Override
  public void settle(List<Post> posts) {
    if (!posts.isEmpty()) {
      database.change(handle -> batch(handle, SETTLE, posts));
    }
  }

  @Override
  public Past past(String server, String deck) {
    return database.read(
        handle -> {
          Optional<Round> present =
              handle
                  .select(ROUND, deck, deck)
                  .map((row, context) -> new Round(row.getInt(1), row.getLong(2)))
                  .findFirst();
          int round = present.map(Round::number).orElse(0);
          long since = round == 0 ? 0 : present.map(Round::since).orElse(0L) - RECENT;
          List<Taken> taken =
              handle.select(TAKEN, server, since).map((row, context) -> taken(row)).list();
          return new Past(
              taken.isEmpty() ? 0 : taken.getLast().turn() + 1,
              round,
              taken.stream().flatMap(one -> Stream.ofNullable(one.use())).toList());
        });
  }

  /// @param since the turn at which it began
  private record Round(int number, long since) {}

  /// @param use null where nothing came of the turn
  private record Taken(long turn, @Nullable Use use) {}

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(
        row.getLong("turn"),
        row.getString("place") == null ? null : new Use(choice(row), row.getString("channel")));
  }

  private List<Post> where(String condition, Object... arguments) {
    return database.read(
        handle -> select(handle, "SELECT * FROM post WHERE " + condition, arguments));
  }

  private static List<Post> select(Handle handle, String query, Object... arguments) {
    return handle.select(query, arguments).map((row, context) -> post(row)).list();
  }

  private static void batch(Handle handle, String statement, List<Post> posts) {
    PreparedBatch batch = handle.prepareBatch(statement);
    posts.forEach(post -> bound(batch, post).add());
    batch.execute();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Post post) {
    Dealt choice = post.choice();
    return statement
        .bind("schedule", post.key().schedule())
        .bind("server", post.server())
        .bind("channel", post.channel())
        .bind("day", post.key().day().toString())
        .bind("press", post.key().press())
        .bind("due", Rows.time(post.due()))
        .bind("state", post.state().name())
        .bind("kept", choice != null)
        .bind("place", written(post.place()))
        .bind("deck", choice == null ? null : choice.deck())
        .bind("round", choice == null ? 0 : choice.round())
        .bind("turn", choice == null ? null : choice.turn())
        .bind("worker", post.worker())
        .bind("touched", Rows.time(post.touched()))
        .bind("attempts", post.attempts())
        .bind("note", cut(post.note()));
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
    int last = written.lastIndexOf(' ');
    int first = written.lastIndexOf(' ', last - 1);
    return new Place(
        new PassageId(written.substring(0, first)),
        new TextSpan(
            Integer.parseInt(written.substring(first + 1, last)),
            Integer.parseInt(written.substring(last + 1))));
  }

  private static Dealt choice(ResultSet row) throws SQLException {
    return new Dealt(
        place(row.getString("place")),
        row.getString("deck"),
        row.getInt("round_number"),
        row.getLong("turn"));
  }

  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        new Post.Key(
            row.getString("schedule"),
            LocalDate.parse(row.getString("post_day")),
            row.getString("press")),
        row.getString("server"),
        row.getString("channel"),
        Rows.instant(row, "due"),
        Post.State.valueOf(row.getString("state")),
        row.getString("place") == null ? null : choice(row),
        row.getString("worker"),
        Rows.instant(row, "touched"),
        row.getInt("attempts"),
        row.getString("note"));
  }
}
