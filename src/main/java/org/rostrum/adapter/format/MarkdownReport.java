package org.rostrum.adapter.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

/// Reads `kind: report`.
final class MarkdownReport {

  private static final KnownKeys KEYS =
      new KnownKeys(
          "kind", "title", "publisher", "date", "authors", "url", "wording", "note", "id");

  private final MarkdownFile markdown;
  private final Findings findings;

  MarkdownReport(MarkdownFile markdown) {
    this.markdown = markdown;
    this.findings = markdown.findings();
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
    List<Section> sections = sections();
    if (sections.isEmpty()) {
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
                markdown.canonical().text(),
                sections,
                markdown.spans().details()));
  }

  private List<Section> sections() {
    Canonical canonical = markdown.canonical();
    Sections sections = new Sections(canonical, findings);
    MarkdownBlock before = null;
    for (MarkdownBlock block : markdown.blocks()) {
      switch (block) {
        case MarkdownBlock.Heading heading -> {
          TextSpan span = canonical.line(heading.text());
          canonical.blank();
          if (heading.level() > 1) {
            sections.begin(span);
          }
        }
        case MarkdownBlock.Paragraph paragraph -> {
          checkNobodySpeaks(before, paragraph);
          sections.add(paragraph);
        }
      }
      before = block;
    }
    if (before instanceof MarkdownBlock.Paragraph last && !AttributionShape.isEnded(last.text())) {
      findings.warn(
          last.lines().getLast().number(),
          "the file ends in the middle of a sentence: it may be half written",
          "compare it with what it was made from");
    }
    return sections.sections();
  }

  private void checkNobodySpeaks(
      @Nullable MarkdownBlock before, MarkdownBlock.Paragraph paragraph) {
    MarkdownBlock.PlainLine last = paragraph.lines().getLast();
    boolean afterQuote =
        (before instanceof MarkdownBlock.Paragraph quotation && quotation.isQuoted())
            || (paragraph.isQuoted() && paragraph.lines().size() > 1);
    if (afterQuote
        && CreditLine.of(last.text()).filter(AttributionShape::namesPerson).isPresent()) {
      findings.problem(
          last.number(),
          "the file claims two kinds: kind: report, and "
              + Findings.shown(last.text())
              + " under a quotation as a panel has",
          "write kind: panel and list the speakers, or work the quotation into the report's text");
    }
  }
}
