package org.rostrum.adapter.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;

/// Brings the tables of a database to the form that this program knows.
final class Migrations {

  private Migrations() {}

  /// @throws org.flywaydb.core.api.FlywayException where that is not possible
  /// @throws NewerException where a newer program made them: nothing is changed then
  static void run(DataSource source) {
    Flyway flyway = steps(source).load();
    MigrationInfoService steps = flyway.info();
    boolean newer =
        Arrays.stream(steps.applied())
            .anyMatch(step -> step.getState().isFailed() || !step.getState().isResolved());
    if (newer) {
      throw new NewerException();
    }
    boolean asToday =
        steps.pending().length == 0
            && Arrays.stream(steps.applied()).allMatch(MigrationInfo::isChecksumMatching);
    if (!asToday) {
      flyway.migrate();
    }
  }

  /// Makes tables of an older form in a database without any.
  ///
  /// @param form as [#form] told it
  static void run(DataSource source, String form) {
    steps(source).target(form).load().migrate();
  }

  private static FluentConfiguration steps(DataSource source) {
    return Flyway.configure().dataSource(source).locations("classpath:db/migration");
  }

  /// Which form the tables of a database have.
  static String form(Handle handle) {
    return handle
        .select(
            """
            SELECT "version" FROM "flyway_schema_history"
            WHERE "success" AND "version" IS NOT NULL ORDER BY "installed_rank" DESC
            """)
        .mapTo(String.class)
        .first();
  }

  /// Whether this program knows a form.
  static boolean knows(String form) {
    JdbcDataSource nothing = new JdbcDataSource();
    nothing.setURL("jdbc:h2:mem:");
    return Arrays.stream(steps(nothing).load().info().all())
        .anyMatch(step -> step.getVersion() != null && step.getVersion().toString().equals(form));
  }

  /// The tables have a form that only a newer program knows.
  static final class NewerException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
