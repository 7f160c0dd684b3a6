package org.rostrum.core.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Marks;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

class QuotePoolTest {

  private static final QuoteSettings SETTINGS = new QuoteSettings(ZoneOffset.UTC, 5, 14);

  @Test
  void takesWholeSentencesOfASensibleLength() {
    assertThat(
            quotations(
                "Every drain was built for fewer people. No. Rivers remember what a council would"
                    + " rather forget, and then some more, and then a great deal more than that."))
        .containsExactly("Every drain was built for fewer people.");
  }

  @Test
  void joinsTwoSentencesWhereTheFirstIsTooShortAlone() {
    assertThat(quotations("Rivers remember. They keep accounts of every single drain."))
        .containsExactly("Rivers remember. They keep accounts of every single drain.");
  }

  @Test
  void takesNoQuestionAloneButOneWithItsAnswer() {
    assertThat(quotations("What does a river need most of all?")).isEmpty();
    assertThat(quotations("What does a river need? Time and rain are enough."))
        .containsExactly("What does a river need? Time and rain are enough.");
  }

  /// Was the quotation of the day of whoever told it.
  @Test
  void takesNothingThatAnotherSays() {
    assertThat(
            quotations(
                "My neighbour rang me late that night and told me on the phone, \"Paper is"
                    + " dead.\""))
        .isEmpty();
    assertThat(quotations("We wait for what the council calls a \"park\" in every town."))
        .hasSize(1);
  }

  @Test
  void endsAtNoCut() {
    assertThat(quotations("Every drain was built for fewer people… Then it rained for weeks."))
        .isEmpty();
  }

  @Test
  void takesNothingThatLeavesABracketOpen() {
    assertThat(quotations("Every drain (and there are many was built.")).isEmpty();
  }

  @Test
  void takesNothingOfASummary() {
    assertThat(
            QuotePool.of(
                    library("Every drain was built for fewer people.", Wording.SUMMARY), SETTINGS)
                .quotations())
        .isEmpty();
  }

  private static List<String> quotations(String remark) {
    return QuotePool.of(library(remark, Wording.VERBATIM), SETTINGS).quotations().stream()
        .map(Citation::quote)
        .toList();
  }

  static Library library(String remark, Wording wording) {
    String text = "Ada\n" + remark + "\n";
    TextSpan span = new TextSpan(4, 4 + remark.length());
    Speaker ada = new Speaker(new SpeakerId("ada"), "Ada");
    SourceId id = new SourceId("hearing");
    Source.Panel panel =
        new Source.Panel(
            id,
            new Publication("Hearing", null, null, null, null, List.of()),
            wording,
            text,
            List.of(new Appearance(ada, Affiliation.UNKNOWN, List.of(), new TextSpan(0, 3))),
            List.of(),
            List.of(new Remark(ada.id(), null, span)),
            List.of(),
            List.of());
    Passage passage =
        new Passage(
            new PassageId("hearing/1"),
            id,
            new Attribution.Spoken(ada, Affiliation.UNKNOWN),
            new Locator(Locator.Part.REMARK, null, 0, Marks.NONE),
            span,
            remark,
            Set.of());
    return new Library(List.of(panel), List.of(passage));
  }
}
