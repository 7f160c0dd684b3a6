package org.rostrum.adapter.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.core.desk.QuestionLog;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.ScheduleBook;
import org.rostrum.core.servers.Belongings;
import org.rostrum.core.servers.SettingsBook;
import org.rostrum.core.text.Once;

/// What is remembered between starts: in one file of the data folder, which one process at a time
/// may have open, or on a database server. Thread-safe.
public final class Store implements AutoCloseable {

  private final Database replies;
  private final Database lasting;
  private final @Nullable StoreException lost;
  private final Once<Pseudonyms> pseudonyms;
  private final SettingsBook settings;

  private Store(Database database) {
    this(database, database, null);
  }

  private Store(Database replies, Database lasting, @Nullable StoreException lost) {
    this.replies = replies;
    this.lasting = lasting;
    this.lost = lost;
    this.pseudonyms = new Once<>(() -> KeyedPseudonyms.in(replies));
    this.settings = new SqlSettingsBook(lasting);
  }

  /// Opens the store, and makes it where there is none. A file that is damaged is left as it is.
  ///
  /// @throws StoreException when another process has it open, or it cannot be read or written
  public static Store open(Path data) {
    return of(DatabaseFile.in(data).open());
  }

  /// Opens what the settings say: a database server, or the file of the data folder.
  ///
  /// @throws StoreException as above
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

  /// A store for this process alone, where what is remembered is lost to it. Replies and opinions
  /// are remembered until it ends; what servers have set up is neither known nor taken, since it
  /// still stands and would come back beside what is new.
  ///
  /// @param why is thrown by what would need it
  public static Store without(StoreException why) {
    return new Store(DatabaseMemory.open(), new RefusingDatabase(why), why);
  }

  /// Puts the file of a data folder aside under another name, so that a new one is begun.
  ///
  /// @return where it is now; empty where there was none
  public static Optional<Path> putAside(Path data) {
    return DatabaseFile.in(data).putAside();
  }

  /// Why what is remembered is lost to this process; empty where it is not.
  public Optional<String> lost() {
    return Optional.ofNullable(lost).map(StoreException::getMessage);
  }

  public ShownLog shown() {
    return lost == null ? new SqlShownLog(replies) : new PassingShownLog(replies, lost);
  }

  public FeedbackLog feedback() {
    return new SqlFeedbackLog(replies);
  }

  public ScheduleBook schedules() {
    return new SqlScheduleBook(lasting);
  }

  public PostLog posts() {
    return new SqlPostLog(lasting);
  }

  public SettingsBook settings() {
    return settings;
  }

  public QuestionLog questions() {
    return new SqlQuestionLog(lasting);
  }

  public Belongings belongings() {
    return new SqlBelongings(lasting);
  }

  public Pseudonyms pseudonyms() {
    return member -> pseudonyms.get().pseudonym(member);
  }

  /// Writes everything down, as [Dump] does.
  long dump(Clock clock, Consumer<String> lines) {
    return Dump.write(lasting, clock.instant(), lines);
  }

  /// Deletes what belongs to a server, or to any.
  ///
  /// @param server null for everything
  /// @return how many rows were deleted, by table
  Map<String, Integer> purge(@Nullable String server) {
    return Purge.of(lasting, server);
  }

  @Override
  public void close() {
    replies.close();
  }
}
