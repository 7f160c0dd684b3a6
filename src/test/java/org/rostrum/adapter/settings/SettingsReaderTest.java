package org.rostrum.adapter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.corpus.CorpusSettings;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.desk.MonitorSettings;
import org.rostrum.core.desk.Share;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.retrieval.IndexSettings;
import org.rostrum.core.schedule.ScheduleSettings;
import org.rostrum.core.writing.ModelSettings;
import org.slf4j.event.Level;

class SettingsReaderTest {

  private static final Settings DEFAULTS =
      new Settings(
          new CorpusSettings(Path.of("corpus"), Duration.ofSeconds(5)),
          Path.of("data"),
          new IndexSettings(true, null),
          new AnswerSettings(5),
          new QuoteSettings(ZoneId.of("UTC"), 10, 60),
          new ScheduleSettings(Duration.ofHours(3)),
          new DiscordSettings(null, null, null, new Share(0, Set.of()), 30, 300, 64, true),
          new StoreSettings(Duration.ofDays(365)),
          new MonitorSettings(0),
          ModelSettings.OFF,
          Level.WARN);

  /// Every key with a value that is not its default.
  private static final String ALL =
      """
      corpus.dir = "talks"
      corpus.watch-seconds = 60
      data.dir = "/var/rostrum"
      index.engine = opensearch
      index.writes = no
      index.opensearch.url = "https://search.example.org:9200"
      index.opensearch.name = "talks"
      index.opensearch.user = "reader"
      index.opensearch.password = ${?OPENSEARCH_PASSWORD}
      index.opensearch.seconds = 3
      answer.max-citations = 3
      quote.time-zone = "Europe/London"
      quote.min-words = 8
      quote.max-words = 30
      quote.catch-up-minutes = 60
      discord.token = ${?DISCORD_TOKEN}
      discord.api-url = "http://127.0.0.1:8080/api/v10/"
      discord.gateway-url = "ws://127.0.0.1:8080"
      discord.shards = 2
      discord.shard-ids = [1]
      discord.questions-per-member = 5
      discord.questions-per-server = 50
      discord.max-in-flight = 8
      discord.gateway-compression = none
      discord.reload-servers = [123456789012345678, "234567890123456789"]
      store.keep-days = 30
      store.question-days = 7
      store.url = "jdbc:postgresql://localhost/rostrum"
      store.user = "rostrum"
      store.password = ${?STORE_PASSWORD}
      monitor.port = 9090
      model.family = OpenAI
      model.name = "llama3.2"
      model.url = "http://127.0.0.1:11434/v1"
      model.key = ${?MODEL_KEY}
      model.temperature = 0.2
      model.seconds = 40
      model.tokens-per-answer = 800
      model.tokens-per-day = 2000000
      model.price-per-million-read = 0.15
      model.price-per-million-written = 0.6
      model.in-discord = no
      log.level = DEBUG
      """;

  @TempDir Path folder;

  @Test
  void hasTheseDefaults() {
    assertThat(SettingsReader.read(null, Map.of())).isEqualTo(new SettingsRead.Ok(DEFAULTS));
  }

  @Test
  void takesEveryKeyOfTheOperator() throws IOException {
    assertThat(read(ALL))
        .isEqualTo(
            new SettingsRead.Ok(
                new Settings(
                    new CorpusSettings(Path.of("talks"), Duration.ofSeconds(60)),
                    Path.of("/var/rostrum"),
                    new IndexSettings(
                        false,
                        new IndexSettings.Server(
                            "https://search.example.org:9200",
                            "talks",
                            "reader",
                            null,
                            Duration.ofSeconds(3))),
                    new AnswerSettings(3),
                    new QuoteSettings(ZoneId.of("Europe/London"), 8, 30),
                    new ScheduleSettings(Duration.ofHours(1)),
                    new DiscordSettings(
                        null,
                        "http://127.0.0.1:8080/api/v10/",
                        "ws://127.0.0.1:8080",
                        new Share(2, Set.of(1)),
                        5,
                        50,
                        8,
                        false,
                        Set.of("123456789012345678", "234567890123456789")),
                    new StoreSettings(
                        Duration.ofDays(30),
                        Duration.ofDays(7),
                        new StoreSettings.Server(
                            "jdbc:postgresql://localhost/rostrum", "rostrum", null)),
                    new MonitorSettings(9090),
                    new ModelSettings(
                        ModelSettings.Family.OPENAI,
                        "llama3.2",
                        "http://127.0.0.1:11434/v1",
                        null,
                        0.2,
                        Duration.ofSeconds(40),
                        800,
                        2_000_000,
                        0.15,
                        0.6,
                        false),
                    Level.DEBUG)));
  }

  @Test
  void setsEveryKeyThereIsInTheTestAbove() {
    Config all = ConfigFactory.parseString(ALL);
    Config reference = ConfigFactory.parseResources("reference.conf");

    assertThat(all.entrySet())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrderElementsOf(
            reference.entrySet().stream().map(Map.Entry::getKey).toList());
    all.entrySet().stream()
        .filter(
            entry ->
                !entry
                    .getKey()
                    .matches("discord.token|store.password|model.key|index.opensearch.password"))
        .forEach(
            entry ->
                assertThat(entry.getValue().unwrapped())
                    .as(entry.getKey())
                    .isNotEqualTo(reference.getValue(entry.getKey()).unwrapped()));
  }

  @Test
  void theOperatorsFileNamesEveryKeyWithItsDefaultAndSetsNone() throws IOException {
    String shipped = Files.readString(Path.of("config", "rostrum.conf"));
    assertThat(read(shipped)).isEqualTo(new SettingsRead.Ok(DEFAULTS));

    Config uncommented =
        ConfigFactory.parseString(
            shipped
                .lines()
                .filter(line -> line.matches("# [a-z.-]+ = .*"))
                .map(line -> line.substring(2))
                .reduce("", (a, b) -> a + "\n" + b));
    assertThat(uncommented).isEqualTo(ConfigFactory.parseResources("reference.conf"));
  }

  @Test
  void refersToTheEnvironmentForWhatDoesNotBelongInAFile() throws IOException {
    Path file = write("data.dir = ${ROSTRUM_DATA}");

    assertThat(SettingsReader.read(file, Map.of("ROSTRUM_DATA", "elsewhere")))
        .isInstanceOfSatisfying(
            SettingsRead.Ok.class,
            ok -> assertThat(ok.settings().data()).isEqualTo(Path.of("elsewhere")));
    assertThat(SettingsReader.read(file, Map.of())).isInstanceOf(SettingsRead.Wrong.class);
  }

  @Nested
  class Token {

    private static final String VALUE = "abc.def-123";

    @Test
    void comesFromTheEnvironmentWithAFileOrWithout() throws IOException {
      Map<String, String> environment = Map.of("DISCORD_TOKEN", VALUE);

      assertThat(token(null, environment)).isEqualTo(VALUE);
      assertThat(token(write("log.level = info"), environment)).isEqualTo(VALUE);
      assertThat(token(write("discord.token = ${?BOT}"), Map.of("BOT", VALUE))).isEqualTo(VALUE);
      assertThat(token(null, Map.of("DISCORD_TOKEN", " "))).isNull();
    }

    @Test
    void isRefusedInAFileAndNotRepeated() throws IOException {
      SettingsRead read =
          SettingsReader.read(
              write("log.level = info\ndiscord.token = \"" + VALUE + "\""),
              Map.of("DISCORD_TOKEN", "another"));

      assertThat(read.toString()).doesNotContain(VALUE).doesNotContain("another");
      assertThat(((SettingsRead.Wrong) read).problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.remedy()).contains("DISCORD_TOKEN");
              });
    }

    @Test
    void doesNotStandInWhatTheSettingsPrint() {
      assertThat(SettingsReader.read(null, Map.of("DISCORD_TOKEN", VALUE)).toString())
          .contains("token=hidden")
          .doesNotContain(VALUE);
    }

    private static @Nullable String token(@Nullable Path file, Map<String, String> environment) {
      return ((SettingsRead.Ok) SettingsReader.read(file, environment))
          .settings()
          .discord()
          .token();
    }
  }

  @Nested
  class Problems {

    @Test
    void aClusterWithoutAnAddressOrWithAPasswordInItIsReported() throws IOException {
      assertThat(problems("index.engine = opensearch"))
          .singleElement()
          .satisfies(problem -> assertThat(problem.remedy()).contains("where the cluster is"));
      assertThat(problems("index.opensearch.url = \"https://ada:secret@search.example\""))
          .singleElement()
          .satisfies(problem -> assertThat(problem.remedy()).contains("OPENSEARCH_PASSWORD"));
      assertThat(problems("index.opensearch.name = \"Talks_1\""))
          .singleElement()
          .satisfies(problem -> assertThat(problem.remedy()).contains("lower case"));
    }

    @Test
    void aClustersPasswordInAFileIsReportedAndNotRepeated() throws IOException {
      assertThat(problems("index.opensearch.password = \"secret-1\""))
          .singleElement()
          .satisfies(
              problem ->
                  assertThat(problem.toString())
                      .contains("OPENSEARCH_PASSWORD")
                      .doesNotContain("secret-1"));
    }

    @Test
    void oneAddressOfDiscordsWithoutTheOtherIsReported() throws IOException {
      assertThat(problems("\ndiscord.gateway-url = \"wss://proxy.example\""))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.remedy()).contains("`discord.api-url`");
              });
    }

    @Test
    void addressesOfAnotherKindAreReported() throws IOException {
      assertThat(
              problems(
                  """
                  discord.api-url = "ftp://proxy.example"
                  discord.gateway-url = "http://proxy.example"
                  discord.gateway-compression = gzip
                  discord.shards = 4097
                  discord.questions-per-member = 0
                  store.keep-days = 0
                  monitor.port = 65536
                  """))
          .extracting(SettingsProblem::line)
          .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "[mine]", "[-1]", "[1.5]"})
    void serversThatAreNoIdsAreReported(String servers) throws IOException {
      assertThat(problems("discord.reload-servers = " + servers + "\n"))
          .singleElement()
          .extracting(SettingsProblem::remedy)
          .asString()
          .contains("list of ids");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            2 | [0, 2]  | 0 to 1
            2 | [-1]    | list of whole numbers
            2 | one     | list of whole numbers
            0 | [0]     | `discord.shards`
            """)
    void sharesThatThereAreNotAreReported(String shards, String ids, String remedy)
        throws IOException {
      assertThat(problems("discord.shards = " + shards + "\ndiscord.shard-ids = " + ids + "\n"))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.remedy()).contains(remedy);
              });
    }

    @Test
    void namesTheLineAndTheNearestKey() throws IOException {
      assertThat(problems("\nquote.min-word = 4\n"))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.what()).contains("`quote.min-word`");
                assertThat(problem.remedy()).contains("`quote.min-words`");
              });
    }

    @Test
    void reportsAllAtOnceInTheOrderOfTheFile() throws IOException {
      assertThat(
              problems(
                  """
                  log.level = loud
                  quote {
                    time-zone = "Mars/Olympus"
                    min-words = many
                    max-words = 0
                  }
                  answer.max-citations = 99
                  corpus.dir = ""
                  """))
          .extracting(SettingsProblem::line)
          .containsExactly(1, 3, 4, 5, 7, 8);
    }

    @Test
    void aMostBelowTheLeastIsReportedWithBothWaysOut() throws IOException {
      assertThat(problems("quote.min-words = 20\nquote.max-words = 15"))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.remedy()).contains("20 or more").contains("`quote.min-words`");
              });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9", "0", "21", "1e99", "many", "\"1.5\""})
    void aNumberThatIsNotWholeOrOutOfRangeIsReported(String number) throws IOException {
      Path file = write("\nanswer.max-citations = " + number);

      assertThat(SettingsReader.read(file, Map.of()))
          .isInstanceOfSatisfying(
              SettingsRead.Wrong.class,
              wrong ->
                  assertThat(wrong.problems())
                      .singleElement()
                      .asString()
                      .startsWith(file + ":2: `answer.max-citations` cannot be ")
                      .endsWith("Write a whole number from 1 to 20."));
    }

    @Test
    void aFileThatIsNotHoconIsReportedWithItsLine() throws IOException {
      assertThat(problems("log.level = warn\nquote {\n"))
          .singleElement()
          .satisfies(problem -> assertThat(problem.line()).isPositive());
    }

    @Test
    void aMissingFileIsReported() {
      assertThat(SettingsReader.read(folder.resolve("none.conf"), Map.of()))
          .isInstanceOf(SettingsRead.Wrong.class);
    }

    private List<SettingsProblem> problems(String text) throws IOException {
      return ((SettingsRead.Wrong) read(text)).problems();
    }
  }

  private SettingsRead read(String text) throws IOException {
    return SettingsReader.read(write(text), Map.of());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("rostrum.conf"), text);
  }
}
