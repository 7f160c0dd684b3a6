package org.rostrum.adapter.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.Snapshot;
import org.rostrum.core.check.QuoteCheck;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Locator.Part;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.reply.CheckComposer;
import org.rostrum.core.reply.ComparisonComposer;
import org.rostrum.core.reply.ContextComposer;
import org.rostrum.core.reply.Explanation;
import org.rostrum.core.reply.ExplanationComposer;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.reply.ReplyComposer;
import org.rostrum.core.reply.SummaryComposer;
import org.rostrum.core.text.SafeText;

/// Replies as the terminal shows them, each kind once.
class RenderedRepliesTest {

  private final ScriptedWorkspace workspace =
      new ScriptedWorkspace(Path.of("src/test/resources/corpora/water"), Path.of("target"));
  private final Citation drains = workspace.cite(Part.REMARK, "storm drain");
  private final Citation accounts = workspace.cite(Part.REMARK, "keeps its own accounts");
  private final Citation gauges = workspace.cite(Part.REMARK, "A gauge that");
  private final Citation page = workspace.cite(Part.PROSE, "four questions");
  private final Citation summary = workspace.cite(Part.PROSE, "phosphate");
  private final Citation chair = workspace.cite(Part.LISTING, "Cy Young");

  @Test
  void extracts() {
    snapshot("extracts", new Answer.Extracts("On drains:", List.of(drains, accounts)));
  }

  @Test
  void pageTextAndSummariesLookUnlikeRemarks() {
    snapshot("page-and-summary", new Answer.Extracts("The sources say:", List.of(page, summary)));
    assertThat(plain(new Answer.Extracts("The sources say:", List.of(page, summary))))
        .doesNotContain("“", "‘", "\"");
  }

  @Test
  void grounded() {
    snapshot(
        "grounded",
        new Answer.Grounded(List.of(new Claim("Cy Young chaired the hearing.", List.of(chair)))));
  }

  @Test
  void which() {
    snapshot(
        "which",
        new Answer.Which(
            List.of(
                new Speaker(new SpeakerId("cy-young"), "Cy Young", List.of()),
                accounts.passage().speaker().orElseThrow()),
            List.of(chair, workspace.cite(Part.LISTING, "Bo Lind"))));
  }

  @Test
  void corrected() {
    snapshot(
        "corrected",
        new Answer.Corrected(
            "The record does not credit this to Cy Young.",
            "It was Bo Lind who said:",
            List.of(accounts)));
  }

  @Test
  void noRemarks() {
    snapshot(
        "no-remarks",
        new Answer.NoRemarks(
            List.of(), "Cy Young is listed, and nothing they said is recorded.", List.of(chair)));
  }

  @Test
  void notInCorpus() {
    snapshot(
        "not-in-corpus",
        new Answer.NotInCorpus(workspace.library().themes(), "Ask about rivers, for instance."));
  }

  @Test
  void refused() {
    snapshot("refused", new Answer.Refused("I only show what stands in the record."));
  }

  @Test
  void theme() {
    Snapshot.matches(
        "theme",
        TextRenderer.plain()
            .render(
                new SummaryComposer(workspace.library())
                    .reply(workspace.summary(workspace.library().themes().getFirst()))));
  }

  @Test
  void wrapsAndColours() {
    Snapshot.matches(
        "wrapped-colour",
        new TextRenderer(Style.COLOUR, 60)
            .render(
                new ReplyComposer(workspace.library())
                    .reply(new Answer.Extracts("On gauges:", List.of(gauges)))));
  }

  @Test
  void differences() {
    Snapshot.matches(
        "differences",
        TextRenderer.plain()
            .render(
                new CheckComposer(workspace.library())
                    .reply(
                        new QuoteCheck(workspace.library())
                            .check("Nobody swims below the weir in any season", null))));
  }

  @Test
  void context() {
    Snapshot.matches(
        "context",
        TextRenderer.plain()
            .render(
                new ContextComposer(workspace.library())
                    .reply(
                        part(
                            drains,
                            drains.quote().indexOf("They were"),
                            drains.quote().length()))));
  }

  @Test
  void explanation() {
    Snapshot.matches("explanation", new TextRenderer(Style.PLAIN, 80).render(explained()));
    Snapshot.matches("explanation-colour", new TextRenderer(Style.COLOUR, 60).render(explained()));
  }

  @Test
  void anExplanationSaysWhereNothingWasWeighed() {
    Explanation explanation =
        new Explanation(
            "What of the moon?", List.of(), List.of(), List.of(), 0.5, List.of(), List.of());

    assertThat(
            TextRenderer.plain()
                .render(new ExplanationComposer(workspace.library()).reply(explanation)))
        .contains("What of the moon?", "No sentence of the record was weighed.");
  }

  private Reply explained() {
    return new ExplanationComposer(workspace.library())
        .reply(
            new Explanation(
                "What of drains?",
                List.of("what was said", "on drains"),
                List.of("Hearing on river water", "The state of the rivers"),
                List.of(
                    new Explanation.Scored(summary, 0.21, false),
                    new Explanation.Scored(drains, 0.83, true),
                    new Explanation.Scored(accounts, 0.6, false),
                    new Explanation.Scored(page, 0.44, false)),
                0.5,
                List.of("nobody says that drains were replaced"),
                List.of("1 quotation")));
  }

  @Test
  void columns() {
    Reply reply =
        new ComparisonComposer(workspace.library())
            .reply(
                workspace
                    .research()
                    .compare(new SpeakerId("ada-marsh"), new SpeakerId("bo-lind"), "rivers"));
    Snapshot.matches("columns", new TextRenderer(Style.PLAIN, 100).render(reply));
    Snapshot.matches("columns-narrow", new TextRenderer(Style.COLOUR, 60).render(reply));
  }

  @Test
  void sentencesThatFollowEachOtherBecomeOneQuotation() {
    int split = drains.quote().indexOf("They were");
    Citation first = part(drains, 0, split - 1);
    Citation second = part(drains, split, drains.quote().length());

    assertThat(plain(new Answer.Extracts("", List.of(first, second))))
        .contains("“" + drains.quote() + "”");
  }

  @Test
  void partsOfASentenceStayApartAndSaySo() {
    Citation first = part(gauges, 0, 20);
    Citation second = part(gauges, 34, 48);

    assertThat(plain(new Answer.Extracts("", List.of(first, second))))
        .contains("“" + first.quote() + " …”")
        .contains("“… " + second.quote() + " …”");
  }

  @Test
  void terminalsGetNoControlOrDirectionMarks() {
    assertThat(SafeText.of("a\u001B[31mb\u202Ec\u0007d\te\u009Bf")).isEqualTo("a[31mbcd ef");
  }

  private static Citation part(Citation whole, int from, int to) {
    return new Citation(
        whole.passage(), new TextSpan(whole.span().start() + from, whole.span().start() + to));
  }

  private String plain(Answer answer) {
    return TextRenderer.plain().render(new ReplyComposer(workspace.library()).reply(answer));
  }

  private void snapshot(String name, Answer answer) {
    Snapshot.matches(name, plain(answer));
  }
}
