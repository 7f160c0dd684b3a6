package org.rostrum.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.question.Exchange;
import org.rostrum.eval.GoldEvaluation;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.eval.Judgement;
import org.rostrum.eval.history.Change;
import org.rostrum.eval.history.Figure;
import org.rostrum.eval.history.SavedRun;
import org.rostrum.support.Libraries;

class HtmlReportTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Libraries RECORD = Libraries.open();
  private static final Passage REMARK =
      RECORD.library().passages().stream()
          .filter(passage -> passage.speaker().isPresent())
          .findFirst()
          .orElseThrow();

  @Test
  void showsEveryQuestionWithWhatWasShownAndWhyItWasJudgedSo() {
    String page = page(null);

    assertThat(page)
        .contains("What &lt;b&gt;was&lt;/b&gt; said?")
        .contains("credited to " + REMARK.speaker().orElseThrow().name())
        .contains("counts as gold")
        .contains("answer; citing any of: ")
        .contains("came out as Extracts")
        .contains("the text as shown");
    assertThat(page.split("<details", -1)).hasSize(3);
  }

  @Test
  void listsWhatChanged() {
    SavedRun.Question flipped =
        new SavedRun.Question("a", "What?", "t", true, "answered", List.of());
    Change change =
        new Change(
            NOON,
            Map.of(Figure.RIGHT, new Change.Step(0.25, 0.5)),
            List.of(flipped),
            List.of(),
            0,
            0);

    assertThat(page(change))
        .contains("Since the run of 2026-03-01 12:00 UTC")
        .contains("right 25.0% → 50.0% (+25.0)")
        .contains("Better: 1");
  }

  @Test
  void loadsNothingAndRunsNothing() {
    assertThat(page(null))
        .contains("default-src 'none'")
        .doesNotContain("<script", "src=", "href=", "url(", "onclick", "<b>was");
  }

  private static String page(@Nullable Change change) {
    List<GoldQuestion> questions =
        GoldQuestion.read(
            List.of(
                "{\"id\":\"a\",\"question\":\"What <b>was</b> said?\",\"type\":\"\\\"><script>\","
                    + "\"expect\":\"answer\",\"gold\":[\""
                    + REMARK.text().replace("\"", "\\\"")
                    + "\"]}",
                "{\"id\":\"b\",\"question\":\"Trap?\",\"expect\":\"abstain\"}"));
    Answerer answerer =
        (question, before) ->
            new Exchange(
                question, Set.of(), "", new Answer.Extracts("", List.of(new Citation(REMARK))));
    List<Judgement> judgements = new GoldEvaluation(RECORD.library(), answerer).run(questions);
    return HtmlReport.of(
        "gold", NOON, judgements, change, RECORD.library(), answer -> "the text as shown");
  }
}
