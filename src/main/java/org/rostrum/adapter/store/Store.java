package org.rostrum.adapter.store;

import java.nio.file.Path;
import org.rostrum.core.desk.FeedbackLog;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.ScheduleBook;

/// What is remembered between starts: in one file of the data folder, which one process at a time
/// may have open, or on a database server. Thread-safe.
public final class Store implements AutoCloseable {

  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /// Opens the store, and makes it where there is none. A file that is damaged is put aside under
  /// another name, with a warning in the log, and a new one is begun.
  ///
  /// @throws org.rostrum.core.desk.StoreException when another process has it open, or it cannot be
  ///   read or written
  public static Store open(Path data) {
    return new Store(DatabaseFile.in(data).open());
  }

  /// Opens what the settings say: a database server, or the file of the data folder.
  ///
  /// @throws org.rostrum.core.desk.StoreException as above
  public static Store open(Path data, StoreSettings settings) {
    StoreSettings.Server server = settings.server();
    return server == null ? open(data) : new Store(DatabaseServer.at(server).open());
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

  @Override
  public void close() {
    database.close();
  }
}
