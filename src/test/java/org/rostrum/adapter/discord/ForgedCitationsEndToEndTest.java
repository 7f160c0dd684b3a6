package org.rostrum.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.discord.Option.option;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Place;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Member;
import org.rostrum.discord.Posted;
import org.rostrum.support.Forged;
import org.rostrum.support.Libraries;

/// Every command, menu and button that shows words of the record, over one whose passages its
/// sources do not bear out: what they would show is a bug, and is never shown.
class ForgedCitationsEndToEndTest {

  private static final String QUESTION = "What did Priya Nair say about volunteers?";
  private static final String SAID =
      "In every case that we studied, lending fell by half within three years";

  @ParameterizedTest
  @EnumSource
  void isNeverShown(Forged forged) {
    Libraries record = Libraries.open().forged(forged::in);
    Citation citation = new Citation(said(record, forged));
    try (Evening evening =
        Evening.answeredBy(
            record,
            (question, before) ->
                new Exchange(
                    question, Set.of(), "", new Answer.Extracts("So:", List.of(citation))))) {
      Member ana = evening.ana();
      Posted claim = ana.say("Priya Nair said “%s” about volunteers.".formatted(SAID));
      org.rostrum.discord.Shown themes = ana.slash("themes").answer();
      ShownId id = remembered(evening, ana);
      List<Function<Member, Interaction>> verbs =
          List.of(
              m -> m.slash("ask", option("question", QUESTION)),
              m -> m.slash("quote"),
              m -> m.slash("quote", option("when", "random")),
              m -> m.slash("theme", option("name", "volunteers")),
              m -> m.slash("speaker", option("name", listed(record))),
              m -> m.slash("verify", option("quote", SAID)),
              m -> m.messageMenu("Check this quote", claim.body()),
              m -> m.press(themes, new Pressed.Context(id, 0).id()),
              m -> m.press(themes, new Pressed.Why(id).id()),
              m -> m.press(themes, new Pressed.Page(id, 1).id()),
              m -> m.press(themes, new Pressed.Share(id).id()));

      for (int i = 0; i < verbs.size(); i++) {
        assertThat(verbs.get(i).apply(ana).answer().text())
            .as("verb %d", i)
            .contains("Please report incident")
            .doesNotContain("> “");
      }
      // What these find depends on words; whatever it is, nothing forged is shown.
      for (Function<Member, Interaction> verb :
          List.<Function<Member, Interaction>>of(
              m ->
                  m.slash(
                      "compare",
                      option("first", "Adam Young"),
                      option("second", "Priya Nair"),
                      option("topic", "volunteers")),
              m -> m.messageMenu("Find the evidence", claim.body()),
              m -> m.press(themes, new Pressed.More(id).id()))) {
        assertThat(verb.apply(ana).answer().text()).doesNotContain("> “");
      }
      evening.check();
    }
  }

  /// A question whose answer was shown before the record was forged.
  private static ShownId remembered(Evening evening, Member ana) {
    ShownId id = ShownId.next(RandomGenerator.getDefault());
    Place place = new Citation(said(Libraries.open(), Forged.CREDIT)).place();
    evening.store.keep(
        new Shown(
            id,
            new Enquiry.Ask(new Question(QUESTION)),
            null,
            List.of(place),
            evening.settings.pseudonym(ana.id()),
            "1",
            true,
            Instant.now()));
    return id;
  }

  private static Passage said(Libraries record, Forged forged) {
    return record.library().passages().stream()
        .filter(passage -> passage.text().contains(forged.said(SAID)))
        .findFirst()
        .orElseThrow();
  }

  /// Somebody to whom a forged record still credits remarks.
  private static String listed(Libraries record) {
    return record.library().panels().getFirst().appearances().getFirst().speaker().name();
  }
}
