package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.TextSpan;
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
  private final PanelThemes themes = new PanelThemes();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<TextSpan> foreword = new ArrayList<>();
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

  /// What stands above the first heading and is nobody's remark.
  List<TextSpan> foreword() {
    return List.copyOf(foreword);
  }

  void read(Line start, List<Line> lines) {
    List<Line> run = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      Optional<Appearance> credited = roll.credited(withoutDash(line.text()));
      if (credited.isPresent()) {
        end(run, line, credited.get(), first);
        run.clear();
        first = false;
      } else if (isStranger(line, run.isEmpty(), next)) {
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

  private void end(List<Line> lines, Line credit, Appearance speaker, boolean first) {
    if (lines.isEmpty()) {
      findings.problem(
          credit.number(),
          "nothing stands above " + Findings.shown(credit.text()) + " that they could have said",
          "add the quotation above it, or delete the line");
      return;
    }
    Run run = Run.of(lines, first);
    run.foreword().forEach(line -> foreword.add(line.span()));
    for (Line heading : run.headings()) {
      theme = themes.at(heading.text(), heading.span());
    }
    for (Line heading : run.headings().subList(0, Math.max(0, run.headings().size() - 1))) {
      findings.warn(
          heading.number(),
          Findings.shown(heading.text()) + " is read as a heading with no quotation",
          "add its quotation, or delete it; " + IF_SAID);
    }
    if (isClear(run, first)) {
      for (Line line : run.said()) {
        remarks.add(new Remark(speaker.speaker().id(), theme, line.span(), null));
      }
    }
  }

  /// Whether there is no doubt about what was said; reports the doubt.
  private boolean isClear(Run run, boolean first) {
    Line start = run.said().getFirst();
    boolean alone = run.said().size() == 1;
    int stray = run.strayHeading();
    if (run.headings().isEmpty() && alone && HeadingShape.isProbable(start.text())) {
      findings.problem(
          start.number(),
          Findings.shown(start.text()) + " could be a heading without its quotation",
          "add the quotation under it; " + IF_SAID);
      return false;
    }
    if (run.headings().isEmpty()
        && first
        && !alone
        && HeadingShape.isPossibleButForItsEnd(start.text())) {
      findings.problem(
          start.number(),
          Findings.shown(start.text()) + " could be a heading or the first thing said",
          "if it is a heading, leave out its full stop; " + IF_SAID);
      return false;
    }
    if (stray > 0) {
      uncredited(
          run.said().get(stray - 1),
          Findings.shown(run.said().get(stray).text()) + " follows, which looks like a heading");
      return false;
    }
    return true;
  }

  /// Whether a line credits somebody who is not listed. Where nothing is open that could be
  /// credited, a name with a title may be a heading, if no other heading follows.
  private static boolean isStranger(Line line, boolean nothingOpen, @Nullable Line next) {
    String text = withoutDash(line.text());
    if (!text.equals(line.text()) && AttributionShape.namesPerson(text)) {
      return true;
    }
    if (nothingOpen) {
      return AttributionShape.isCertain(text)
          && (next == null || HeadingShape.isProbable(next.text()));
    }
    return AttributionShape.isCertain(text) || AttributionShape.isPossible(text);
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
