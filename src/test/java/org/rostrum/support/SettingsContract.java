package org.rostrum.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.core.servers.ServerSettings.SERVER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.Asked;
import org.rostrum.core.desk.Pseudonyms;
import org.rostrum.core.desk.QuestionLog;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.ServerSettings.Key;
import org.rostrum.core.servers.Setting;
import org.rostrum.core.servers.SettingChange;
import org.rostrum.core.servers.SettingsBook;

/// What everything does that remembers what servers have chosen, and the questions that they keep.
/// The adapter and the fake are held to it.
public abstract class SettingsContract {

  private static final Instant NOON = Instant.parse("2026-10-25T01:30:00.123456Z");
  private static final Key PRIVATE = new Key(Setting.PRIVATE, SERVER);
  private static final Key SOURCES = new Key(Setting.SOURCES, "channel");
  private static final int THREADS = 40;

  /// Settings of a store that held nothing when the test began.
  protected abstract SettingsBook book();

  /// The questions of the same store.
  protected abstract QuestionLog questions();

  protected abstract Pseudonyms pseudonyms();

  @Test
  void knowsWhatWasChosenAndOfWhom() {
    assertThat(book().settings("server")).isEqualTo(ServerSettings.NONE);
    book().set("server", PRIVATE, "on", "ada", NOON);
    book().set("server", SOURCES, "a talk\n“über” \ud83d\ude80", "ada", NOON);
    book().set("elsewhere", PRIVATE, "off", "ben", NOON);

    ServerSettings settings = book().settings("server");
    assertThat(settings.isOn(Setting.PRIVATE, "channel")).isTrue();
    assertThat(settings.list(Setting.SOURCES, "channel"))
        .containsExactly("a talk", "“über” \ud83d\ude80");
    assertThat(settings.list(Setting.SOURCES, "other")).isEmpty();
    assertThat(book().settings("elsewhere").chosen())
        .containsOnly(java.util.Map.entry(PRIVATE, "off"));
  }

  @Test
  void takesAChoiceBack() {
    book().set("server", PRIVATE, "on", "ada", NOON);
    book().set("server", PRIVATE, null, "ada", NOON);

    assertThat(book().settings("server")).isEqualTo(ServerSettings.NONE);
  }

  @Test
  void notesWhoChangedWhatTheNewestFirst() {
    book().set("server", PRIVATE, "on", "ada", NOON);
    book().set("server", PRIVATE, "on", "ben", NOON.plusSeconds(1));
    book().set("server", PRIVATE, null, "ben", NOON.plusSeconds(2));
    SettingChange besides =
        new SettingChange("server", "c", "quote of the day", null, "at nine", "ada", NOON);
    book().note(besides);

    SettingChange first = new SettingChange("server", SERVER, "private", null, "on", "ada", NOON);
    SettingChange last =
        new SettingChange("server", SERVER, "private", "on", null, "ben", NOON.plusSeconds(2));
    assertThat(book().changes("server", 0, 10)).containsExactly(besides, last, first);
    assertThat(book().changes("server", 1, 1)).containsExactly(last);
    assertThat(book().changes("server", 3, 10)).isEmpty();
    assertThat(book().changes("elsewhere", 0, 10)).isEmpty();
  }

  @Test
  void forgetsWhoChangedThingsAndNotThatTheyWereChanged() {
    book().set("server", PRIVATE, "on", "ada", NOON);
    book().set("server", PRIVATE, "off", "ben", NOON);

    assertThat(book().forgetAdmin("ada")).isEqualTo(1);
    assertThat(book().forgetAdmin("ada")).isZero();
    assertThat(book().changes("server", 0, 10))
        .extracting(SettingChange::by)
        .containsExactly("ben", "");
  }

  @Test
  void changesOfTwoSettingsAtOnceBothHold() throws InterruptedException, ExecutionException {
    List<Future<?>> changes = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < THREADS; i++) {
        String channel = "channel " + i;
        changes.add(
            threads.submit(
                () -> book().set("server", new Key(Setting.THREADS, channel), "on", "ada", NOON)));
      }
    }
    for (Future<?> change : changes) {
      change.get();
    }

    assertThat(book().settings("server").channels()).hasSize(THREADS);
    assertThat(book().changes("server", 0, 100)).hasSize(THREADS);
    book().refresh();
    assertThat(book().settings("server").channels()).hasSize(THREADS);
  }

  @Test
  void keepsQuestionsUntilTheyAreForgotten() {
    Asked first = new Asked("server", "m-ada", "Why?", Outcome.ANSWERED, NOON);
    Asked second =
        new Asked(
            "server",
            "m-ben",
            "And how?\n\ud83d\ude80",
            Outcome.NOT_IN_CORPUS,
            NOON.plusSeconds(1));
    questions().keep(first);
    questions().keep(second);
    questions().keep(new Asked("elsewhere", "m-ada", "W\0hat?", Outcome.REFUSED, NOON));

    assertThat(questions().questions("server")).containsExactly(first, second);
    assertThat(questions().questions("elsewhere"))
        .extracting(Asked::words)
        .containsExactly("What?");
    assertThat(questions().forgetAsker("m-ada")).isEqualTo(2);
    assertThat(questions().questions("server")).containsExactly(second);
    assertThat(questions().forget(NOON.plusSeconds(1))).isZero();
    assertThat(questions().forget(NOON.plus(Duration.ofDays(1)))).isEqualTo(1);
    assertThat(questions().questions("server")).isEmpty();
  }

  @Test
  void questionsOfOneServerAreForgottenAndOthersStay() {
    for (String server : List.of("one", "one", "other")) {
      questions().keep(new Asked(server, "m-ada", "What?", Outcome.ANSWERED, NOON));
    }

    assertThat(questions().servers()).containsExactlyInAnyOrder("one", "other");
    assertThat(questions().forgetServer("one")).isEqualTo(2);
    assertThat(questions().servers()).containsExactly("other");
    assertThat(questions().forgetServer("one")).isZero();
  }

  @Test
  void aPseudonymIsOneMembersOwn() {
    assertThat(pseudonyms().pseudonym("123456789012345678"))
        .isEqualTo(pseudonyms().pseudonym("123456789012345678"))
        .isNotIn(Set.of("123456789012345678", pseudonyms().pseudonym("123456789012345679")));
  }
}
