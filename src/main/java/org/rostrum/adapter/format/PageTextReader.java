package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

/// Reads the page of an event as it was published, in plain text: a title; `Date:`, `Publisher:`
/// and `URL:` lines where they are known; an introduction; a line `Speakers` and a list; a line
/// `Highlights and key themes`; then headings, quotations and under them the line of the person who
/// said them. Its canonical text is the file.
public final class PageTextReader implements SourceReader {

  /// The most characters of a page.
  private static final int LONGEST = 4_000_000;

  @Override
  public String format() {
    return "page text";
  }

  @Override
  public double claims(SourceFile file) {
    return file.text().startsWith("{") || file.text().length() > LONGEST
        ? 0
        : PageLayout.of(Line.of(file.text())).completeness();
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    List<Line> lines = Line.of(file.text());
    PageLayout layout = PageLayout.of(lines);
    PageParticulars particulars = PageParticulars.of(layout.before(), findings);
    Roll roll = new Roll();
    List<TextSpan> prose = new ArrayList<>(particulars.rest());
    prose.addAll(new SpeakerList(roll, findings).read(layout));
    Highlights highlights = new Highlights(roll, findings);
    if (layout.highlights() == null) {
      findings.problem(
          lines.isEmpty() ? 0 : lines.getLast().number(),
          "the page ends without a line \"Highlights and key themes\"",
          "add that line above the first heading; a page cut short must be copied again");
    } else if (!roll.isEmpty()) {
      highlights.read(layout.highlights(), layout.body());
      prose.addAll(highlights.foreword());
    }
    return findings.read(
        () ->
            panel(file, particulars.publication(), particulars.details(), prose, roll, highlights));
  }

  private static Source panel(
      SourceFile file,
      Publication publication,
      List<TextSpan> details,
      List<TextSpan> prose,
      Roll roll,
      Highlights highlights) {
    return new Source.Panel(
        file.sourceId(),
        publication,
        Wording.VERBATIM,
        file.text(),
        roll.appearances(),
        highlights.themes(),
        highlights.remarks(),
        prose.isEmpty() ? List.of() : List.of(new Section(null, prose, null)),
        details);
  }
}
