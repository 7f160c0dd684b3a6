package org.rostrum.adapter.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rostrum.adapter.format.AttributionShape;
import org.rostrum.adapter.format.BackMatter;
import org.rostrum.adapter.format.CreditLine;
import org.rostrum.adapter.format.Dates;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ListingLine;
import org.rostrum.adapter.format.OneLine;
import org.rostrum.adapter.format.ReportText;
import org.rostrum.adapter.format.Titles;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;

/// Reads a report or an article: paragraphs under headings. Block quotes are somebody else's words;
/// tables, figures, notes, signatures, contents and what is published beside it are no text of it.
final class ReportPage {

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)^(?:(?:first )?published|last updated|updated|date)\\b.*\\d{4}.*");
  private static final Pattern LICENCE =
      Pattern.compile(
          "(?i)^(?:©.*|(?:this (?:publication|document|page|report)|all"
              + " content)\\b.{0,40}\\blicen[cs]ed?\\b.*|all content is available under\\b.*)");
  private static final Pattern CAPTION =
      Pattern.compile("(?i)^(?:figure|table|chart|box|image|photo(?:graph)?) ?\\d*[.:].*");

  private final WebPage page;
  private final List<PageBlock> blocks;
  private final ReportText report;

  ReportPage(SourceFile file, WebPage page, List<PageBlock> blocks, Findings findings) {
    this.page = page;
    this.blocks = blocks;
    this.report = new ReportText(file, findings);
  }

  Read read() {
    report.title(page.title());
    report.publisher(page.publisher());
    report.url(page.url());
    if (!page.author().isEmpty()) {
      report.author(page.author());
    }
    int beside = 0;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      PageBlock below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      int level = block.headingLevel();
      if (level > 0 && (beside == 0 || level <= beside)) {
        beside = BackMatter.is(block.text()) ? level : 0;
      }
      if (beside > 0) {
        report.note(block.text());
      } else if (level > 1) {
        report.heading(block.text());
      } else if (level == 0 && block.isQuotation()) {
        String credit = below == null ? "" : CreditLine.of(below.text()).orElse("");
        quotation(block.element(), credit);
        i += credit.isEmpty() ? 0 : 1;
      } else if (level == 0) {
        read(block);
      }
    }
    report.date(page.date());
    return report.read();
  }

  private void read(PageBlock block) {
    String text = block.text();
    if (PUBLISHED.matcher(text).matches()) {
      Dates.first(text).ifPresent(report::date);
      report.note(text);
    } else if (block.tag().matches("table|figure|caption|time|address|summary")
        || block.element().className().matches("(?i).*(?:caption|credit|byline|meta|kicker).*")
        || CAPTION.matcher(text).matches()
        || LICENCE.matcher(text).matches()
        || BackMatter.isLater(text)
        || isSignature(block)
        || block.isLinksAlone()) {
      report.note(text);
    } else {
      report.paragraph(text);
    }
  }

  private void quotation(Element quote, String creditBelow) {
    Element credit = quote.selectFirst("figcaption, footer, .cite, .attribution, cite");
    String whose = credit == null ? creditBelow : OneLine.of(WebPage.text(credit));
    if (credit != null) {
      credit.remove();
    }
    List<String> paragraphs = new ArrayList<>();
    quote.select("p, li").forEach(one -> paragraphs.add(OneLine.of(WebPage.text(one))));
    if (paragraphs.stream().allMatch(String::isEmpty)) {
      paragraphs.add(OneLine.of(WebPage.text(quote)));
    }
    if (whose.isEmpty()
        && paragraphs.size() > 1
        && AttributionShape.isCreditBelow(paragraphs.getLast())) {
      whose = paragraphs.removeLast();
    }
    report.quotation(paragraphs, whose.replaceFirst("^[—–-]\\s*", ""));
  }

  /// A name with an office below it, as a foreword ends.
  private static boolean isSignature(PageBlock block) {
    List<String> lines =
        block.raw().lines().map(OneLine::of).filter(line -> !line.isEmpty()).toList();
    String name = lines.isEmpty() ? "" : lines.getFirst();
    return lines.size() <= 4
        && !AttributionShape.isSentence(block.text())
        && AttributionShape.isName(ListingLine.of(name).name())
        && (lines.size() == 1
            ? AttributionShape.namesPerson(name) && Titles.hasRole(name)
            : lines.stream().skip(1).allMatch(line -> Titles.hasRole(line) || line.length() < 60));
  }
}
