package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.desk.Unanswered;

class BotCommandTest {

  @TempDir private Path data;
  private ScriptedWorkspace workspace;

  @BeforeEach
  void open() {
    workspace =
        new ScriptedWorkspace(Path.of("src", "test", "resources", "corpora", "water"), data);
  }

  @Test
  void withoutATokenSaysHowToComeByOne() {
    Run run = Run.of(workspace, "bot");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("How to come by a token.\n");
    assertThat(Run.of(workspace, "bot", "--invite").out()).isEqualTo("How to come by a token.\n");
  }

  @Test
  void printsTheInvitationAndStops() {
    workspace.token = true;

    Run run = Run.of(workspace, "bot", "--invite");

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("https://example.org/invite\n");
    assertThat(workspace.heard).isEmpty();
  }

  @Test
  void servesUntilItIsStopped() throws InterruptedException {
    workspace.token = true;
    AtomicReference<Run> run = new AtomicReference<>();
    Thread serving =
        Thread.ofPlatform().start(() -> run.set(Run.of(workspace, "bot", "--guild", "42")));
    await().until(() -> workspace.heard.contains("bot in 42"));

    serving.interrupt();
    serving.join();

    assertThat(workspace.heard).containsExactly("bot in 42", "bot closed");
    assertThat(run.get().out()).isEqualTo("Serving.\n");
  }

  @Test
  void beginsAnewWhereItIsToldTo() {
    workspace.token = true;
    workspace.botEnd.complete("Ended.");

    Run.of(workspace, "bot", "--new-store");

    assertThat(workspace.heard).contains("bot in null anew");
  }

  @Test
  void whereDiscordEndsItForGoodItClosesSaysWhyAndFails() {
    workspace.token = true;
    workspace.botEnd.complete("Discord does not know this token. Copy it anew.");

    Run run = Run.of(workspace, "bot");

    assertThat(workspace.heard).containsExactly("bot in null", "bot closed");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("Discord does not know this token. Copy it anew.\n");
  }

  @Test
  void whatItCouldNotAnswerIsListedWithoutIds() {
    assertThat(Run.of(workspace, "eval", "unanswered"))
        .satisfies(
            run -> {
              assertThat(run.status()).isEqualTo(2);
              assertThat(run.err()).startsWith("No bot runs on ");
            });
    workspace.unanswered =
        Optional.of(
            List.of(
                new Unanswered.Entry(
                    "Does <@123456789012345678> like whales?",
                    2,
                    Instant.parse("2026-03-01T12:00:00Z"))));

    assertThat(Run.of(workspace, "eval", "unanswered").out())
        .startsWith("2026-03-01 12:00  2 times: Does ")
        .contains("whales")
        .doesNotContain("123456789012345678");
    assertThat(Run.of(workspace, "eval", "unanswered", "--json").out())
        .contains("\"times\":2")
        .doesNotContain("123456789012345678");
  }

  @Test
  void serverIdsAreNumbers() {
    workspace.token = true;

    Run run = Run.of(workspace, "bot", "--guild", "mine");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--guild");
  }
}
