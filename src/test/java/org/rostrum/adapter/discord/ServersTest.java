package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.core.servers.Membership.Standing;
import org.rostrum.discord.Guild;

/// Which servers the bot is in, as Discord tells.
class ServersTest {

  private final Evening evening = Evening.open();
  private final Guild town = evening.discord.townHall();

  @AfterEach
  void stop() {
    evening.check();
    evening.close();
  }

  private void becomes(Standing standing) {
    await()
        .untilAsserted(
            () -> assertThat(evening.bot.membership().in(town.id())).isEqualTo(standing));
  }

  @Test
  void anOutageIsNoDeparture() {
    becomes(Standing.IN);
    evening.discord.outage(town);
    becomes(Standing.UNKNOWN);
    evening.discord.letIn(town);
    becomes(Standing.IN);
  }

  @Test
  void whoIsTakenOutIsOutUntilTheyAreLetInAgain() {
    evening.discord.expel(town);
    becomes(Standing.OUT);
    evening.discord.letIn(town);
    becomes(Standing.IN);
    assertThat(evening.bot.membership().in("1")).isEqualTo(Standing.OUT);
  }
}
