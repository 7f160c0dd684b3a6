package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rostrum.discord.Option.option;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.discord.Member;
import org.rostrum.discord.Prank;
import org.rostrum.discord.Shown;
import org.slf4j.LoggerFactory;

/// What the log says when it says much: what was done, and not by whom.
class LoggedEndToEndTest {

  private final Evening evening = Evening.open();
  private final Member ada = evening.discord.member("Ada").asAdmin();
  private final Member ben = evening.ben();
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final Logger ours = (Logger) LoggerFactory.getLogger("org.rostrum");

  @BeforeEach
  void listen() {
    ours.setLevel(Level.INFO);
    lines.start();
    ours.addAppender(lines);
  }

  @AfterEach
  void stop() {
    evening.discord.mischief().stop();
    evening.close();
    ours.detachAppender(lines);
    ours.setLevel(null);
  }

  private List<String> logged() {
    return List.copyOf(lines.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  @Test
  void noMemberIsNamed() {
    Shown panel = ada.slashPart("rostrum", "settings").answer();
    Shown kept = ada.choose(panel, "p1:pick:-:-:0", "private").answer();
    ada.press(kept, "On").answer();
    Shown schedule =
        ada.slashPart(
                "rostrum",
                "quote-of-the-day",
                option("channel", evening.discord.general()),
                option("time", "9"),
                option("zone", "utc"))
            .answer();
    ada.press(schedule, "Pause").answer();
    ada.slash("reload").answer();
    Shown answer =
        ben.slash("ask", option("question", "What did Priya Nair say about volunteers?")).answer();
    ben.submit(ben.press(answer, "👎").modal(), Map.of("reason", "other", "note", ben.id()))
        .answer();
    evening.discord.mischief().always(Prank.missingPermission(), "users/@me/channels");
    evening.bot.announcer().warn(evening.schedules.all().getFirst(), "the channel is gone");
    await().until(() -> logged().stream().anyMatch(line -> line.contains("could not be told")));
    evening.discord.mischief().stop();
    ada.slash("forget-me").answer();

    assertThat(logged())
        .anyMatch(line -> line.contains("quotation of the day: set up"))
        .anyMatch(line -> line.contains("audit: ") && line.contains("PRIVATE"))
        .noneMatch(line -> line.contains(ada.id()) || line.contains(ben.id()));
  }
}
