package org.rostrum.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A real JDA client, using all that a member and a bot do.
class StandInTest {

  private static final StandIn STAND_IN = StandIn.start();
  private static EchoBot bot = EchoBot.login(STAND_IN);
  private final Member ana = STAND_IN.member("Ana");

  @AfterAll
  static void stop() {
    bot.close();
    STAND_IN.close();
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    assertThat(STAND_IN.complaints()).isEmpty();
  }

  @Test
  void slashCommandIsDeferredAndEditedOnce() {
    Interaction asked = ana.slash("echo", option("text", "good day"));

    assertThat(asked.answer().text()).isEqualTo("good day");
    assertThat(asked.acknowledgement().isDeferred()).isTrue();
    assertThat(asked.acknowledgedAfter()).isLessThan(Duration.ofSeconds(3));
    assertThat(asked.sent())
        .extracting(Sent::kind)
        .containsExactly(Sent.Kind.CALLBACK, Sent.Kind.EDIT);
  }

  @Test
  void buttonIsPressedByItsLabel() {
    Shown shown = ana.slash("echo", option("text", "x")).answer();

    Interaction pressed = ana.press(shown, "Again");

    assertThat(pressed.answer().text()).isEqualTo("pressed again");
    assertThat(pressed.answer().isPrivate()).isTrue();
    assertThat(shown.customIds())
        .containsExactly(Map.entry("Again", "again"), Map.entry("Form", "form"));
  }

  @Test
  void modalIsOpenedAndSubmitted() {
    Shown shown = ana.slash("echo", option("text", "x")).answer();

    Modal modal = ana.press(shown, "Form").modal();
    Interaction submitted = ana.submit(modal, Map.of("words", "many"));

    assertThat(modal.labels()).containsExactly("Words");
    assertThat(submitted.answer().text()).isEqualTo("wrote many");
  }

  @Test
  void autocompleteOffersChoices() {
    List<Choice> choices = ana.autocomplete("echo", "text", "ineq").choices();

    assertThat(choices).extracting(Choice::name).containsExactly("ineq one", "two");
  }

  @Test
  void messageMenuSeesTheMessage() {
    Posted posted = ana.say("a quotation");

    assertThat(ana.messageMenu("Check", posted.body()).answer().text())
        .isEqualTo("about a quotation");
  }

  @Test
  void mentionCarriesItsWordsAndOtherTalkDoesNot() {
    assertThat(ana.mention("hello").answer().text()).isEqualTo("heard you: hello");
    assertThat(ana.say("hello").answer().text()).isEqualTo("heard");
  }

  @Test
  void directMessageIsHeardAndAnswered() {
    assertThat(ana.directMessage("psst").answer().text()).isEqualTo("heard psst");
  }

  @Test
  void threadIsAPlaceToTalk() {
    Place thread = STAND_IN.newThread(STAND_IN.general(), "a thread");

    assertThat(ana.in(thread).mention("here").answer().text()).isEqualTo("heard you: here");
    assertThat(ana.in(thread).slash("echo", option("text", "in a thread")).answer().text())
        .isEqualTo("in a thread");
  }

  @Test
  void usersAppWorksWhereTheServerHasNotInstalledIt() {
    assertThat(ana.abroad().slash("echo", option("text", "far")).answer().text()).isEqualTo("far");
    assertThat(ana.inGroup().slash("echo", option("text", "away")).answer().text())
        .isEqualTo("away");
    assertThat(ana.inDirectMessage().slash("echo", option("text", "dm")).answer().text())
        .isEqualTo("dm");
  }
}
