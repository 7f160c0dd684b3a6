package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.discord.Choice;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Posted;
import org.rostrum.discord.Sent;
import org.rostrum.discord.Shown;

/// Every command, put by a member over the socket and answered by the real bot.
class CommandsEndToEndTest {

  private static final Evening EVENING = Evening.open();
  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private final Member ana = EVENING.ana();

  @AfterAll
  static void stop() {
    EVENING.close();
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    EVENING.check();
  }

  @Test
  void askIsAcknowledgedAtOnceAndAnsweredByOneEdit() {
    Interaction asked = ana.slash("ask", option("question", QUESTION));

    Shown answer = asked.answer();
    assertThat(answer.text())
        .contains("Ana", "What did Priya Nair say about volunteers?")
        .contains("“Handing a branch to volunteers looks like a saving on paper.")
        .contains("**Priya Nair**", "Professor of Public Policy", "University of Eastmoor")
        .contains("Volunteers can't replace trained staff");
    assertThat(answer.customIds().keySet()).contains("Context", "More", "Ask a follow-up");
    assertThat(answer.isPrivate()).isFalse();
    assertThat(asked.acknowledgement().isDeferred()).isTrue();
    assertThat(asked.acknowledgedAfter()).isLessThan(Duration.ofSeconds(1));
    assertThat(asked.sent())
        .extracting(Sent::kind)
        .containsExactly(Sent.Kind.CALLBACK, Sent.Kind.EDIT);
  }

  @Test
  void whyThisShowsToTheMemberAloneHowTheAnswerCameAbout() {
    Shown answer = ana.slash("ask", option("question", QUESTION)).answer();

    Shown why = ana.press(answer, "Why this?").answer();

    assertThat(why.isPrivate()).isTrue();
    assertThat(why.text())
        .contains("How this answer came about", "**Heard**", QUESTION)
        .contains("█│", "shown", "“Handing a branch to volunteers")
        .contains("**Priya Nair**");
    assertThat(ana.slash("themes").answer().customIds()).doesNotContainKey("Why this?");
  }

  @Test
  void farewellsAreNoQuestions() {
    assertThat(ana.slash("ask", option("question", "exit")).answer().text())
        .contains("There is nothing to leave here");
    assertThat(ana.mention("bye!").answer().text()).contains("There is nothing to leave here");
  }

  @Test
  void askInPrivateIsSeenByTheAskerAloneAndCanBeShared() {
    Shown answer = ana.slash("ask", option("question", QUESTION), option("private", true)).answer();

    assertThat(answer.isPrivate()).isTrue();
    assertThat(answer.customIds()).containsKey("Share");
  }

  @Test
  void askQuotesTheChosenSpeakerAlone() {
    Shown answer =
        ana.slash(
                "ask",
                option("question", "What was said about volunteers?"),
                option("speaker", "adam young"))
            .answer();

    assertThat(answer.text()).contains("**Adam Young**").doesNotContain("**Priya Nair**");
  }

  @Test
  void askWithASpeakerWhomNobodyKnowsIsToldToTheAskerAlone() {
    Interaction asked =
        ana.slash("ask", option("question", QUESTION), option("speaker", "Zebedee"));

    assertThat(asked.answer().text()).startsWith("No speaker fits Zebedee");
    assertThat(asked.answer().isPrivate()).isTrue();
  }

  @Test
  void askOutsideTheRecordAbstainsWithTheNearestThemes() {
    Shown answer =
        ana.slash("ask", option("question", "What did they say about nuclear power?")).answer();

    assertThat(answer.text()).contains("The record does not cover this", "Nearest themes");
  }

  @Test
  void themesNamedInANegativeAnswerAreButtonsThatTellThem() {
    Shown answer =
        ana.slash("ask", option("question", "What did they say about nuclear power?")).answer();
    String theme =
        answer.customIds().entrySet().stream()
            .filter(button -> button.getValue().startsWith("r1:theme:"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();

    Shown told = ana.press(answer, theme).answer();
    Shown others = EVENING.ben().press(answer, theme).answer();

    assertThat(answer.text()).contains(theme);
    assertThat(told.text()).contains("“");
    assertThat(told.isPrivate()).isFalse();
    assertThat(others.text()).isEqualTo(told.text());
    assertThat(others.isPrivate()).isTrue();
    String forged =
        Objects.requireNonNull(answer.customIds().get(theme)).replaceFirst("\\d+$", "99");
    assertThat(ana.press(answer, forged).answer().text()).contains("no longer holds");
  }

  @Test
  void commandsInRepliesCanBeClicked() {
    String help = ana.slash("help").answer().text();
    String ask =
        EVENING.discord.commands().stream()
            .filter(command -> command.text("name").equals("ask"))
            .map(command -> command.text("id"))
            .findFirst()
            .orElseThrow();

    assertThat(help).contains("</ask:" + ask + ">", "</verify:").doesNotContain("\\/ask");
    assertThat(ana.slash("ask", option("question", "/ask me \\/help")).answer().text())
        .doesNotContain("</ask", "</help");
  }

  @Test
  void quoteShowsACardWhoseAltTextIsTheWholeQuotation() {
    Shown answer = ana.slash("quote", option("when", "2026-11-24")).answer();

    assertThat(answer.attachments()).hasSize(1);
    assertThat(answer.altTexts()).hasSize(1);
    String quoted = answer.altTexts().getFirst();
    String words = quoted.substring(quoted.indexOf('“') + 1, quoted.indexOf('”'));
    assertThat(answer.text().replace("\\", "").replace("\n> ", "\n")).contains(words);
  }

  @Test
  void quoteOfADayThatIsNoneSaysHowToWriteIt() {
    assertThat(ana.slash("quote", option("when", "31/01/2025")).answer().text())
        .contains("2025-01-31");
  }

  @Test
  void quoteOfATheme() {
    assertThat(
            ana.slash("quote", option("when", "random"), option("theme", "digital lending"))
                .answer()
                .text())
        .contains("Celia Brandt");
  }

  @Test
  void themesShowsAChartWhoseAltTextTellsWhoSpokeOnWhat() {
    Shown answer = ana.slash("themes").answer();

    assertThat(answer.attachments()).hasSize(1);
    assertThat(answer.altTexts().getFirst()).contains("Digital lending needs fair rules", "Celia");
    assertThat(answer.text()).contains("Digital lending needs fair rules", "Celia Brandt");
  }

  @Test
  void themeIsSummedUpByQuotations() {
    assertThat(ana.slash("theme", option("name", "volunteers")).answer().text())
        .contains("Volunteers can't replace trained staff", "**Adam Young**", "**Priya Nair**");
  }

  @Test
  void speakerIsSummedUpByTheme() {
    assertThat(ana.slash("speaker", option("name", "brandt")).answer().text())
        .contains("Celia Brandt", "novelist", "Digital lending needs fair rules");
  }

  @Test
  void compareSetsTwoPeopleSideBySide() {
    assertThat(
            ana.slash(
                    "compare",
                    option("first", "Adam Young"),
                    option("second", "Priya Nair"),
                    option("topic", "volunteers"))
                .answer()
                .text())
        .contains("**Adam Young**", "**Priya Nair**", "Volunteers are wonderful");
  }

  @Test
  void verifyTellsExactWordsFromAlteredOnes() {
    String words = "Where else in, in this country can you say that about a room?";
    assertThat(ana.slash("verify", option("quote", words)).answer().text())
        .contains("Celia Brandt");
    assertThat(ana.slash("verify", option("quote", words.replace("room", "house"))).answer().text())
        .contains("~~house?~~ **room?**");
    assertThat(
            ana.slash("verify", option("quote", words), option("speaker", "Priya Nair"))
                .answer()
                .text())
        .contains("Celia Brandt", "Priya Nair");
  }

  @Test
  void sourcesAboutAndHelpAreForTheAskerAlone() {
    for (String command : List.of("sources", "about", "help")) {
      assertThat(ana.slash(command).answer().isPrivate()).as(command).isTrue();
    }
    assertThat(ana.slash("sources").answer().text()).contains("Libraries After Dark");
    assertThat(ana.slash("help").answer().text()).contains("/ask", "/verify");
  }

  @Test
  void menusCheckAMessageAndFindTheEvidenceForIt() {
    Posted claim =
        ana.say("Priya Nair said “lending fell by half within three years” about volunteers.");

    Interaction check = ana.messageMenu("Check this quote", claim.body());
    Interaction evidence = ana.messageMenu("Find the evidence", claim.body());

    assertThat(check.answer().text()).contains("lending fell by half", "Priya Nair");
    assertThat(check.answer().isPrivate()).isTrue();
    assertThat(evidence.answer().text()).contains("lending fell by half within three years");
    assertThat(evidence.answer().customIds()).containsKey("Share");
  }

  @Test
  void suggestionsComeWhileTyping() {
    Interaction typing = ana.autocomplete("theme", "name", "volunters");

    assertThat(typing.choices())
        .extracting(Choice::name)
        .containsExactly("Volunteers can't replace trained staff");
    assertThat(ana.autocomplete("ask", "speaker", "").choices()).hasSize(7);
    assertThat(ana.autocomplete("compare", "second", "nair").choices()).hasSize(2);
    assertThat(
            ana.autocomplete("compare", "second", "nair", option("first", "Priya Nair")).choices())
        .extracting(Choice::name)
        .hasSize(1)
        .doesNotContain("Priya Nair");
    assertThat(ana.autocomplete("ask", "source", "open").choices()).hasSize(1);
  }

  @Test
  void worksWhereTheBotIsInstalledForTheMemberAlone() {
    assertThat(ana.abroad().slash("ask", option("question", QUESTION)).answer().text())
        .contains("Handing a branch to volunteers");
    assertThat(ana.inGroup().slash("ask", option("question", QUESTION)).answer().text())
        .contains("Handing a branch to volunteers");
    assertThat(ana.inDirectMessage().slash("ask", option("question", QUESTION)).answer().text())
        .contains("Handing a branch to volunteers");
  }
}
