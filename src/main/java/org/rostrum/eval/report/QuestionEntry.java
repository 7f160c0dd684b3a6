package org.rostrum.eval.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.eval.GoldQuestion;
import org.rostrum.eval.Judgement;

/// Writes one question of a report: what was asked and expected, what was shown, and why it was
/// judged so.
final class QuestionEntry {

  private final Library library;
  private final Function<Answer, String> shown;
  private final Html html;

  QuestionEntry(Library library, Function<Answer, String> shown, Html html) {
    this.library = library;
    this.shown = shown;
    this.html = html;
  }

  /// @param type the number of its type among the filters
  void write(Judgement judgement, int type) {
    GoldQuestion question = judgement.question();
    String verdict = judgement.right() ? "right" : "wrong";
    html.raw("<details class=\"" + verdict + " t" + type + "\"><summary>")
        .element("b", judgement.right() ? "✓ right" : "✗ wrong")
        .element("span class=\"id\"", question.id())
        .text(question.question())
        .raw("</summary>\n<dl>\n");
    item("Type", question.type());
    if (!question.before().isEmpty()) {
      item("Asked before", String.join(" ", question.before()));
    }
    if (question.contextOf() != null) {
      item("Follows", question.contextOf());
    }
    item("Expected", expected(question));
    item("Came out as", Outcome.of(judgement.answer()).word());
    item("Judged so because", why(judgement));
    item(
        "Took", String.format(Locale.ROOT, "%.1f ms", judgement.elapsed().toNanos() / 1_000_000.0));
    html.raw("</dl>\n").element("pre", shown.apply(judgement.answer()));
    List<Citation> citations = judgement.answer().citations();
    if (!citations.isEmpty()) {
      html.raw("<ol>\n");
      citations.forEach(citation -> cited(citation, judgement));
      html.raw("</ol>\n");
    }
    html.raw("</details>\n");
  }

  private void item(String name, String text) {
    html.element("dt", name).element("dd", text);
  }

  private static String expected(GoldQuestion question) {
    StringBuilder expected = new StringBuilder(question.expected().word());
    if (!question.speakers().isEmpty()) {
      expected.append("; naming ").append(String.join(", ", question.speakers()));
    }
    if (!question.wrongSpeakers().isEmpty()) {
      expected
          .append("; crediting nothing to ")
          .append(String.join(", ", question.wrongSpeakers()));
    }
    if (!question.gold().isEmpty()) {
      expected
          .append(question.all() ? "; citing all of: " : "; citing any of: ")
          .append(String.join(" | ", question.gold()));
    }
    return expected.toString();
  }

  private static String why(Judgement judgement) {
    if (!judgement.right()) {
      return String.join("; ", judgement.reasons());
    }
    return judgement.question().answerable()
        ? "every quotation holds, the gold is cited (%d of %d citations), and everybody is named"
            .formatted(judgement.relevant(), judgement.citations())
        : "it came out as expected, and nothing false is quoted or credited";
  }

  private void cited(Citation citation, Judgement judgement) {
    boolean gold = judgement.fromGold().contains(citation);
    html.raw(gold ? "<li class=\"gold\">" : "<li>").element("q", citation.quote());
    html.element("p", credit(citation) + "; " + (gold ? "counts as gold" : "not gold"));
    html.raw("</li>\n");
  }

  private String credit(Citation citation) {
    String who =
        switch (citation.passage().attribution()) {
          case Attribution.Spoken spoken -> "credited to " + spoken.speaker().name();
          case Attribution.Relayed relayed ->
              "uttered by " + relayed.by().speaker().name() + ", credited to nobody";
          case Attribution.Written ignored -> "text of the report, credited to nobody";
          case Attribution.Quoted quoted ->
              "quoted in the report"
                  + (quoted.name() == null ? "" : " from " + quoted.name())
                  + ", credited to nobody";
          case Attribution.Unattributed ignored -> "text of the page, credited to nobody";
        };
    String heading = citation.passage().locator().heading();
    return who
        + "; "
        + library.sourceOf(citation.passage()).title()
        + " ("
        + citation.passage().source()
        + ")"
        + (heading == null ? "" : " › " + heading);
  }
}
