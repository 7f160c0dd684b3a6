package org.rostrum.adapter.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the tables of a database to the form that this program knows.
final class Migrations {

  private Migrations() {}

  /// @throws org.flywaydb.core.api.FlywayException where that is not possible
  /// @throws NewerException where a newer program made them: nothing is changed then
  static void run(DataSource source) {
    Flyway flyway =
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load();
    boolean newer =
        Arrays.stream(flyway.info().applied())
            .anyMatch(step -> step.getState().isFailed() || !step.getState().isResolved());
    if (newer) {
      throw new NewerException();
    }
    flyway.migrate();
  }

  /// The tables have a form that only a newer program knows.
  static final class NewerException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
