package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;

/// Reads the headings, quotations and attributions of page text, which are all bare lines.
///
/// The lines fall into runs, each ended by the line that credits it. A run may begin with a
/// heading: its other lines are what was said. A line inside a run that looks like a heading means
/// that the credit of what stands above it is missing; that is reported, so that nobody is credited
/// by guessing.
final class Highlights {

  private static final String IF_SAID = "if it was said, put it in quotation marks";

  private final Roll roll;
  private final Findings findings;
  private final Themes themes = new Themes();
  private final List<Remark> remarks = new ArrayList<>();
  private @Nullable ThemeId theme;

  Highlights(Roll roll, Findings findings) {
    this.roll = roll;
    this.findings = findings;
  }

  List<Theme> themes() {
    return themes.themes();
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  void read(Line start, List<Line> lines) {
    List<Line> run = new ArrayList<>();
    boolean first = true;
    for (Line line : lines) {
      Optional<Appearance> credited = roll.credited(withoutDash(line.text()));
      if (credited.isPresent()) {
        end(run, line, credited.get(), first);
        run.clear();
        first = false;
      } else if (isStranger(line, run)) {
        findings.problem(
            line.number(),
            Findings.shown(line.text())
                + " credits somebody who is not listed like that, so what stands above it is"
                + " credited to nobody",
            "add the person to the list under \"Speakers\", or write the line as the list does");
        run.clear();
        first = false;
      } else {
        run.add(line);
      }
    }
    if (!run.isEmpty()) {
      uncredited(run.getLast(), "the page ends");
    } else if (remarks.isEmpty() && !findings.hasProblems()) {
      findings.problem(
          start.number(),
          "nothing stands under " + Findings.shown(start.text()),
          "add the quotations; a page cut short must be copied again");
    }
  }

  private void end(List<Line> run, Line credit, Appearance speaker, boolean first) {
    if (run.isEmpty()) {
      findings.problem(
          credit.number(),
          "nothing stands above " + Findings.shown(credit.text()) + " that they could have said",
          "add the quotation above it, or delete the line");
      return;
    }
    List<Line> said = afterHeadings(run);
    boolean headed = said.size() < run.size();
    if (!headed && run.size() == 1 && HeadingShape.isProbable(run.getFirst().text())) {
      findings.problem(
          run.getFirst().number(),
          Findings.shown(run.getFirst().text()) + " could be a heading without its quotation",
          "add the quotation under it; " + IF_SAID);
      return;
    }
    if (!headed
        && first
        && run.size() > 1
        && HeadingShape.isPossibleButForItsEnd(run.getFirst().text())) {
      findings.problem(
          run.getFirst().number(),
          Findings.shown(run.getFirst().text()) + " could be a heading or the first thing said",
          "if it is a heading, leave out its full stop; " + IF_SAID);
      return;
    }
    for (int i = 0; i < said.size(); i++) {
      Line line = said.get(i);
      if ((said.size() > 1 || !headed) && i > 0 && HeadingShape.isProbable(line.text())) {
        uncredited(
            said.get(i - 1), Findings.shown(line.text()) + " follows, which looks like a heading");
        return;
      }
    }
    for (Line line : said) {
      remarks.add(new Remark(speaker.speaker().id(), theme, line.span(), null));
    }
  }

  /// Takes the headings off the beginning of a run, as long as something said is left.
  private List<Line> afterHeadings(List<Line> run) {
    int next = 0;
    while (next + 1 < run.size()
        && (next == 0
            ? HeadingShape.isPossible(run.get(next).text())
            : HeadingShape.isProbable(run.get(next).text()))) {
      Line heading = run.get(next);
      if (next > 0) {
        findings.warn(
            run.get(next - 1).number(),
            Findings.shown(run.get(next - 1).text()) + " is read as a heading with no quotation",
            "add its quotation, or delete it; " + IF_SAID);
      }
      theme = themes.at(heading.text(), heading.span());
      next++;
    }
    return run.subList(next, run.size());
  }

  /// Where nothing is left to be credited, a name with a title may be a heading; elsewhere it is a
  /// credit.
  private static boolean isStranger(Line line, List<Line> run) {
    String text = withoutDash(line.text());
    return AttributionShape.isCertain(text)
        || !run.isEmpty() && AttributionShape.isPossible(text)
        || !text.equals(line.text()) && AttributionShape.isName(text);
  }

  private void uncredited(Line line, String why) {
    findings.problem(
        line.number(),
        "nobody is credited with " + Findings.shown(line.text()) + ": " + why,
        "add under it the line of the person who said it, as the list under \"Speakers\" has it;"
            + " if the line below was said too, put that in quotation marks");
  }

  private static String withoutDash(String text) {
    return CreditLine.of(text).orElse(text);
  }
}
