package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.PostLog;
import org.rostrum.core.schedule.Schedule;

/// A store that an older Rostrum has filled.
class OlderStoreTest {

  private static final Instant LATER = Instant.parse("2026-03-09T00:00:00Z");

  @TempDir private Path folder;

  /// As the program left it that knew one round a server, and no channel of a post.
  private void fill() throws SQLException {
    JdbcDataSource source = DatabaseFile.source(folder);
    Migrations.run(source, "4");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO schedule (id, server, channel, day_time, zone, weekdays, speaker, since,
            paused, set_up_by)
          VALUES ('a', 's', 'c', '09:00', 'Europe/London', 'MONDAY', 'ada', '2026-03-01T00:00:00Z',
            FALSE, '1'),
            ('b', 's', 'd', '10:00', 'Europe/London', 'MONDAY', NULL, '2026-03-01T00:00:00Z',
            FALSE, '1')
          """);
      statement.execute(
          """
          INSERT INTO post (schedule, server, post_day, press, due, state, place, round_number,
            worker, touched, attempts, note)
          VALUES ('a', 's', '2026-03-02', '', '2026-03-02T09:00:00Z', 'POSTED', 'talk/x 0 5', 0,
              'w', '2026-03-02T09:00:00Z', 1, '77'),
            ('b', 's', '2026-03-02', '', '2026-03-02T10:00:00Z', 'SKIPPED', 'talk/y 0 5', 0,
              'w', '2026-03-02T13:00:00Z', 9, 'it could not be posted in time'),
            ('b', 's', '2026-03-03', '', '2026-03-03T10:00:00Z', 'WAITING', 'talk/z 0 5', 0,
              'w', '2026-03-03T10:00:00Z', 1, 'the channel is gone'),
            ('gone', 's', '2026-03-02', '', '2026-03-02T11:00:00Z', 'POSTED', 'talk/v 0 5', 0,
              'w', '2026-03-02T11:00:00Z', 1, '78')
          """);
    }
  }

  @Test
  void keepsItsPostsAndWhatTheyUsed() throws SQLException {
    fill();

    try (Store store = Store.open(folder)) {
      PostLog log = store.posts();
      Schedule a = store.schedules().find("a").orElseThrow();
      assertThat(log.posts("a")).extracting(Post::state).containsExactly(Post.State.POSTED);
      assertThat(log.posts("a")).extracting(Post::channel).containsExactly("c");
      assertThat(log.open(LATER, LATER))
          .singleElement()
          .satisfies(open -> assertThat(open.channel()).isEqualTo("d"));
      PostLog.Past past = log.past("s", a.deck());
      assertThat(past.round()).isZero();
      assertThat(past.uses())
          .extracting(use -> use.choice().place().passage().value())
          .containsExactly("talk/x", "talk/z", "talk/v");
      assertThat(past.uses().getFirst().choice().deck()).isEqualTo(a.deck());
    }
  }
}
