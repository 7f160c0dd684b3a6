package org.rostrum.adapter.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.schedule.Alteration;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.servers.SettingChange;

/// The schedules of all servers, in a table.
final class SqlScheduleBook implements ScheduleBook {

  private static final int LONGEST_WHY = 1000;

  /// What stands in the record of changes for a schedule.
  private static final String WHAT = "quote of the day";

  private static final String INSERT =
      """
      INSERT INTO schedule (id, server, channel, day_time, zone, weekdays, role, speaker, theme,
        since, paused, set_up_by, barred)
      VALUES (:id, :server, :channel, :time, :zone, :days, :role, :speaker, :theme, :since,
        :paused, :by, :barred)
      """;

  private static final String UPDATE =
      """
      UPDATE schedule SET server = :server, channel = :channel, day_time = :time, zone = :zone,
        weekdays = :days, role = :role, speaker = :speaker, theme = :theme, since = :since,
        paused = :paused, set_up_by = :by, barred = :barred
      WHERE id = :id
      """;

  /// All schedules as they were after so many changes.
  private record Read(long change, List<Schedule> schedules) {}

  private final Database database;
  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

  SqlScheduleBook(Database database) {
    this.database = database;
  }

  /// Read anew only where somebody changed something, in whichever process.
  @Override
  public List<Schedule> all() {
    long change =
        database.read(
            handle -> handle.select("SELECT number FROM schedule_change").mapTo(Long.class).one());
    Read before = last.get();
    if (before == null || before.change() != change) {
      before = new Read(change, where("TRUE"));
      last.set(before);
    }
    return before.schedules();
  }

  @Override
  public List<Schedule> of(String server) {
    return where("server = ?", server);
  }

  @Override
  public Optional<Schedule> find(String id) {
    return where("id = ?", id).stream().findFirst();
  }

  @Override
  public void add(Schedule schedule, Alteration how) {
    database.change(
        handle -> {
          changed(handle);
          bound(handle.createUpdate(INSERT), schedule).execute();
          note(handle, schedule, null, how);
        });
  }

  @Override
  public Optional<Schedule> change(String id, UnaryOperator<Schedule> change, Alteration how) {
    return database.write(
        handle -> {
          changed(handle);
          Optional<Schedule> before = locked(handle, id);
          return before.map(
              was -> {
                Schedule became = change.apply(was);
                if (!became.equals(was)) {
                  bound(handle.createUpdate(UPDATE), became).execute();
                  note(handle, became, was, how);
                }
                return became;
              });
        });
  }

  @Override
  public boolean remove(String id, Alteration how) {
    return database.write(
        handle -> {
          changed(handle);
          Optional<Schedule> was = locked(handle, id);
          was.ifPresent(
              schedule -> {
                handle.execute("DELETE FROM schedule WHERE id = ?", id);
                note(handle, schedule, schedule, how);
              });
          return was.isPresent();
        });
  }

  private static Optional<Schedule> locked(Handle handle, String id) {
    return handle
        .select("SELECT * FROM schedule WHERE id = ? FOR UPDATE", id)
        .map((row, context) -> schedule(row))
        .findFirst();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Schedule schedule) {
    SpeakerId speaker = schedule.speaker();
    ThemeId theme = schedule.theme();
    return statement
        .bind("id", schedule.id())
        .bind("server", schedule.server())
        .bind("channel", schedule.channel())
        .bind("time", schedule.time().toString())
        .bind("zone", schedule.zone().getId())
        .bind(
            "days",
            schedule.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" ")))
        .bind("role", schedule.role())
        .bind("speaker", speaker == null ? null : speaker.value())
        .bind("theme", theme == null ? null : theme.value())
        .bind("since", Rows.time(schedule.since()))
        .bind("paused", schedule.paused())
        .bind("by", schedule.setUpBy())
        .bind("barred", schedule.barred());
  }

  private static void note(
      Handle handle, Schedule schedule, @Nullable Schedule was, Alteration how) {
    SqlSettingsBook.note(
        handle,
        new SettingChange(
            schedule.server(),
            schedule.channel(),
            WHAT,
            was == null ? null : "<#" + was.channel() + ">, " + was.words(),
            how.what() + ": " + schedule.words(),
            how.by(),
            how.at()));
  }

  @Override
  public void begin(String id, Instant since) {
    var unused =
        altered(
            "UPDATE schedule SET since = ? WHERE id = ? AND since > ?",
            Rows.time(since),
            id,
            Rows.time(since));
  }

  @Override
  public boolean barred(String id, String why) {
    return altered(
        "UPDATE schedule SET barred = ? WHERE id = ? AND barred IS NULL",
        why.substring(0, Math.min(why.length(), LONGEST_WHY)),
        id);
  }

  @Override
  public void free(String id) {
    var unused = altered("UPDATE schedule SET barred = NULL WHERE id = ?", id);
  }

  @Override
  public int forgetAdmin(String member) {
    return database.write(
        handle -> {
          changed(handle);
          return handle.execute("UPDATE schedule SET set_up_by = '' WHERE set_up_by = ?", member);
        });
  }

  /// @return whether a row was
  private boolean altered(String statement, Object... arguments) {
    return database.write(
        handle -> {
          changed(handle);
          return handle.execute(statement, arguments) == 1;
        });
  }

  /// Before anything else: it keeps two changes at once apart.
  private static void changed(Handle handle) {
    handle.execute("UPDATE schedule_change SET number = number + 1");
  }

  private List<Schedule> where(String condition, Object... arguments) {
    return database.read(
        handle ->
            handle
                .select("SELECT * FROM schedule WHERE " + condition + " ORDER BY number", arguments)
                .map((row, context) -> schedule(row))
                .list());
  }

  private static Schedule schedule(ResultSet row) throws SQLException {
    @Nullable String speaker = row.getString("speaker");
    @Nullable String theme = row.getString("theme");
    return new Schedule(
        row.getString("id"),
        row.getString("server"),
        row.getString("channel"),
        LocalTime.parse(row.getString("day_time")),
        ZoneId.of(row.getString("zone")),
        Stream.of(row.getString("weekdays").split(" "))
            .map(DayOfWeek::valueOf)
            .collect(Collectors.toSet()),
        row.getString("role"),
        speaker == null ? null : new SpeakerId(speaker),
        theme == null ? null : new ThemeId(theme),
        Rows.instant(row, "since"),
        row.getBoolean("paused"),
        row.getString("set_up_by"),
        row.getString("barred"));
  }
}
