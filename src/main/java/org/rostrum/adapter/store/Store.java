package org.rostrum.adapter.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.core.desk.QuestionLog;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.servers.SettingsBook;
import org.rostrum.core.text.Once;

/// What is remembered between starts: in one file of the data folder, which one process at a time
/// may have open, or on a database server. Thread-safe.
public final class Store implements AutoCloseable {

  private final Database database;
  private final Once<Pseudonyms> pseudonyms;
  private final SettingsBook settings;

  private Store(Database database) {
    this.database = database;
    this.pseudonyms = new Once<>(() -> KeyedPseudonyms.in(database));
    this.settings = new SqlSettingsBook(database);
  }

  /// Opens the store, and makes it where there is none. A file that is damaged is put aside under
  /// another name, with a warning in the log, and a new one is begun.
  ///
  /// @throws org.rostrum.core.desk.StoreException when another process has it open, or it cannot be
  ///   read or written
  public static Store open(Path data) {
    return of(DatabaseFile.in(data).open());
  }

  /// Opens what the settings say: a database server, or the file of the data folder.
  ///
  /// @throws org.rostrum.core.desk.StoreException as above
  public static Store open(Path data, StoreSettings settings) {
    StoreSettings.Server server = settings.server();
    return server == null ? open(data) : of(DatabaseServer.at(server).open());
  }

  private static Store of(Database database) {
    try {
      Store store = new Store(database);
      store.settings.refresh();
      var unused = store.pseudonyms.get();
      return store;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  public ShownLog shown() {
    return new SqlShownLog(database);
  }

  public FeedbackLog feedback() {
    return new SqlFeedbackLog(database);
  }

  public ScheduleBook schedules() {
    return new SqlScheduleBook(database);
  }

  public PostLog posts() {
    return new SqlPostLog(database);
  }

  public SettingsBook settings() {
    return settings;
  }

  public QuestionLog questions() {
    return new SqlQuestionLog(database);
  }

  public Pseudonyms pseudonyms() {
    return member -> pseudonyms.get().pseudonym(member);
  }

  /// Writes everything down, as [Dump] does.
  long dump(Clock clock, Consumer<String> lines) {
    return Dump.write(database, clock.instant(), lines);
  }

  /// Deletes what belongs to a server, or to any.
  ///
  /// @param server null for everything
  /// @return how many rows were deleted, by table
  Map<String, Integer> purge(@Nullable String server) {
    return Purge.of(database, server);
  }

  @Override
  public void close() {
    database.close();
  }
}
