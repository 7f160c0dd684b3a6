package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.ShownId;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Modal;
import org.rostrum.discord.Place;
import org.rostrum.discord.Posted;
import org.rostrum.discord.Shown;

/// Buttons, forms, mentions, direct messages, replies and threads, over the socket.
class ConversationsEndToEndTest {

  private static final Evening EVENING = Evening.open();
  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private static final String FOLLOW_UP = "And what did Adam Young say about that?";
  private static final String ANSWER = "Handing a branch to volunteers";
  private static final String NEXT_ANSWER = "Volunteers are wonderful";
  private final Member ana = EVENING.ana();
  private final Member ben = EVENING.ben();

  @AfterAll
  static void stop() {
    EVENING.close();
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    EVENING.check();
  }

  private Shown asked() {
    return ana.slash("ask", option("question", QUESTION)).answer();
  }

  private Shown askedInPrivate() {
    return ana.slash("ask", option("question", QUESTION), option("private", true)).answer();
  }

  @Test
  void contextShowsWhatStandsAroundTheWordsToWhoPressedAlone() {
    Interaction pressed = ben.press(asked(), "Context");

    assertThat(pressed.answer().isPrivate()).isTrue();
    assertThat(pressed.answer().text()).contains(ANSWER, "Priya Nair");
  }

  @Test
  void replyThatDoubtsAMessageHasItChecked() {
    Posted claim =
        ben.mention("Priya Nair said “Handing a branch to volunteers is the best thing to do.”");
    claim.answer();

    String checked = ana.reply(claim.body(), "is this true?").answer().text();

    assertThat(checked).contains(ANSWER).contains("Priya Nair");
  }

  @Test
  void replyThatDoubtsAMessageThatDiscordDoesNotShowSaysHow() {
    Posted claim = ben.say("Priya Nair said “Handing a branch to volunteers is best.”");

    assertThat(ana.reply(claim.body(), "is that true?").answer().text())
        .contains("does not show me the words", "Apps", "Check this quote");
  }

  @Test
  void doubtBelowAnAnswerIsAFollowUp() {
    Shown answer = asked();

    assertThat(ana.reply(answer.body(), "is that true?").answer().text())
        .doesNotContain("does not show me");
  }

  @Test
  void moreShowsFurtherEvidence() {
    Interaction pressed = ben.press(asked(), "More");

    assertThat(pressed.answer().isPrivate()).isTrue();
    assertThat(pressed.answer().text()).doesNotContain("> “" + ANSWER);
  }

  @Test
  void followUpIsAskedByAFormAndUnderstoodFromWhatWasSaid() {
    Modal form = ana.press(asked(), "Ask a follow-up").modal();
    Interaction submitted = ana.submit(form, Map.of("question", FOLLOW_UP));

    assertThat(form.title()).isEqualTo("Ask a follow-up");
    assertThat(submitted.answer().text()).contains(NEXT_ANSWER);
    assertThat(submitted.answer().isPrivate()).isFalse();
  }

  @Test
  void followUpOfAPrivateAnswerStaysPrivate() {
    Modal form = ana.press(askedInPrivate(), "Ask a follow-up").modal();

    assertThat(ana.submit(form, Map.of("question", FOLLOW_UP)).answer().isPrivate()).isTrue();
  }

  @Test
  void whoIsMeantIsChosenByAButton() {
    Shown which =
        ana.slash("ask", option("question", "What did Nair say about volunteers?")).answer();
    assertThat(which.text()).contains("Which do you mean?", "Professor of Public Policy");
    assertThat(which.customIds()).containsKeys("Priya Nair", "Rohan Nair");

    Interaction chosen = ana.press(which, "Priya Nair");
    assertThat(chosen.answer().text()).contains(ANSWER, "What did Nair say about volunteers?");
    assertThat(chosen.answer().isPrivate()).isFalse();
    assertThat(ben.press(which, "Priya Nair").answer().isPrivate()).isTrue();
    assertThat(ana.reply(which.body(), "the professor").answer().text()).contains(ANSWER);
  }

  @Test
  void nobodyIsChosenWhereNoChoiceWasOffered() {
    Shown answer = asked();
    String id = answer.customIds().getOrDefault("👍", "").replace(":good:", ":which:").concat(":0");

    assertThat(ana.press(answer, id).answer().text()).contains("changed");
  }

  @Test
  void shareShowsAPrivateAnswerToEverybodyOnce() {
    Shown answer = askedInPrivate();

    Interaction shared = ana.press(answer, "Share");
    assertThat(shared.answer().isPrivate()).isFalse();
    assertThat(shared.answer().text()).contains(ANSWER, "Ana");
    assertThat(shared.answer().customIds()).doesNotContainKey("Share");

    Interaction again = ana.press(answer, "Share");
    assertThat(again.answer().isPrivate()).isTrue();
    assertThat(again.answer().text()).contains("shared already");
  }

  @Test
  void buttonsOfASharedAnswerWorkForEverybody() {
    Shown shared = ana.press(askedInPrivate(), "Share").answer();

    assertThat(ben.press(shared, "Context").answer().text()).contains(ANSWER);
  }

  @Test
  void buttonsOfAPrivateAnswerWorkForItsAskerAlone() {
    Shown answer = askedInPrivate();

    assertThat(ben.press(answer, "Context").answer().text()).contains("somebody else alone");
    assertThat(ben.press(answer, "Share").answer().text()).contains("somebody else alone");
    Modal form = ben.press(answer, "Ask a follow-up").modal();
    assertThat(ben.submit(form, Map.of("question", FOLLOW_UP)).answer().text())
        .contains("somebody else alone");
  }

  @Test
  void thumbsAreRemembered() {
    Shown answer = asked();
    ShownId id = Pressed.parse(answer.customIds().getOrDefault("👎", "")).orElseThrow().shown();

    assertThat(ana.press(answer, "👍").answer().isPrivate()).isTrue();
    Modal form = ben.press(answer, "👎").modal();
    Interaction why =
        ben.submit(form, Map.of("reason", "wrong_speaker", "note", "It was *not* her."));

    assertThat(why.answer().text()).contains("Thank you");
    List<Feedback> kept = EVENING.store.on(id);
    assertThat(kept)
        .extracting(Feedback::reason)
        .containsExactly(null, Feedback.Reason.WRONG_SPEAKER);
    assertThat(kept.getLast().note()).isEqualTo("It was *not* her.");
  }

  @Test
  void mentionIsAQuestionAndAReplyToTheAnswerAFollowUp() {
    Posted question = ana.mention(QUESTION);
    Shown answer = question.answer();
    assertThat(answer.text()).contains(ANSWER);
    assertThat(answer.body().at("message_reference").text("message_id")).isEqualTo(question.id());

    assertThat(ana.reply(answer.body(), FOLLOW_UP).answer().text()).contains(NEXT_ANSWER);
  }

  @Test
  void threadIsAConversation() {
    Place thread = EVENING.discord.newThread(EVENING.discord.general(), "volunteers");
    Member inside = ana.in(thread);

    assertThat(inside.mention(QUESTION).answer().text()).contains(ANSWER);
    assertThat(inside.mention(FOLLOW_UP).answer().text()).contains(NEXT_ANSWER);
  }

  @Test
  void directMessagesAreAConversation() {
    Member cleo = EVENING.discord.member("Cleo");

    assertThat(cleo.directMessage(QUESTION).answer().text()).contains(ANSWER);
    assertThat(cleo.directMessage(FOLLOW_UP).answer().text()).contains(NEXT_ANSWER);
  }

  @Test
  void bareMentionIsToldHowToAsk() {
    assertThat(ana.mention("").answer().text()).contains("/help");
  }

  @Test
  void whatIsNotSaidToTheBotIsNotAnswered() {
    Posted talk = ana.say(QUESTION);
    Posted next = ana.mention(QUESTION);
    next.answer();

    assertThat(talk.answers())
        .allMatch(m -> m.at("message_reference").text("message_id").equals(next.id()));
  }

  @Test
  void forgottenAnswersSaySo() {
    Shown answer = asked();
    EVENING.store.forget(java.time.Instant.now().plusSeconds(60));

    assertThat(ana.press(answer, "Context").answer().text()).contains("don't remember");
  }

  @Test
  void forgedButtonsAreTurnedAway() {
    Shown answer = asked();

    for (String forged :
        List.of(
            "r1:context:0000000000000000:0",
            "r1:share:zzzzzzzzzzzzzzzz",
            "r9:ask",
            "💥",
            "r1:page:0000000000000000:9999")) {
      Shown told = ana.press(answer, forged).answer();
      assertThat(told.isPrivate()).as(forged).isTrue();
    }
  }
}
