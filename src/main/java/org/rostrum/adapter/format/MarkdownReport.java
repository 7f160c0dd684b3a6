package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.QuotedParagraph;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

/// Reads `kind: report`. A block quote is somebody else's words, and the line below it or its last
/// may say whose.
final class MarkdownReport {

  private static final KnownKeys KEYS =
      new KnownKeys(
          "kind", "title", "publisher", "date", "authors", "url", "wording", "note", "id");

  private final MarkdownFile markdown;
  private final Findings findings;
  private final Canonical canonical;
  private final Sections sections;

  /// The paragraphs of the block quote that is read, until it is known that nobody is credited.
  private final List<MarkdownBlock.Paragraph> quotation = new ArrayList<>();

  private final List<QuotedParagraph> quoted = new ArrayList<>();

  MarkdownReport(MarkdownFile markdown) {
    this.markdown = markdown;
    this.findings = markdown.findings();
    this.canonical = markdown.canonical();
    this.sections = new Sections(canonical, findings);
  }

  Read read() {
    FrontMatter frontMatter = markdown.frontMatter();
    if (frontMatter.values().containsKey("speakers")) {
      findings.problem(
          frontMatter.lineOf("speakers"),
          "the file claims two kinds: kind: report, and a list of speakers as a panel has",
          "write kind: panel if people speak in it, or delete the speakers");
    } else {
      KEYS.check(frontMatter.values(), frontMatter::lineOf, findings);
    }
    Publication publication = markdown.publication();
    Wording wording =
        MarkdownReader.wording(markdown.particulars(), frontMatter.lineOf("wording"), findings);
    List<Section> text = sections();
    if (markdown.blocks().stream().noneMatch(MarkdownBlock.Paragraph.class::isInstance)) {
      findings.problem(
          frontMatter.bodyLine() - 1,
          "the report holds no text",
          "write its sections, each under a heading ## …");
    }
    return findings.read(
        () ->
            new Source.Report(
                MarkdownReader.id(markdown.file(), markdown.particulars()),
                publication,
                wording,
                canonical.text(),
                text,
                quoted,
                markdown.details(),
                canonical.marks()));
  }

  private List<Section> sections() {
    for (MarkdownBlock block : markdown.blocks()) {
      switch (block) {
        case MarkdownBlock.Heading heading -> {
          endQuotation();
          TextSpan span = canonical.line(heading.text());
          canonical.blank();
          if (heading.level() > 1) {
            sections.begin(span);
          }
        }
        case MarkdownBlock.Paragraph paragraph when creditsQuotation(paragraph) ->
            credit(paragraph);
        case MarkdownBlock.Paragraph paragraph when paragraph.isQuoted() -> {
          if (!quotation.isEmpty() && quotation.getLast().quote() != paragraph.quote()) {
            endQuotation();
          }
          quotation.add(paragraph);
        }
        case MarkdownBlock.Paragraph paragraph -> {
          endQuotation();
          sections.add(paragraph);
        }
      }
    }
    endQuotation();
    if (!markdown.blocks().isEmpty()
        && markdown.blocks().getLast() instanceof MarkdownBlock.Paragraph last
        && !AttributionShape.isEnded(last.text())) {
      findings.warn(
          last.lines().getLast().number(),
          "the file ends in the middle of a sentence: it may be half written",
          "compare it with what it was made from");
    }
    return sections.sections();
  }

  /// Whether a paragraph says, in its last line, who said the block quote that it stands under or
  /// ends.
  private boolean creditsQuotation(MarkdownBlock.Paragraph paragraph) {
    boolean under = !quotation.isEmpty() || (paragraph.isQuoted() && paragraph.lines().size() > 1);
    return under
        && CreditLine.of(paragraph.lines().getLast().text())
            .filter(AttributionShape::namesPerson)
            .isPresent();
  }

  /// Ends a quotation with the paragraph that says whose it is, in its last line.
  private void credit(MarkdownBlock.Paragraph paragraph) {
    List<MarkdownBlock.PlainLine> lines = paragraph.lines();
    MarkdownBlock.PlainLine last = lines.getLast();
    if (lines.size() > 1) {
      quotation.add(paragraph.of(lines.subList(0, lines.size() - 1)));
    }
    String name = ListingLine.of(CreditLine.of(last.text()).orElse(last.text())).name();
    endQuotation(AttributionShape.isName(name) ? name : null);
    canonical.line(last.text());
    canonical.blank();
  }

  private void endQuotation() {
    endQuotation(null);
  }

  /// @param name whose words it is; null where the report does not name a person
  private void endQuotation(@Nullable String name) {
    for (MarkdownBlock.Paragraph paragraph : quotation) {
      sections.add(paragraph).ifPresent(span -> quoted.add(new QuotedParagraph(span, name)));
    }
    quotation.clear();
  }
}
