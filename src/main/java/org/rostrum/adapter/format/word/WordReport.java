package org.rostrum.adapter.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.BackMatter;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ReportText;
import org.rostrum.adapter.format.word.WordBody.Part;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;

/// Reads a report in Word: paragraphs under headings. Tables, captions, contents and references are
/// no text of it.
final class WordReport {

  private static final Pattern CAPTION =
      Pattern.compile("(?i)^(?:figure|table|chart|box) ?\\d*[.:].*");

  private final WordBody body;
  private final ReportText report;

  WordReport(SourceFile file, WordBody body, Findings findings) {
    this.body = body;
    this.report = new ReportText(file, findings);
  }

  Read read() {
    int beside = -1;
    List<String> quotation = new ArrayList<>();
    for (Part part : body.parts()) {
      if (!(part instanceof Part.Paragraph paragraph)) {
        continue; // a table
      }
      String text = paragraph.text();
      if (!paragraph.quoted() && !quotation.isEmpty()) {
        quote(quotation);
      }
      if (!report.isTitled()) {
        report.title(text);
      } else if (paragraph.level() >= 0) {
        if (beside < 0 || paragraph.level() <= beside) {
          beside = BackMatter.is(text) ? paragraph.level() : -1;
        }
        report.heading(text);
      } else if (beside >= 0 || CAPTION.matcher(text).matches()) {
        report.note(text);
      } else if (paragraph.quoted()) {
        quotation.add(text);
      } else if (Dates.first(text).isPresent() && text.length() < 40) {
        Dates.first(text).ifPresent(report::date);
        report.note(text);
      } else {
        report.paragraph(text);
      }
    }
    quote(quotation);
    return report.read();
  }

  private void quote(List<String> quotation) {
    boolean credited = quotation.size() > 1 && AttributionShape.isCreditBelow(quotation.getLast());
    String credit = credited ? quotation.removeLast() : "";
    report.quotation(List.copyOf(quotation), credit);
    quotation.clear();
  }
}
