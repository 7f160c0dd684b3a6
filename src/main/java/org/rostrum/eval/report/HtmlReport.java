package org.rostrum.eval.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Library;
import org.rostrum.eval.Judgement;
import org.rostrum.eval.Scores;
import org.rostrum.eval.history.Change;
import org.rostrum.eval.history.Figure;
import org.rostrum.eval.history.SavedRun;

/// A run as one page: the table, what changed, and every question with what was shown and why it
/// was judged so. It filters without a script, and loads nothing.
public final class HtmlReport {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Library library;
  private final Function<Answer, String> shown;
  private final Html html = new Html();

  private HtmlReport(Library library, Function<Answer, String> shown) {
    this.library = library;
    this.shown = shown;
  }

  /// @param title what was asked: the name of the gold file
  /// @param change what changed since the run before, where there was one
  /// @param shown the text that a reader sees
  public static String of(
      String title,
      Instant at,
      List<Judgement> judgements,
      @Nullable Change change,
      Library library,
      Function<Answer, String> shown) {
    return new HtmlReport(library, shown).page(title, at, judgements, change);
  }

  private String page(
      String title, Instant at, List<Judgement> judgements, @Nullable Change change) {
    Map<String, Scores> types = Scores.byType(judgements);
    List<String> names = List.copyOf(types.keySet());
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\"")
        .raw(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .element("title", title + ": " + Percent.of(Scores.of(judgements).right()) + " right")
        .raw("<style>\n")
        .raw(PageStyle.of(names.size()))
        .raw("</style>\n</head>\n<body>\n")
        .element("h1", title)
        .element("p", judgements.size() + " questions asked, " + TIME.format(at));
    Map<String, Scores> rows = new LinkedHashMap<>(types);
    rows.put("all", Scores.of(judgements));
    table(rows);
    if (change != null) {
      changed(change);
    }
    filters(names);
    QuestionEntry entry = new QuestionEntry(library, shown, html);
    for (Judgement judgement : judgements) {
      entry.write(judgement, names.indexOf(judgement.question().type()));
    }
    return html.raw("</body>\n</html>\n").toString();
  }

  private void table(Map<String, Scores> rows) {
    html.raw("<div class=\"wide\"><table>\n<tr><th>type</th><th>questions</th>");
    for (Figure figure : Figure.values()) {
      html.raw("<th>").text(figure.title()).raw("</th>");
    }
    html.raw("</tr>\n");
    rows.forEach(
        (type, scores) -> {
          html.raw("<tr><th>").text(type).raw("</th><td>").text("" + scores.questions());
          for (Figure figure : Figure.values()) {
            html.raw("</td><td>").text(Percent.of(figure.of(scores)));
          }
          html.raw("</td></tr>\n");
        });
    html.raw("</table></div>\n");
  }

  private void changed(Change change) {
    html.element("h2", "Since the run of " + TIME.format(change.since()));
    if (change.none()) {
      html.element("p", "Nothing changed.");
      return;
    }
    List<String> steps = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      Change.Step step = change.figures().get(figure);
      if (step != null && step.from() != step.to()) {
        steps.add(
            "%s %s → %s (%s)"
                .formatted(
                    figure.title(),
                    Percent.of(step.from()),
                    Percent.of(step.to()),
                    Percent.points(step.from(), step.to())));
      }
    }
    html.element("p", String.join("; ", steps));
    flipped("Better", change.better());
    flipped("Worse", change.worse());
    if (change.added() + change.gone() > 0) {
      html.element("p", change.added() + " questions are new, " + change.gone() + " are gone.");
    }
  }

  private void flipped(String heading, List<SavedRun.Question> questions) {
    if (!questions.isEmpty()) {
      html.element("h3", heading + ": " + questions.size()).raw("<ul>\n");
      questions.forEach(question -> html.element("li", question.id() + ": " + question.question()));
      html.raw("</ul>\n");
    }
  }

  private void filters(List<String> types) {
    html.element("h2", "Questions").raw("<fieldset><legend>Show</legend>\n");
    choice("verdict", "v-all", "all", true);
    choice("verdict", "v-right", "right", false);
    choice("verdict", "v-wrong", "wrong", false);
    html.raw("</fieldset>\n<fieldset><legend>Type</legend>\n");
    choice("type", "t-all", "all", true);
    for (int i = 0; i < types.size(); i++) {
      choice("type", "t" + i, types.get(i), false);
    }
    html.raw("</fieldset>\n");
  }

  private void choice(String name, String id, String label, boolean chosen) {
    html.raw("<label><input type=\"radio\" name=\"" + name + "\" id=\"" + id + "\"")
        .raw(chosen ? " checked> " : "> ")
        .text(label)
        .raw("</label>\n");
  }
}
