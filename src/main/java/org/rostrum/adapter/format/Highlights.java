package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;

/// Reads the headings, quotations and attributions of page text, which are all bare lines.
///
/// The lines fall into runs, each ended by the line that credits it. A run may begin with a
/// heading: its other lines are what was said. A line inside a run that looks like a heading means
/// that the credit of what stands above it is missing. What is in doubt is left out and reported,
/// so that nobody is credited by guessing; what follows it is read.
final class Highlights {

  private static final String IF_SAID = "if it was said, put it in quotation marks";

  private final Roll roll;
  private final Findings findings;
  private final PanelThemes themes = new PanelThemes();
  private final CreditedRemarks remarks;
  private final List<TextSpan> foreword = new ArrayList<>();

  /// The heading above what is read; null where there is none, or it is in doubt which.
  private @Nullable Line heading;

  Highlights(Roll roll, Findings findings) {
    this.roll = roll;
    this.findings = findings;
    this.remarks = new CreditedRemarks(findings);
  }

  List<Theme> themes() {
    return themes.themes();
  }

  List<Remark> remarks() {
    return remarks.remarks();
  }

  /// What stands above the first heading and is nobody's remark.
  List<TextSpan> foreword() {
    return List.copyOf(foreword);
  }

  void read(Line start, List<Line> lines) {
    if (lines.isEmpty()) {
      findings.problem(
          start.number(),
          "nothing stands under " + Findings.shown(start.text()),
          "add the quotations; a page cut short must be copied again");
    }
    List<Line> open = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      Optional<Appearance> credited = roll.credited(withoutDash(line.text()));
      if (credited.isPresent()) {
        credit(open, first, line, credited.get().speaker().id());
      } else if (isStranger(line, open.isEmpty(), next)) {
        leaveOut(open, first, line);
      } else {
        open.add(line);
        continue;
      }
      open.clear();
      first = false;
    }
    if (!open.isEmpty()) {
      begin(Run.of(open, first), first);
      uncredited(open.getLast(), "the page ends");
    }
  }

  private void credit(List<Line> lines, boolean first, Line credit, SpeakerId speaker) {
    if (lines.isEmpty()) {
      if (remarks.endWith(speaker) || !remarks.withdraw(credit.number(), credit.text())) {
        findings.warn(
            credit.number(),
            "nothing stands above "
                + Findings.shown(credit.text())
                + " that they could have said; the line is left out",
            "add the quotation above it, or delete the line");
      }
      return;
    }
    remarks.settle();
    Run run = Run.of(lines, first);
    int certain = begin(run, first);
    for (Line line : run.said().subList(certain, run.said().size())) {
      ThemeId theme = heading == null ? null : themes.at(heading.text(), heading.span());
      remarks.add(new Remark(speaker, theme, line.span()));
    }
  }

  /// Leaves out what stands above a credit that is nobody's for sure.
  private void leaveOut(List<Line> lines, boolean first, Line credit) {
    if (!lines.isEmpty()) {
      begin(Run.of(lines, first), first);
    } else if (remarks.withdraw(credit.number(), credit.text())) {
      return;
    }
    if (!roll.isInDoubt(credit.text())
        && !AttributionShape.isCertain(credit.text())
        && CreditLine.of(credit.text()).isEmpty()) {
      heading = null;
    }
    findings.warn(
        credit.number(),
        Findings.shown(credit.text())
            + " credits somebody who is not listed like that, so what stands above it is left out",
        "add the person to the list under \"Speakers\", or write the line as the list does");
  }

  /// Reads the foreword and the headings of a run, and reports what is in doubt of the rest.
  ///
  /// @return from which line of what was said on it is certain that the run's credit covers it
  private int begin(Run run, boolean first) {
    run.foreword().forEach(line -> foreword.add(line.span()));
    for (Line empty : run.headings().subList(0, Math.max(0, run.headings().size() - 1))) {
      themes.at(empty.text(), empty.span());
      findings.warn(
          empty.number(),
          Findings.shown(empty.text()) + " is read as a heading with no quotation",
          "add its quotation, or delete it; " + IF_SAID);
    }
    int certain = certain(run, first);
    if (certain > 0) {
      heading = null;
    } else if (!run.headings().isEmpty()) {
      heading = run.headings().getLast();
    }
    return certain;
  }

  private int certain(Run run, boolean first) {
    Line start = run.said().getFirst();
    boolean alone = run.said().size() == 1;
    if (run.headings().isEmpty() && alone && HeadingShape.isProbable(start.text())) {
      findings.warn(
          start.number(),
          Findings.shown(start.text())
              + " could be a heading without its quotation, and is left out",
          "add the quotation under it; " + IF_SAID);
      return 1;
    }
    if (run.headings().isEmpty()
        && first
        && !alone
        && HeadingShape.isPossibleButForItsEnd(start.text())) {
      findings.warn(
          start.number(),
          Findings.shown(start.text())
              + " could be a heading or the first thing said, and is left out",
          "if it is a heading, leave out its full stop; " + IF_SAID);
      return Math.max(1, afterStrayHeadings(run));
    }
    return afterStrayHeadings(run);
  }

  /// Reports what stands above each stray heading, and returns what follows the last.
  private int afterStrayHeadings(Run run) {
    int after = 0;
    for (int stray : run.strayHeadings()) {
      if (stray > after) {
        uncredited(
            run.said().get(stray - 1),
            Findings.shown(run.said().get(stray).text())
                + " follows, which looks like a heading and is left out too");
      }
      after = stray + 1;
    }
    return after;
  }

  /// Whether a line credits somebody who is not listed, or listed in a way that leaves it in doubt
  /// who is meant. Where nothing is open that could be credited, a name with a title may be a
  /// heading, if no other heading follows.
  private boolean isStranger(Line line, boolean nothingOpen, @Nullable Line next) {
    String text = withoutDash(line.text());
    if (roll.isInDoubt(text) || (!text.equals(line.text()) && AttributionShape.namesPerson(text))) {
      return true;
    }
    if (nothingOpen) {
      return AttributionShape.isCertain(text)
          && (next == null || HeadingShape.isProbable(next.text()));
    }
    return AttributionShape.isCertain(text) || AttributionShape.isPossible(text);
  }

  private void uncredited(Line line, String why) {
    findings.warn(
        line.number(),
        "nobody is credited with "
            + Findings.shown(line.text())
            + ", which is left out with what stands above it: "
            + why,
        "add under it the line of the person who said it, as the list under \"Speakers\" has it;"
            + " if the line below was said too, put that in quotation marks");
  }

  private static String withoutDash(String text) {
    return CreditLine.of(text).orElse(text);
  }
}
