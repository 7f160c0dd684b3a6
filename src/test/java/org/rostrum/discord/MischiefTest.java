package org.rostrum.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rostrum.discord.Option.option;

import java.time.Duration;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.utils.Compression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What a real JDA client makes of mischief.
class MischiefTest {

  private static final String CALLBACK = "callback";
  private static final String EDIT = "PATCH /webhooks";

  private final StandIn standIn = StandIn.start();
  private final Member ana = standIn.member("Ana");

  @AfterEach
  void stop() {
    standIn.close();
  }

  private Interaction echo(String text) {
    return ana.slash("echo", option("text", text));
  }

  @Nested
  class OnTheGateway {

    @Test
    void clientWorksWithoutCompression() {
      try (EchoBot _ = EchoBot.login(standIn, Compression.NONE, 1)) {
        assertThat(echo("plain").answer().text()).isEqualTo("plain");
      }
    }

    @Test
    void clientReconnectsAndResumesAndMissesNothing() {
      try (EchoBot bot = EchoBot.login(standIn)) {
        standIn.gateway().reconnect();
        standIn.gateway().awaitResumes(1);
        assertThat(echo("resumed").answer().text()).isEqualTo("resumed");

        standIn.gateway().cut();
        Interaction meanwhile = echo("meanwhile");
        standIn.gateway().awaitResumes(2);
        assertThat(meanwhile.answer().text()).isEqualTo("meanwhile");
        assertThat(bot.slashes).hasValue(2);
        assertThat(standIn.gateway().logins()).isEqualTo(1);
      }
    }

    @Test
    void clientWithAnInvalidSessionLogsInAnew() {
      try (EchoBot _ = EchoBot.login(standIn)) {
        standIn.gateway().invalidSession(false);
        standIn.gateway().awaitLogins(2);

        assertThat(echo("anew").answer().text()).isEqualTo("anew");
      }
    }

    @Test
    void eachShardHearsOfItsOwnServers() {
      Place other = standIn.newServer("Other");
      try (EchoBot bot = EchoBot.login(standIn, Compression.ZLIB, 2)) {
        assertThat(echo("one").answer().text()).isEqualTo("one");
        assertThat(ana.in(other).slash("echo", option("text", "two")).answer().text())
            .isEqualTo("two");
        assertThat(bot.shards().getGuilds()).hasSize(2);
      }
    }

    @Test
    void nextProcessTakesOverFromTheLast() {
      Shown shown;
      try (EchoBot _ = EchoBot.login(standIn)) {
        shown = echo("before").answer();
      }
      try (EchoBot _ = EchoBot.login(standIn)) {
        assertThat(ana.press(shown, "Again").answer().text()).isEqualTo("pressed again");
      }
    }

    @Test
    void wrongTokenIsRefused() {
      assertThatThrownBy(() -> EchoBot.loginWith(standIn, "wrong"))
          .isInstanceOf(InvalidTokenException.class);
    }
  }

  @Nested
  class OnEvents {

    @Test
    void duplicateIsSentTwiceAndAcknowledgedOnce() {
      try (EchoBot bot = EchoBot.login(standIn)) {
        standIn.mischief().once(Prank.duplicateEvent());
        Interaction asked = echo("twice");

        assertThat(asked.answer().text()).isEqualTo("twice");
        await().untilAsserted(() -> assertThat(bot.failures).hasSize(1));
        assertThat(bot.failures.getFirst().getErrorCode()).isEqualTo(40060);
        assertThat(standIn.journal().messagesOf(asked))
            .extracting(Journal.Entry::status)
            .contains(200, 400);
      }
    }

    @Test
    void lateInteractionIsUnknown() {
      try (EchoBot bot = EchoBot.login(standIn)) {
        standIn.mischief().once(Prank.lateEvent());
        Interaction asked = echo("late");

        await().untilAsserted(() -> assertThat(bot.failures).hasSize(1));
        assertThat(bot.failures.getFirst().getErrorCode()).isEqualTo(10062);
        assertThat(asked.isAcknowledged()).isFalse();
      }
    }
  }

  @Nested
  class OnRequests {

    @Test
    void clientTriesAgainAfterRateLimitsAndBadGateways() {
      try (EchoBot _ = EchoBot.login(standIn)) {
        standIn.mischief().once(Prank.rateLimited(Duration.ofMillis(200)), EDIT);
        standIn.mischief().times(2, Prank.badGateway(), CALLBACK);

        assertThat(echo("at last").answer().text()).isEqualTo("at last");
        assertThat(standIn.mischief().played())
            .containsEntry("BadGateway", 2)
            .containsEntry("RateLimited", 1);
      }
    }

    @Test
    void clientTriesAgainAfterADroppedSocket() {
      try (EchoBot _ = EchoBot.login(standIn)) {
        standIn.mischief().once(Prank.dropBefore(), EDIT);
        standIn.mischief().once(Prank.slow(Duration.ofMillis(300)), CALLBACK);

        assertThat(echo("again").answer().text()).isEqualTo("again");
      }
    }

    @Test
    void refusalReachesTheBot() {
      try (EchoBot bot = EchoBot.login(standIn)) {
        standIn.mischief().once(Prank.missingPermission(), "POST /channels");
        Posted posted = ana.mention("hello");

        await().untilAsserted(() -> assertThat(bot.failures).hasSize(1));
        assertThat(bot.failures.getFirst().getErrorCode()).isEqualTo(50013);
        assertThat(posted.answers()).isEmpty();
      }
    }

    @Test
    void bodyThatDiscordWouldRefuseIsComplainedAbout() {
      try (EchoBot bot = EchoBot.login(standIn)) {
        echo(EchoBot.LOUD);

        await().untilAsserted(() -> assertThat(bot.failures).hasSize(1));
        assertThat(bot.failures.getFirst().getErrorCode()).isEqualTo(50035);
        assertThat(standIn.complaints())
            .anySatisfy(complaint -> assertThat(complaint.reason()).contains("parse is not empty"));
      }
    }
  }
}
