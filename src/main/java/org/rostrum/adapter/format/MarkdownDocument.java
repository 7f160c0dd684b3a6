package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;

/// Reads Markdown without front matter as a report. A block quote is somebody else's words, and its
/// last line may say whose.
final class MarkdownDocument {

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)^(?:(?:first )?published|last updated|updated|date)\\b.*\\d{4}.*");
  private static final Pattern BEFORE_DATE =
      Pattern.compile("(?i)^published\\s+(?:by )?(\\D{3,80}?)\\s*[,·|–—-]\\s*\\p{L}*\\.? ?\\d.*");
  private final List<MarkdownBlock> blocks;
  private final ReportText report;
  private final List<MarkdownBlock.Paragraph> quotation = new ArrayList<>();

  /// The level of the heading under which no text of the report stands; 0 where there is none.
  private int beside;

  MarkdownDocument(SourceFile file, List<MarkdownBlock> blocks, Findings findings) {
    this.blocks = blocks;
    this.report = new ReportText(file, findings);
  }

  Read read() {
    for (MarkdownBlock block : blocks) {
      switch (block) {
        case MarkdownBlock.Heading heading -> add(heading);
        case MarkdownBlock.Paragraph paragraph -> add(paragraph);
      }
    }
    endQuotation();
    return report.read();
  }

  private void add(MarkdownBlock.Heading heading) {
    endQuotation();
    if (!report.isTitled()) {
      report.title(heading.text());
      return;
    }
    if (beside == 0 || heading.level() <= beside) {
      beside = BackMatter.is(heading.text()) ? heading.level() : 0;
    }
    report.heading(heading.text());
  }

  private void add(MarkdownBlock.Paragraph paragraph) {
    String text = paragraph.text();
    if (beside > 0 || BackMatter.isLater(text)) {
      report.note(text);
    } else if (paragraph.isQuoted()) {
      if (!quotation.isEmpty() && quotation.getLast().quote() != paragraph.quote()) {
        endQuotation();
      }
      quotation.add(paragraph);
    } else if (!quotation.isEmpty() && CreditLine.of(text).isPresent()) {
      endQuotation(CreditLine.of(text).get());
    } else {
      endQuotation();
      if (PUBLISHED.matcher(text).matches()) {
        Dates.first(text).ifPresent(report::date);
        publisher(text).ifPresent(report::publisher);
        report.note(text);
      } else {
        report.paragraph(text);
      }
    }
  }

  /// The organisation that a line names before the date.
  private static Optional<String> publisher(String text) {
    Matcher before = BEFORE_DATE.matcher(text);
    return before.matches() && Titles.hasOrganisation(before.group(1))
        ? Optional.of(before.group(1).strip())
        : Optional.empty();
  }

  private void endQuotation() {
    if (quotation.isEmpty()) {
      return;
    }
    List<MarkdownBlock.PlainLine> last = quotation.getLast().lines();
    String line = last.getLast().text();
    String credit = CreditLine.of(line).orElse(line);
    boolean credits =
        (quotation.size() > 1 || last.size() > 1)
            && AttributionShape.isCreditBelow(credit)
            && (last.size() == 1 || CreditLine.of(line).isPresent());
    if (credits) {
      quotation.removeLast();
      if (last.size() > 1) {
        quotation.add(new MarkdownBlock.Paragraph(last.subList(0, last.size() - 1), 1, false));
      }
    }
    endQuotation(credits ? credit : "");
  }

  private void endQuotation(String credit) {
    report.quotation(quotation.stream().map(MarkdownBlock.Paragraph::text).toList(), credit);
    quotation.clear();
  }
}
