package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.discord.Modal;
import org.rostrum.discord.Shown;

/// What members are told of what is remembered, and how they end it.
class PrivacyEndToEndTest {

  private static final String QUESTION = "What did Priya Nair say about volunteers?";

  private final Evening evening = Evening.open();

  @AfterEach
  void stop() {
    evening.check();
    evening.close();
  }

  @Test
  void tellsWhatIsRemembered() {
    Shown told = evening.ana().slash("privacy").answer();

    assertThat(told.isPrivate()).isTrue();
    assertThat(told.text()).contains("365 days").contains("forget-me");
  }

  @Test
  void keepsNoIdOfAMemberInWordsAndOfNoDirectMessages() {
    String ben = "<@" + evening.ben().id() + ">";
    Shown open =
        evening.ana().slash("ask", option("question", QUESTION + " And " + ben + "?")).answer();
    Modal why = evening.ana().press(open, "👎").modal();
    evening.ana().submit(why, Map.of("reason", "other", "note", "Ask " + ben)).answer();
    evening.ana().slash("verify", option("quote", "Ask " + ben + " of it, all of you")).answer();
    String direct = evening.ana().inDirectMessage().place().channel();
    assertThat(evening.ana().directMessage(QUESTION).answer().text()).contains("volunteers");
    assertThat(evening.ana().directMessage("And what did Adam Young say?").answer().text())
        .contains("Adam Young");

    assertThat(evening.store.everything())
        .contains("volunteers", "<@0")
        .doesNotContain(evening.ben().id(), "conversation=" + direct + ",");
    assertThat(evening.ana().press(open, "Why this?").answer().text()).contains("volunteers");
  }

  @Test
  void forgetsTheMemberWhoAsksAndNobodyElse() {
    Shown anas = evening.ana().slash("ask", option("question", QUESTION)).answer();
    Shown bens = evening.ben().slash("ask", option("question", QUESTION)).answer();
    evening.ana().press(bens, "👍").answer();

    Shown told = evening.ana().slash("forget-me").answer();
    assertThat(told.isPrivate()).isTrue();
    assertThat(told.text()).contains("2 replies and opinions");
    assertThat(evening.ana().press(anas, "Context").answer().text()).contains("don't remember");
    assertThat(evening.ben().press(bens, "Context").answer().text()).contains("volunteers");
    assertThat(evening.ana().slash("forget-me").answer().text())
        .contains("Nothing is remembered of you");
  }
}
