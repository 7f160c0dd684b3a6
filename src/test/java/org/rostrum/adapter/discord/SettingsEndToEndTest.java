package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rostrum.discord.Option.option;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.core.desk.Asked;
import org.rostrum.core.desk.DesksInUse;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Source;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.core.servers.SettingChange;
import org.rostrum.discord.Body;
import org.rostrum.discord.Choice;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Modal;
import org.rostrum.discord.Place;
import org.rostrum.discord.Posted;
import org.rostrum.discord.Prank;
import org.rostrum.discord.Shown;

/// Settings of a server: shown to its admins and to nobody else, changed one by one, and what is
/// shown is what happens, however somebody asks.
class SettingsEndToEndTest {

  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private static final String ANSWER = "Handing a branch to volunteers";
  private static final String REPORT = "report";
  private static final String SERVER = ServerSettings.SERVER;

  private final Evening evening = Evening.withQuota(50);
  private final Place library = evening.discord.newChannel(evening.discord.townHall(), "library");
  private final Member ada = evening.discord.member("Ada").asAdmin();
  private final Member ana = evening.ana();
  private final Member ben = evening.ben();

  @AfterEach
  void stop() {
    evening.check();
    evening.close();
  }

  private Shown panel() {
    return ada.slashPart("rostrum", "settings").answer();
  }

  /// The page of one setting, reached as an admin does.
  private Shown page(Setting setting) {
    return ada.choose(panel(), "p1:pick:-:-:0", setting.key()).answer();
  }

  private Shown pageOf(Place channel, Setting setting) {
    Shown home = ada.choose(panel(), "p1:channel:-:-:0", channel).answer();
    return ada.choose(home, "p1:pick:" + channel.channel() + ":-:0", setting.key()).answer();
  }

  private static String menu(Shown page) {
    return page.menus().getFirst();
  }

  private static Interaction ask(Member member) {
    return member.slash("ask", option("question", QUESTION));
  }

  private ServerSettings settings() {
    return evening.settings.settings(evening.discord.townHall().id());
  }

  private List<SettingChange> changes() {
    return evening.settings.changes(evening.discord.townHall().id(), 0, 100);
  }

  @Test
  void everythingIsShownInOnePlace() {
    Shown panel = panel();

    assertThat(panel.isPrivate()).isTrue();
    assertThat(panel.text())
        .contains("**Channels:** everywhere")
        .contains("**Members:** everybody is answered")
        .contains("**Who sees answers:** everybody")
        .contains("**Threads:** answers open none")
        .contains("**Questions of a member:** 50 an hour")
        .contains("**Sources:** all 2")
        .contains("**Feedback:** told nowhere")
        .contains("**Keeping questions:** questions are not kept");
    assertThat(ada.press(panel, "Who changed what").answer().text())
        .contains("Nothing was changed");
  }

  @Test
  void everyChangeIsShownNotedAndTakenBack() {
    Shown changed = ada.press(page(Setting.PRIVATE), "On").answer();
    assertThat(changed.text()).contains("It is changed.", "the asker alone");
    assertThat(panel().text()).contains("**Who sees answers:** the asker alone");
    Shown past = ada.press(panel(), "Who changed what").answer();
    assertThat(past.text())
        .contains("<@" + ada.id() + ">: Who sees answers: everybody → the asker alone");

    ada.press(changed, "Off").answer();
    assertThat(settings().isOn(Setting.PRIVATE, SERVER)).isFalse();
    assertThat(changes()).hasSize(2).first().returns("on", SettingChange::was);
  }

  @Test
  void answersArePrivateWhereThatIsChosenAndOpenWhereSomebodyWantsIt() {
    ada.press(page(Setting.PRIVATE), "On").answer();

    assertThat(ask(ana).answer().isPrivate()).isTrue();
    assertThat(ana.slash("theme", option("name", "volunteers")).answer().isPrivate()).isTrue();
    assertThat(
            ana.slash("ask", option("question", QUESTION), option("private", false))
                .answer()
                .isPrivate())
        .isFalse();
    ada.press(pageOf(library, Setting.PRIVATE), "Off").answer();
    assertThat(ask(ana.in(library)).answer().isPrivate()).isFalse();
    assertThat(ask(ana).answer().isPrivate()).isTrue();
    assertThat(panel().text()).contains("Otherwise in <#" + library.channel() + ">");
  }

  @Test
  void mentionsAreAnsweredByDirectMessageWhereAnswersArePrivate() {
    ada.press(page(Setting.PRIVATE), "On").answer();
    ana.mention(QUESTION);

    Place direct = ana.inDirectMessage().place();
    assertThat(evening.discord.posts(direct, 1).getFirst().text()).contains(ANSWER);
    assertThat(evening.discord.posts(evening.discord.general()))
        .noneMatch(post -> post.text().contains(ANSWER));
    assertThat(ana.directMessage("And what did Adam Young say?").answer().text())
        .contains("Adam Young");
  }

  @Test
  void nothingIsAnsweredInOtherChannelsHoweverItIsAsked() {
    Shown before = ask(ana).answer();
    Modal form = ana.press(before, "Ask a follow-up").modal();
    Posted message = ben.say("Handing a branch to volunteers is a good thing.");
    ada.choose(page(Setting.CHANNELS), "p1:choose:-:channels:0", library).answer();
    assertThat(panel().text()).contains("**Channels:** <#" + library.channel() + ">");

    String elsewhere = "I answer in <#" + library.channel() + ">";
    assertThat(ask(ana).answer().text()).contains(elsewhere).doesNotContain(ANSWER);
    assertThat(ana.slash("themes").answer().text()).contains(elsewhere);
    assertThat(ana.messageMenu("Check this quote", message.body()).answer().text())
        .contains(elsewhere);
    assertThat(ana.press(before, "Context").answer().text()).contains(elsewhere);
    assertThat(ana.press(before, "More").answer().text()).contains(elsewhere);
    assertThat(ana.submit(form, Map.of("question", "And Adam Young?")).answer().text())
        .contains(elsewhere);
    ana.mention(QUESTION);
    assertThat(evening.discord.posts(ana.inDirectMessage().place(), 1).getFirst().text())
        .contains(elsewhere);

    assertThat(ask(ana.in(library)).answer().text()).contains(ANSWER);
    Place thread = evening.discord.newThread(library, "books");
    await().untilAsserted(() -> assertThat(ask(ana.in(thread)).answer().text()).contains(ANSWER));
    assertThat(ana.slash("privacy").answer().text()).contains("remembers of you");
    assertThat(ana.directMessage(QUESTION).answer().text()).contains(ANSWER);

    ada.press(page(Setting.CHANNELS), "Everywhere").answer();
    assertThat(ask(ana).answer().text()).contains(ANSWER);
  }

  @Test
  void whatStandsUnderAPostWorksWhereItIsPostedAndNothingElseIsAnsweredThere() {
    Shown answer = ask(ana).answer();
    ada.choose(page(Setting.CHANNELS), "p1:choose:-:channels:0", library).answer();
    Shown schedule =
        ada.slashPart(
                "rostrum",
                "quote-of-the-day",
                option("channel", evening.discord.general()),
                option("time", "9"),
                option("zone", "utc"))
            .answer();
    ada.press(schedule, "Post one now").answer();
    Shown post = evening.discord.posts(evening.discord.general(), 1).getLast();

    assertThat(ana.press(post, "Context").answer().text())
        .doesNotContain("I answer in")
        .containsPattern("[a-z]{4}");
    assertThat(ana.press(post, "👍").answer().text()).contains("Thank you");
    Modal why = ana.press(post, "👎").modal();
    assertThat(ana.submit(why, Map.of("reason", "other", "note", "")).answer().text())
        .contains("Thank you");
    assertThat(ana.press(answer, "Context").answer().text()).contains("I answer in");
    assertThat(ana.press(answer, "👎").answer().text()).contains("I answer in");
    assertThat(ask(ana).answer().text()).contains("I answer in");
    String context = post.customIds().get("Context");
    Place elsewhere = evening.discord.newChannel(evening.discord.townHall(), "elsewhere");
    assertThat(ana.in(elsewhere).press(post, String.valueOf(context)).answer().text())
        .contains("I answer in");

    Body readers = evening.discord.newRole(evening.discord.townHall(), "Readers");
    ada.choose(page(Setting.ROLES), "p1:choose:-:roles:0", readers).answer();
    assertThat(ana.press(post, "Context").answer().text()).contains("I answer in");
  }

  @Test
  void whatFollowsAnOpenAnswerIsPrivateOnceThatIsChosen() {
    Shown open = ask(ana).answer();
    Modal form = ana.press(open, "Ask a follow-up").modal();
    Shown negative =
        ana.slash("ask", option("question", "What did they say about nuclear power?")).answer();
    String theme =
        negative.customIds().values().stream()
            .filter(id -> id.startsWith("r1:theme:"))
            .findFirst()
            .orElseThrow();
    Shown which =
        ana.slash("ask", option("question", "What did Nair say about volunteers?")).answer();
    assertThat(open.isPrivate()).isFalse();
    assertThat(ana.press(which, "Priya Nair").answer().isPrivate()).isFalse();
    assertThat(ana.press(negative, theme).answer().isPrivate()).isFalse();
    ada.press(page(Setting.PRIVATE), "On").answer();

    assertThat(ana.submit(form, Map.of("question", "And Adam Young?")).answer().isPrivate())
        .isTrue();
    assertThat(ana.press(negative, theme).answer().isPrivate()).isTrue();
    assertThat(ana.press(which, "Priya Nair").answer().isPrivate()).isTrue();
  }

  @Test
  void onlyMembersOfARoleAndAdminsAreAnswered() {
    Body readers = evening.discord.newRole(evening.discord.townHall(), "Readers");
    ada.choose(page(Setting.ROLES), "p1:choose:-:roles:0", readers).answer();

    assertThat(ask(ana).answer().text())
        .contains("one of these roles: <@&" + readers.text("id") + ">")
        .doesNotContain(ANSWER);
    assertThat(ask(ada).answer().text()).contains(ANSWER);
    await()
        .untilAsserted(() -> assertThat(ask(ben.with(readers)).answer().text()).contains(ANSWER));
    assertThat(ben.with(readers).mention(QUESTION).answer().text()).contains(ANSWER);
  }

  @Test
  void answersOpenThreadsWhereThatIsChosen() {
    ada.press(pageOf(library, Setting.THREADS), "On").answer();

    Posted question = ana.in(library).mention(QUESTION);
    Place opened = evening.discord.threadOf(question);
    assertThat(evening.discord.posts(opened, 1).getFirst().text()).contains(ANSWER);
    assertThat(opened.name()).isEqualTo(QUESTION);

    Shown beginning = ask(ana.in(library)).answer();
    assertThat(beginning.text())
        .contains("Ana", "volunteers", "in the thread")
        .doesNotContain(ANSWER);
    Place thread = evening.discord.threadOf(beginning);
    assertThat(evening.discord.posts(thread, 1).getFirst().text()).contains(ANSWER);
    assertThat(ana.in(thread).mention("And what did Adam Young say about that?").answer().text())
        .contains("Volunteers are wonderful");
    assertThat(ask(ana).answer().text()).contains(ANSWER);
    assertThat(ana.in(library).slash("themes").answer().text()).doesNotContain("in the thread");
  }

  @Test
  void whereNoThreadCanBeOpenedTheAnswerStandsWhereItWasAsked() {
    ada.press(page(Setting.THREADS), "On").answer();
    evening.discord.mischief().always(Prank.missingPermission(), "threads");

    await().untilAsserted(() -> assertThat(ask(ana).answerAfter(3).text()).contains(ANSWER));
    assertThat(ana.mention(QUESTION).answer().text()).contains(ANSWER);
    evening.discord.mischief().stop();
  }

  @Test
  void onlyTheSourcesThatWereChosenAreAsked() {
    String report = source(REPORT);
    Shown page = page(Setting.SOURCES);
    assertThat(ada.choose(page, menu(page), report).answer().text()).contains("**Sources:** \n> ");

    assertThat(ask(ana).answer().text()).doesNotContain(ANSWER);
    assertThat(ana.mention(QUESTION).answer().text()).doesNotContain(ANSWER);
    assertThat(
            ana.slash("verify", option("quote", "Handing a branch to volunteers")).answer().text())
        .doesNotContain("Priya Nair");
    assertThat(ana.autocomplete("speaker", "name", "priya").choices())
        .extracting(Choice::name)
        .doesNotContain("Priya Nair");
    assertThat(ana.slash("sources").answer().text()).doesNotContain("evening");
    assertThat(ana.directMessage(QUESTION).answer().text()).contains(ANSWER);

    ada.press(page(Setting.SOURCES), "All").answer();
    assertThat(ask(ana).answer().text()).contains(ANSWER);
    assertThat(panel().text()).contains("**Sources:** all 2");
  }

  @Test
  void whatIsNoLongerAskedIsNotFollowedUpEither() {
    Shown before = ask(ana).answer();
    Shown page = page(Setting.SOURCES);
    ada.choose(page, menu(page), source(REPORT)).answer();

    assertThat(ana.press(before, "Context").answer().text()).doesNotContain(ANSWER);
    assertThat(ana.press(before, "Why this?").answer().text()).doesNotContain(ANSWER);
    assertThat(ana.reply(before.body(), "And what else did she say?").answer().text())
        .doesNotContain(ANSWER);
  }

  @Test
  void aChannelCanAskOtherSourcesThanItsServer() {
    Shown page = page(Setting.SOURCES);
    ada.choose(page, menu(page), source(REPORT)).answer();
    Shown own = pageOf(library, Setting.SOURCES);
    ada.choose(own, menu(own), source(REPORT), source("panel")).answer();

    assertThat(ask(ana.in(library)).answer().text()).contains(ANSWER);
    assertThat(ask(ana).answer().text()).doesNotContain(ANSWER);
  }

  /// Sixty sources `s0` to `s59` take the place of those that there are.
  private void readAnew(int sources) {
    List<String> titles = IntStream.range(0, sources).mapToObj(i -> "Talk " + i).toList();
    evening.desks.use(new DesksInUse.Edition(Bookshelf.of(titles), "another"));
  }

  private void choose(String channel, List<String> sources) {
    evening.settings.set(
        evening.discord.townHall().id(),
        new ServerSettings.Key(Setting.SOURCES, channel),
        ServerSettings.of(sources),
        ada.id(),
        Instant.now());
  }

  private static List<String> ids(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "s" + i).toList();
  }

  private String[] tokens(int page, String without) {
    return evening.desks.all().library().sources().stream()
        .skip(25L * page)
        .limit(25)
        .filter(source -> !source.id().value().equals(without))
        .map(SettingsPages::token)
        .toArray(String[]::new);
  }

  @Test
  void aChoiceInAChannelStartsFromWhatHoldsThere() {
    readAnew(60);
    choose(SERVER, ids(0, 30));
    Shown page = pageOf(library, Setting.SOURCES);
    ada.choose(page, menu(page), tokens(0, "s3")).answer();

    assertThat(settings().own(Setting.SOURCES, library.channel()).map(ServerSettings::list))
        .hasValueSatisfying(
            own ->
                assertThat(own)
                    .containsExactlyInAnyOrderElementsOf(
                        ids(0, 30).stream().filter(id -> !id.equals("s3")).toList()));
  }

  @Test
  void aMenuThatShowedOtherSourcesIsShownAnew() {
    readAnew(60);
    choose(SERVER, ids(0, 60));
    Shown page = page(Setting.SOURCES);
    readAnew(58);
    Shown told = ada.choose(page, menu(page), tokens(0, "s3")).answer();

    assertThat(told.text()).doesNotContain("have changed since");
    evening.desks.use(
        new DesksInUse.Edition(
            Bookshelf.of(List.of("Nothing", "that", "was", "there")), "yet another"));
    assertThat(ada.choose(told, menu(told), SettingsPages.token(shelf(0))).answer().text())
        .contains("have changed since", "nothing is changed");
    assertThat(settings().list(Setting.SOURCES, SERVER)).hasSize(59).doesNotContain("s3");
  }

  private Source shelf(int number) {
    return evening.desks.all().library().sources().get(number);
  }

  @Test
  void aMenuThatSomebodyElseHasOvertakenIsShownAnew() {
    readAnew(60);
    Shown page = page(Setting.SOURCES);
    choose(SERVER, ids(40, 50));

    assertThat(ada.choose(page, menu(page), tokens(0, "s3")).answer().text())
        .contains("have changed since");
    assertThat(settings().list(Setting.SOURCES, SERVER)).hasSize(10);
  }

  /// What stands for the source of a kind in the menu.
  private String source(String kind) {
    return evening.desks.all().library().sources().stream()
        .filter(source -> (source instanceof Source.Report) == kind.equals(REPORT))
        .map(SettingsPages::token)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fewerQuestionsAreTakenWhereThatIsChosenAndAdminsAreSpared() {
    Modal form = ada.press(page(Setting.MEMBER_QUOTA), "Type a number").modal();
    assertThat(ada.submit(form, Map.of("number", "51")).answer().text())
        .contains("nothing is changed");
    assertThat(ada.submit(form, Map.of("number", "1")).answer().text()).contains("1 an hour");

    assertThat(ask(ana).answer().text()).contains(ANSWER, "last question for now");
    assertThat(ask(ana).answer().text())
        .contains("I take one question an hour")
        .doesNotContain(ANSWER);
    assertThat(ana.slash("themes").answer().text()).doesNotContain("I take one");
    assertThat(ana.mention(QUESTION).answer().text()).contains("I take one question an hour");
    assertThat(ask(ada).answer().text()).contains(ANSWER);
    assertThat(ask(ada).answer().text()).contains(ANSWER);
    assertThat(ana.slash("help").answer().text()).contains("one question an hour");
    assertThat(ana.directMessage(QUESTION).answer().text()).contains(ANSWER);
  }

  @Test
  void theFeedbackChannelIsToldWhatWasFoundWantingAndNotByWhom() {
    ada.choose(page(Setting.FEEDBACK_CHANNEL), "p1:choose:-:feedback-channel:0", library).answer();
    Shown open = ask(ana).answer();
    Modal why = ben.press(open, "👎").modal();
    ben.submit(why, Map.of("reason", "wrong_quote", "note", "That is *another* branch.")).answer();

    Shown told = evening.discord.posts(library, 1).getFirst();
    assertThat(told.text())
        .contains("wrong quote", QUESTION, "another")
        .doesNotContain("Ben", ben.id());

    Shown alone = ana.slash("ask", option("question", QUESTION), option("private", true)).answer();
    Modal again = ana.press(alone, "👎").modal();
    ana.submit(again, Map.of("reason", "other", "note", "")).answer();
    assertThat(evening.discord.posts(library, 2).getLast().text()).doesNotContain("volunteers");
  }

  @Test
  void questionsAreKeptOnlyWhereThatIsChosenAndForgottenWithTheMember() {
    String server = evening.discord.townHall().id();
    assertThat(ana.slash("privacy").answer().text()).contains("No list of questions is kept");
    ask(ana).answer();
    ada.press(page(Setting.KEEP_QUESTIONS), "On").answer();
    assertThat(ana.slash("privacy").answer().text()).contains("kept besides, for 30 days");
    ask(ana).answer();
    ben.mention(QUESTION).answer();
    ana.directMessage(QUESTION).answer();

    await().untilAsserted(() -> assertThat(evening.settings.questions(server)).hasSize(2));
    assertThat(evening.settings.questions(server))
        .extracting(Asked::asker, Asked::words, Asked::outcome)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                evening.settings.pseudonym(ana.id()), QUESTION, Outcome.ANSWERED));
    assertThat(ana.slash("forget-me").answer().text()).contains("deleted", "1 question");
    assertThat(evening.settings.questions(server)).hasSize(1);
    assertThat(ana.slash("forget-me").answer().text()).contains("Nothing is remembered of you");
  }

  @Test
  void toKeepQuestionsNoMoreDeletesThoseThatAreKept() {
    String server = evening.discord.townHall().id();
    assertThat(page(Setting.KEEP_QUESTIONS).text()).contains("deletes all that are kept");
    ada.press(page(Setting.KEEP_QUESTIONS), "On").answer();
    ask(ana).answer();
    await().untilAsserted(() -> assertThat(evening.settings.questions(server)).hasSize(1));

    assertThat(ada.press(page(Setting.KEEP_QUESTIONS), "Off").answer().text())
        .contains("It is changed. The one question that was kept is deleted.");
    assertThat(evening.settings.questions(server)).isEmpty();
    assertThat(ana.slash("privacy").answer().text()).contains("No list of questions is kept");
  }

  @Test
  void anAdminIsForgottenAndWhatTheyChangedStays() {
    ada.press(page(Setting.PRIVATE), "On").answer();
    assertThat(ada.slash("forget-me").answer().text())
        .contains("stays as it is, without your name");

    assertThat(changes()).extracting(SettingChange::by).containsExactly("");
    assertThat(ada.press(panel(), "Who changed what").answer().text()).contains("somebody: ");
    assertThat(ask(ana).answer().isPrivate()).isTrue();
  }

  @Test
  void twoAdminsAtOnceChangeOneSettingEach() {
    Member eve = evening.discord.member("Eve").asAdmin();
    Shown adas = page(Setting.PRIVATE);
    Shown eves =
        eve.choose(eve.slashPart("rostrum", "settings").answer(), "p1:pick:-:-:0", "threads")
            .answer();
    ada.press(adas, "On").answer();
    eve.press(eves, "On").answer();

    assertThat(settings().isOn(Setting.PRIVATE, SERVER)).isTrue();
    assertThat(settings().isOn(Setting.THREADS, SERVER)).isTrue();
    assertThat(panel().text()).contains("the asker alone", "each answer opens one");
  }

  @ParameterizedTest
  @EnumSource(PanelAct.Verb.class)
  void aMemberWithoutPermissionSeesAndChangesNothing(PanelAct.Verb verb) {
    Shown panel = page(Setting.PRIVATE);
    Setting setting =
        switch (verb) {
          case HOME, PICK, CHANNEL, PAST -> null;
          case TYPE -> Setting.MEMBER_QUOTA;
          case CHOOSE -> Setting.CHANNELS;
          default -> Setting.PRIVATE;
        };
    String id = new PanelAct(verb, SERVER, setting, 0).id();

    assertThat(ben.press(panel, id).answer().text()).contains("Manage Server");
    assertThat(ben.choose(panel, id, "private").answer().text()).contains("Manage Server");
    assertThat(ben.choose(panel, id, library).answer().text()).contains("Manage Server");
    Modal form = ada.press(page(Setting.MEMBER_QUOTA), "Type a number").modal();
    assertThat(ben.submit(form, Map.of("number", "1")).answer().text()).contains("Manage Server");
    assertThat(ben.slashPart("rostrum", "settings").answer().text()).contains("Manage Server");
    assertThat(settings()).isEqualTo(ServerSettings.NONE);
    assertThat(changes()).isEmpty();
  }

  @Test
  void whoMayNoLongerIsRefusedOnAPanelThatIsStillOpen() {
    Shown open = page(Setting.PRIVATE);
    Member demoted = evening.discord.member("Ada");

    assertThat(demoted.press(open, "On").answer().text()).contains("Manage Server");
    assertThat(settings()).isEqualTo(ServerSettings.NONE);
  }

  @Test
  void anAdminOfAnotherServerChangesTheirOwnAlone() {
    Shown open = page(Setting.PRIVATE);
    Place elsewhere = evening.discord.newServer("Elsewhere");
    Member eve = evening.discord.member("Eve").asAdmin().in(elsewhere);
    await().until(() -> eve.press(open, "On").answer().text().contains("It is changed."));
    assertThat(eve.press(open, "p1:on:" + library.channel() + ":private:0").answer().text())
        .contains("channel is gone");

    assertThat(settings()).isEqualTo(ServerSettings.NONE);
    assertThat(ask(ana).answer().isPrivate()).isFalse();
  }
}
