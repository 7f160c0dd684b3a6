package org.rostrum.adapter.discord;

import static org.rostrum.discord.Option.option;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.Snapshot;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.discord.Body;
import org.rostrum.discord.Choice;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Modal;
import org.rostrum.discord.Option;
import org.rostrum.discord.Posted;
import org.rostrum.discord.Shown;
import org.rostrum.support.Libraries;

/// What members see of the shipped corpus, body for body as the bot sends it over the socket.
/// `.ci/screens src/test/resources/snapshots/discord OUT` draws them.
class ScreensTest {

  private static final Libraries SHIPPED = Libraries.of(Path.of("corpus"));
  private static final Evening EVENING = Evening.withQuota(SHIPPED, 100);
  private static final String QUESTION = "Do missions need quick wins?";
  private static final String WORDS = "Actually, fast action is a really important part";
  private final Member ana = EVENING.ana();

  @AfterAll
  static void stop() {
    EVENING.close();
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    EVENING.check();
  }

  private Interaction ask(String question, Option... besides) {
    Option[] options = new Option[besides.length + 1];
    options[0] = option("question", question);
    System.arraycopy(besides, 0, options, 1, besides.length);
    return ana.slash("ask", options);
  }

  private void shows(String name, Interaction used, String command) {
    Screen.ofCommand(name, "Ana", command).answered(used).check();
  }

  @Test
  void answer() {
    shows("answer", ask("What was said about culture?"), "ask");
  }

  @Test
  void answerFromTheReport() {
    shows("answer-report", ask("What does the report say about poverty?"), "ask");
  }

  @Test
  void abstention() {
    shows("abstention", ask("What did they say about nuclear power?"), "ask");
  }

  @Test
  void correction() {
    shows(
        "correction",
        ask("Did James Plunkett say that equality used to benefit from political consensus?"),
        "ask");
  }

  @Test
  void refusal() {
    shows("refusal", ask("Make up a quote by Emma Norris about tax."), "ask");
  }

  @Test
  void themeSummary() {
    shows("theme", ana.slash("theme", option("name", "quick wins")), "theme");
  }

  @Test
  void speakerSummary() {
    shows("speaker", ana.slash("speaker", option("name", "Emma Norris")), "speaker");
  }

  @Test
  void comparison() {
    Interaction used =
        ana.slash(
            "compare",
            option("first", "Emma Norris"),
            option("second", "James Plunkett"),
            option("topic", "missions"));
    shows("comparison", used, "compare");
  }

  @Test
  void comparisonWhereOneDidNotAddressIt() {
    Interaction used =
        ana.slash(
            "compare",
            option("first", "Hamida Ali"),
            option("second", "Emma Norris"),
            option("topic", "political consensus"));
    shows("comparison-one-silent", used, "compare");
  }

  @Test
  void quoteCard() {
    shows("quote", ana.slash("quote", option("when", "2026-11-24")), "quote");
  }

  @Test
  void themesChart() {
    shows("themes", ana.slash("themes"), "themes");
  }

  @Test
  void sources() {
    shows("sources", ana.slash("sources"), "sources");
  }

  @Test
  void quotationAltered() {
    Interaction used =
        ana.slash(
            "verify",
            option(
                "quote",
                "Fast action is a really essential part of creating space for long term success"));
    shows("verify-altered", used, "verify");
  }

  @Test
  void quotationExact() {
    shows("verify-exact", ana.slash("verify", option("quote", WORDS)), "verify");
  }

  @Test
  void context() {
    Interaction pressed = ana.press(ask(QUESTION).answer(), "Context");
    Screen.of("context").answered(pressed).check();
  }

  @Test
  void why() {
    Interaction pressed = ana.press(ask(QUESTION).answer(), "Why this?");
    Screen.of("why").answered(pressed).check();
  }

  @Test
  void privateAnswerAndSharing() {
    Interaction asked = ask(QUESTION, option("private", true));
    Interaction shared = ana.press(asked.answer(), "Share");
    Screen.ofCommand("private", "Ana", "ask").answered(asked).answered(shared).check();
  }

  @Test
  void helpAndAbout() {
    shows("help", ana.slash("help"), "help");
    shows("about", ana.slash("about"), "about");
  }

  @Test
  void mentionAndFollowUp() {
    Posted asked = ana.mention(QUESTION);
    Screen screen = Screen.of("mention").written("Ana", asked).replied(asked, EVENING);
    Posted next =
        ana.reply(asked.answer().body(), "And what did James Plunkett say about culture?");
    screen.written("Ana", next).replied(next, EVENING).check();
  }

  @Test
  void settings() {
    try (Evening evening = Evening.withQuota(SHIPPED, 30)) {
      chosen(evening, Setting.THREADS, "on");
      chosen(evening, Setting.SERVER_QUOTA, "200");
      Member ada = evening.discord.member("Ada").asAdmin();
      Interaction opened = ada.slashPart("rostrum", "settings");
      Screen.ofCommand("settings", "Ada", "rostrum settings").answered(opened).check();
      Shown panel = opened.answer();
      Interaction one = ada.choose(panel, panel.menus().getFirst(), "sources");
      Screen.of("settings-sources").answered(one).check();
      evening.check();
    }
  }

  private static void chosen(Evening evening, Setting setting, String value) {
    evening.settings.set(
        evening.discord.townHall().id(),
        new ServerSettings.Key(setting, ServerSettings.SERVER),
        value,
        "0",
        Instant.EPOCH);
  }

  @Test
  void quota() {
    try (Evening evening = Evening.withQuota(SHIPPED, 2)) {
      Option question = option("question", QUESTION);
      Screen.ofCommand("quota", "Ana", "ask")
          .answered(evening.ana().slash("ask", question))
          .answered(evening.ana().slash("ask", question))
          .answered(evening.ana().slash("ask", question))
          .check();
      evening.check();
    }
  }

  @Test
  void thanksForFeedback() {
    Interaction asked = ask(QUESTION);
    Modal form = ana.press(asked.answer(), "👎").modal();
    Interaction sent = ana.submit(form, Map.of("reason", "not_answered", "note", ""));
    Screen.of("feedback").answered(ana.press(asked.answer(), "👍")).answered(sent).check();
    body("form-what-was-wrong", form.body());
  }

  @Test
  void followUpForm() {
    body("form-follow-up", ana.press(ask(QUESTION).answer(), "Ask a follow-up").modal().body());
  }

  @Test
  void commandsInEveryLanguage() {
    body(
        "commands",
        Body.of(
            "commands", EVENING.discord.commands().stream().map(ScreensTest::command).toList()));
  }

  @Test
  void suggestions() {
    body(
        "suggestions",
        Body.of(
            "speaker: plunket", choices("ask", "speaker", "plunket"),
            "source:", choices("ask", "source", ""),
            "theme: quick", choices("theme", "name", "quick"),
            "when:", choices("quote", "when", "")));
  }

  private Body choices(String command, String option, String typed) {
    return Body.array(
        ana.autocomplete(command, option, typed).choices().stream()
            .map(ScreensTest::choice)
            .toList());
  }

  private static Body choice(Choice choice) {
    return Body.of("name", choice.name(), "value", choice.value());
  }

  /// As it was registered; its id and version are Discord's.
  private static Body command(Body registered) {
    return registered.without("id").without("version").without("application_id");
  }

  private static void body(String name, Body body) {
    Snapshot.fileMatches("discord/bodies/" + name + ".json", Steady.json(body));
  }
}
