package org.rostrum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rostrum.discord.Option.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.adapter.console.RunningBot;
import org.rostrum.adapter.settings.Settings;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.corpus.CorpusSettings;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.MonitorSettings;
import org.rostrum.core.desk.Share;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.retrieval.IndexSettings;
import org.rostrum.core.retrieval.Progress;
import org.rostrum.core.schedule.ScheduleSettings;
import org.rostrum.core.writing.ModelSettings;
import org.rostrum.discord.Choice;
import org.rostrum.discord.Member;
import org.rostrum.discord.Place;
import org.rostrum.discord.Shown;
import org.rostrum.discord.StandIn;
import org.slf4j.event.Level;

/// The sources change while the bot answers from them.
class ReloadEndToEndTest {

  private static final String TALK =
      """
      An evening on river water
      Date: 2025-03-04
      The council asked what the rivers need.
      Speakers
      - Ada Marsh, Head of Monitoring, Clean Water Office
      Highlights
      Measuring comes first
      A gauge that is read once a year tells a council nothing that it can act upon before the spring floods come.
      Ada Marsh, Head of Monitoring, Clean Water Office
      """;
  private static final String QUESTION = "What did Ada Marsh say about gauges?";
  private static final String OLD = "What did Priya Nair say about volunteers?";

  @TempDir private Path folder;
  private final StandIn discord = StandIn.start();
  private final Member ada = discord.member("Ada").asAdmin();
  private final List<String> news = new CopyOnWriteArrayList<>();
  private Path corpus;

  @BeforeEach
  void copy() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Path shipped = Path.of("src/test/resources/corpora/libraries");
    try (Stream<Path> files = Files.list(shipped)) {
      for (Path file : files.toList()) {
        Files.copy(file, corpus.resolve(file.getFileName().toString()));
      }
    }
  }

  @AfterEach
  void stop() {
    assertThat(discord.complaints()).isEmpty();
    discord.close();
  }

  private LocalWorkspace workspace(Duration watch) {
    return workspace(watch, Set.of());
  }

  private LocalWorkspace workspace(Duration watch, Set<String> reloadServers) {
    Settings settings =
        new Settings(
            new CorpusSettings(corpus, watch),
            folder.resolve("data"),
            new IndexSettings(true, null),
            new AnswerSettings(5),
            new QuoteSettings(ZoneOffset.UTC, 10, 60),
            new ScheduleSettings(Duration.ofHours(3)),
            new DiscordSettings(
                StandIn.TOKEN,
                discord.apiUrl(),
                discord.gatewayUrl(),
                new Share(1, Set.of()),
                1000,
                1000,
                8,
                true,
                reloadServers),
            new StoreSettings(Duration.ofDays(365)),
            new MonitorSettings(0),
            ModelSettings.OFF,
            Level.WARN);
    LocalWorkspace workspace =
        new LocalWorkspace(settings, corpus, folder.resolve("data"), new Random(1));
    workspace.index(Progress.SILENT);
    return workspace;
  }

  private String asked(String question) {
    return ada.slash("ask", option("question", question)).answer().text();
  }

  /// Waits for the pause between.
  private String reload() {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(500))
        .until(this::reloaded, told -> !told.contains("a moment ago"));
  }

  private String reloaded() {
    Shown told = ada.slash("reload").answer();
    assertThat(told.isPrivate()).isTrue();
    assertThat(told.text()).doesNotContain(folder.toString(), ".md", ".txt");
    return told.text().replace("\\", "");
  }

  private List<String> quotations() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return IntStream.range(0, 20)
        .mapToObj(back -> today.minusDays(back).toString())
        .map(day -> ada.slash("quote", option("when", day)).answer().text())
        .toList();
  }

  @Test
  void aNewSourceIsTakenUpWhenAnAdminSaysSo() throws IOException {
    try (LocalWorkspace workspace = workspace(Duration.ZERO);
        RunningBot bot = workspace.bot(null, false, news::add)) {
      assertThat(reload()).contains("Nothing has changed");
      assertThat(asked(QUESTION)).doesNotContain("A gauge that is read once a year");
      List<String> before = quotations();

      Files.writeString(corpus.resolve("rivers.txt"), TALK);
      assertThat(discord.member("Ben").slash("reload").answer().text()).contains("Manage Server");
      assertThat(reload())
          .contains("1 (An evening on river water) added", "none removed", "none changed")
          .contains("There are 3 now");

      assertThat(asked(QUESTION)).contains("A gauge that is read once a year");
      assertThat(asked(OLD)).contains("Handing a branch to volunteers");
      assertThat(ada.autocomplete("speaker", "name", "Ada").choices())
          .extracting(Choice::name)
          .contains("Ada Marsh");
      assertThat(ada.slash("about").answer().text()).contains("An evening on river water");
      assertThat(quotations()).isEqualTo(before);

      Files.delete(corpus.resolve("rivers.txt"));
      assertThat(reload()).contains("1 (An evening on river water) removed", "There are 2 now");
      assertThat(asked(QUESTION)).doesNotContain("A gauge that is read once a year");
    }
  }

  @Test
  void whatCannotBeReadLeavesTheOldInUseAndNamesNoFileToAdmins() throws IOException {
    try (LocalWorkspace workspace = workspace(Duration.ZERO);
        RunningBot bot = workspace.bot(null, false, news::add)) {
      Path report = corpus.resolve("open-late.md");
      String whole = Files.readString(report);
      Files.writeString(report, whole.replaceFirst("kind: report", "kind: sermon"));
      Files.writeString(corpus.resolve("rivers.txt"), TALK);

      assertThat(reload()).contains("were not taken up", "those in use stay in use", "in its log");
      assertThat(asked(OLD)).contains("Handing a branch to volunteers");
      assertThat(asked(QUESTION)).doesNotContain("A gauge that is read once a year");

      Files.writeString(report, whole);
      Files.writeString(corpus.resolve("notes.md"), "---\nkind: sermon\n---\n");
      assertThat(reload()).contains("An evening on river water", "Some files were left out");
      assertThat(asked(QUESTION)).contains("A gauge that is read once a year");
    }
  }

  @Test
  void sourcesAreReadWithAPauseBetweenAndForTheOnlyServerAlone() {
    try (LocalWorkspace workspace = workspace(Duration.ZERO);
        RunningBot bot = workspace.bot(null, false, news::add)) {
      assertThat(reload()).contains("Nothing has changed");
      assertThat(reloaded()).contains("a moment ago");

      Member eve = discord.member("Eve").asAdmin().in(discord.newServer("Elsewhere"));
      await()
          .untilAsserted(
              () ->
                  assertThat(eve.slash("reload").answer().text()).contains("has not let this one"));
      assertThat(reloaded()).contains("has not let this one");
    }
  }

  @Test
  void aServerThatTheOperatorNamesMayAmongOthers() {
    Place elsewhere = discord.newServer("Elsewhere");
    String named = elsewhere.guild().orElseThrow().id();
    try (LocalWorkspace workspace = workspace(Duration.ZERO, Set.of(named));
        RunningBot bot = workspace.bot(null, false, news::add)) {
      Member eve = discord.member("Eve").asAdmin().in(elsewhere);
      await()
          .untilAsserted(
              () ->
                  assertThat(eve.slash("reload").answer().text()).contains("Nothing has changed"));
      assertThat(reloaded()).contains("has not let this one");
    }
  }

  @Test
  void aWatchTakesUpWhatChangedAndSaysSoToTheOperator() throws IOException {
    try (LocalWorkspace workspace = workspace(Duration.ofMillis(300));
        RunningBot bot = workspace.bot(null, false, news::add)) {
      Files.writeString(corpus.resolve("rivers.txt"), TALK);

      await().atMost(Duration.ofSeconds(60)).until(() -> !news.isEmpty());
      assertThat(news).singleElement().asString().contains("1 (An evening on river water) added");
      assertThat(asked(QUESTION)).contains("A gauge that is read once a year");
    }
  }
}
