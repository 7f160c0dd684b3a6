package org.rostrum.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.core.desk.Asked;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.question.Question;
import org.rostrum.core.schedule.Alteration;
import org.rostrum.core.schedule.Dealt;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.servers.Departures;
import org.rostrum.core.servers.Membership;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.json.Json;

/// What operators do with a store, of whichever kind it is.
abstract class StoreCareContract {

  private static final Instant NOON = Instant.parse("2026-10-25T00:30:00.123456Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final String ADA = "123456789012345678";
  private static final String SERVER = "223456789012345678";
  private static final String OTHER = "323456789012345678";
  private static final ServerSettings.Key PRIVATE =
      new ServerSettings.Key(Setting.PRIVATE, ServerSettings.SERVER);

  @TempDir Path folder;
  private final ShownId shown = ShownId.next(new Random(5));
  private Path backup;

  @BeforeEach
  void name() {
    backup = folder.resolve("kept.backup");
  }

  abstract StoreSettings settings(String which);

  abstract DataSource source(String which);

  Path data(String which) {
    return folder.resolve(which);
  }

  Store open(String which) {
    return Store.open(data(which), settings(which));
  }

  StoreCare care(String which) {
    return new StoreCare(data(which), settings(which), CLOCK);
  }

  /// Something of everything, in two servers.
  void fill(Store store) {
    for (String server : List.of(SERVER, OTHER)) {
      store.settings().set(server, PRIVATE, "on", ADA, NOON);
      store.schedules().add(schedule("of " + server, server), new Alteration("set up", ADA, NOON));
      var unused = store.posts().enter(List.of(post("of " + server, server)));
      store
          .questions()
          .keep(
              new Asked(
                  server,
                  store.pseudonyms().pseudonym(ADA),
                  "Why, <@" + ADA + ">?\n🚀",
                  Outcome.ANSWERED,
                  NOON));
    }
    String ada = store.pseudonyms().pseudonym(ADA);
    Enquiry enquiry = new Enquiry.Ask(new Question("Did " + ADA + " say “so”?"));
    store.shown().keep(new Shown(shown, enquiry, null, List.of(), ada, "c", SERVER, false, NOON));
    store.shown().sentAs(shown, "message");
    store.feedback().keep(new Feedback(shown, ada, Feedback.Reason.OTHER, "No, " + ADA, NOON));
  }

  private static Schedule schedule(String id, String server) {
    return new Schedule(
        id,
        server,
        "channel",
        LocalTime.of(9, 5),
        ZoneId.of("Australia/Lord_Howe"),
        Set.of(DayOfWeek.MONDAY),
        null,
        null,
        null,
        NOON,
        false,
        ADA,
        null);
  }

  private static Post post(String schedule, String server) {
    return new Post(
        new Post.Key(schedule, LocalDate.of(2026, 4, 5), ""),
        server,
        "channel",
        NOON,
        Post.State.CLAIMED,
        new Dealt(new Place(new PassageId("a talk/remark-3"), new TextSpan(4, 27)), schedule, 0, 7),
        "worker",
        NOON,
        1,
        null);
  }

  void assertHoldsAll(Store store) {
    assertThat(store.settings().settings(SERVER).isOn(Setting.PRIVATE, "c")).isTrue();
    assertThat(store.settings().changes(OTHER, 0, 9)).hasSize(2).first().returns(NOON, c -> c.at());
    assertThat(store.schedules().all())
        .containsExactly(schedule("of " + SERVER, SERVER), schedule("of " + OTHER, OTHER));
    assertThat(store.posts().posts("of " + SERVER)).containsExactly(post("of " + SERVER, SERVER));
    assertThat(store.questions().questions(SERVER)).hasSize(1);
    assertThat(store.shown().find(shown).orElseThrow())
        .returns(store.pseudonyms().pseudonym(ADA), Shown::asker)
        .returns(SERVER, Shown::server);
    assertThat(store.shown().inMessage("message")).isPresent();
    assertThat(store.feedback().on(shown)).hasSize(1);
  }

  @Test
  void whatIsBackedUpIsRestoredAndGoesOn() {
    try (Store store = open("first")) {
      fill(store);
    }
    long rows = care("first").backup(backup);
    assertThat(rows).isGreaterThan(10);
    assertThat(care("second").restore(backup)).isEmpty();

    try (Store store = open("second")) {
      assertHoldsAll(store);
      store.settings().set(SERVER, PRIVATE, "off", ADA, NOON.plusSeconds(1));
      assertThat(store.settings().changes(SERVER, 0, 9)).first().returns("off", c -> c.became());
    }
  }

  @Test
  void whatIsWrittenMeanwhileDoesNotGetIntoABackup() throws IOException {
    try (Store store = open("first")) {
      fill(store);
      List<String> lines = new ArrayList<>();
      long rows =
          store.dump(
              CLOCK,
              line -> {
                lines.add(line);
                String another = "x" + lines.size();
                CompletableFuture.runAsync(
                        () -> store.settings().set(another, PRIVATE, "on", ADA, NOON))
                    .join();
              });
      Files.write(backup, lines);
      assertThat(new Restoring(backup).check()).isEqualTo(rows);
      assertThat(lines).noneMatch(line -> line.contains("\"x1"));
    }
  }

  @Test
  void theExportTellsEverythingAndNoMember() {
    try (Store store = open("first")) {
      fill(store);
    }
    List<String> lines = new ArrayList<>();
    care("first").export(lines::add);

    assertThat(lines)
        .noneMatch(line -> line.contains(ADA))
        .extracting(line -> Json.object(line).get("table"))
        .contains("setting", "setting_change", "schedule", "post", "shown", "feedback", "question")
        .doesNotContain("secret");
    assertThat(lines.stream().filter(line -> line.contains("\"m-")).count()).isGreaterThan(6);
  }

  @Test
  void oneServerIsPurgedAndTheOtherStays() {
    try (Store store = open("first")) {
      fill(store);
    }
    assertThat(care("first").purge(SERVER).rows())
        .containsOnlyKeys("setting", "setting_change", "schedule", "post", "shown", "question");

    try (Store store = open("first")) {
      assertThat(store.settings().settings(SERVER)).isEqualTo(ServerSettings.NONE);
      assertThat(store.settings().settings(OTHER).isOn(Setting.PRIVATE, "c")).isTrue();
      assertThat(store.schedules().all()).hasSize(1);
      assertThat(store.shown().find(shown)).isEmpty();
      assertThat(store.feedback().on(shown)).isEmpty();
      assertThat(store.questions().questions(OTHER)).hasSize(1);
    }
    assertThat(care("first").purge(null).rows()).isNotEmpty();
    assertThat(care("first").purge(null).rows()).isEmpty();
  }

  @Test
  void whatBelongsToAServerIsDeletedAGoodWhileAfterItWasLeft() {
    Map<String, Membership.Standing> standing = new HashMap<>();
    standing.put(SERVER, Membership.Standing.OUT);
    standing.put(OTHER, Membership.Standing.OUT);
    try (Store store = open("first")) {
      fill(store);
      assertThat(store.belongings().servers()).containsExactlyInAnyOrder(SERVER, OTHER);
      assertThat(look(store, standing, 0)).isEmpty();
      standing.put(OTHER, Membership.Standing.UNKNOWN);
      assertThat(look(store, standing, 29)).isEmpty();
      standing.put(OTHER, Membership.Standing.IN);
      assertThat(store.settings().settings(SERVER).isOn(Setting.PRIVATE, "c")).isTrue();
    }
    try (Store store = open("first")) {
      assertThat(look(store, standing, 31)).containsExactly(SERVER);
      store.settings().refresh();
      assertThat(store.settings().settings(SERVER)).isEqualTo(ServerSettings.NONE);
      assertThat(store.settings().changes(SERVER, 0, 9)).isEmpty();
      assertThat(store.posts().posts("of " + SERVER)).isEmpty();
      assertThat(store.schedules().all()).containsExactly(schedule("of " + OTHER, OTHER));
      assertThat(store.shown().find(shown)).isEmpty();

      standing.put(OTHER, Membership.Standing.OUT);
      assertThat(look(store, standing, 40)).isEmpty();
      assertThat(look(store, standing, 69)).isEmpty();
      assertThat(store.settings().settings(OTHER).isOn(Setting.PRIVATE, "c")).isTrue();
      standing.put(OTHER, Membership.Standing.UNKNOWN);
      assertThat(look(store, standing, 99)).isEmpty();
      standing.put(OTHER, Membership.Standing.OUT);
      assertThat(look(store, standing, 100)).containsExactly(OTHER);
      assertThat(store.belongings().left()).isEmpty();
    }
  }

  private static Set<String> look(
      Store store, Map<String, Membership.Standing> standing, int days) {
    return new Departures(
            store.belongings(),
            server -> standing.getOrDefault(server, Membership.Standing.UNKNOWN),
            server -> true,
            Clock.fixed(NOON.plus(Duration.ofDays(days)), ZoneOffset.UTC))
        .look();
  }

  @Test
  void anotherProcessLooksAfterItsOwnServers() {
    try (Store store = open("first")) {
      fill(store);
      var unused =
          new Departures(
                  store.belongings(), server -> Membership.Standing.OUT, OTHER::equals, CLOCK)
              .look();
      assertThat(store.belongings().left()).containsOnly(Map.entry(OTHER, NOON));
    }
  }

  @Test
  void whatIsNoWholeBackupIsRefusedAndNothingIsChanged() throws IOException {
    try (Store store = open("first")) {
      fill(store);
    }
    var unused = care("first").backup(backup);
    List<String> lines = Files.readAllLines(backup);
    refused(lines.subList(0, lines.size() - 1), "not whole");
    refused(lines.subList(0, 1), "not whole");
    refused(List.of("{}"), "no backup");
    refused(List.of("{\"rostrum-backup\":1,\"tables\":\"9999\"}"), "A newer Rostrum");
    refused(List.of("not json"), "no backup");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> care("first").restore(folder.resolve("none")))
        .withMessageContaining("no such file");
    try (Store store = open("first")) {
      assertHoldsAll(store);
    }
  }

  private void refused(List<String> lines, String why) throws IOException {
    Path broken = Files.write(folder.resolve("broken"), lines);
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> care("first").restore(broken))
        .withMessageContaining(why)
        .withMessageContaining("Nothing is changed");
  }

  @Test
  void whatANewerProgramMadeIsRefusedAndLeftAsItIs() throws SQLException {
    open("first").close();
    age("first");

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> open("first"))
        .withMessageContaining("A newer Rostrum made");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> care("first").backup(backup))
        .withMessageContaining("A newer Rostrum made");
    assertThat(steps("first")).contains("9999");
  }

  /// Notes a step that this program does not know.
  private void age(String which) throws SQLException {
    try (var connection = source(which).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type",
            "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
          VALUES (99, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'x',
            CURRENT_TIMESTAMP, 1, TRUE)
          """);
    }
  }

  private List<String> steps(String which) throws SQLException {
    List<String> steps = new ArrayList<>();
    try (var connection = source(which).getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT \"version\" FROM \"flyway_schema_history\"")) {
      while (rows.next()) {
        steps.add(rows.getString(1));
      }
    }
    return steps;
  }
}
