package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.model.Wording;

/// Reads `kind: panel`.
final class MarkdownPanel {

  private static final KnownKeys KEYS =
      new KnownKeys(
          "kind",
          "title",
          "publisher",
          "date",
          "url",
          "recording",
          "wording",
          "note",
          "id",
          "speakers");

  private final MarkdownFile markdown;
  private final Findings findings;
  private final Canonical canonical;
  private final Roll roll = new Roll();
  private final PanelThemes themes = new PanelThemes();
  private final Sections sections;
  private final OpenQuotations open;
  private MarkdownBlock.@Nullable Heading heading;
  private @Nullable TextSpan headingSpan;

  MarkdownPanel(MarkdownFile markdown) {
    this.markdown = markdown;
    this.findings = markdown.findings();
    this.canonical = markdown.canonical();
    this.sections = new Sections(canonical, findings);
    this.open = new OpenQuotations(findings);
  }

  Read read() {
    FrontMatter frontMatter = markdown.frontMatter();
    KEYS.check(frontMatter.values(), frontMatter::lineOf, findings);
    Publication publication = markdown.publication();
    Wording wording =
        MarkdownReader.wording(markdown.particulars(), frontMatter.lineOf("wording"), findings);
    readSpeakers(frontMatter);
    if (!roll.isEmpty()) {
      markdown.blocks().forEach(this::read);
      open.report("the file ends");
    }
    List<Section> prose = sections.sections();
    if (markdown.blocks().stream().noneMatch(MarkdownPanel::isQuoted)) {
      findings.problem(
          frontMatter.bodyLine() - 1,
          "the panel holds no quotation",
          "write each as a block quote (> …) and under it a line — Name");
    }
    return findings.read(
        () ->
            new Source.Panel(
                MarkdownReader.id(markdown.file(), markdown.particulars()),
                publication,
                wording,
                canonical.text(),
                roll.appearances(),
                themes.themes(),
                open.remarks(),
                prose,
                markdown.details()));
  }

  private void readSpeakers(FrontMatter frontMatter) {
    if (!(frontMatter.values().get("speakers") instanceof List<?> list) || list.isEmpty()) {
      findings.problem(
          frontMatter.lineOf("speakers"),
          "the front matter of the panel lists no speakers",
          "add speakers: and under it a line - name: … for each; a report is kind: report");
      return;
    }
    List<FrontMatterSpans.Item> items = markdown.spans().items("speakers", list.size());
    for (int i = 0; i < list.size(); i++) {
      FrontMatterSpans.Item item = items.get(i);
      SpeakerEntry.of(list.get(i), item.line(), findings).ifPresent(entry -> add(entry, item));
    }
    if (roll.isEmpty()) {
      findings.problem(
          frontMatter.lineOf("speakers"),
          "nobody is left in the panel's list of speakers",
          "write each of them as - name: … and each name once");
    }
  }

  private void add(SpeakerEntry entry, FrontMatterSpans.Item item) {
    String name = entry.listing().name();
    if (roll.has(entry.listing(), entry.nicknames())) {
      findings.warn(
          item.line(),
          name + " is listed twice in the same words; this item is left out",
          "delete it");
    } else if (!roll.add(entry.listing(), entry.nicknames(), item.span())) {
      findings.warn(
          item.line(),
          "a name or nickname of "
              + name
              + " is listed twice, so what is credited to it is left out",
          "delete one, or tell the two people apart");
    }
  }

  private static boolean isQuoted(MarkdownBlock block) {
    return block instanceof MarkdownBlock.Paragraph paragraph && paragraph.isQuoted();
  }

  private void read(MarkdownBlock block) {
    switch (block) {
      case MarkdownBlock.Heading next -> {
        open.report("a heading follows");
        TextSpan span = canonical.line(next.text());
        canonical.blank();
        if (next.level() > 1) {
          heading = next;
          headingSpan = span;
          sections.begin(span);
        }
      }
      case MarkdownBlock.Paragraph paragraph when paragraph.isQuoted() -> readQuoted(paragraph);
      case MarkdownBlock.Paragraph paragraph -> readProse(paragraph);
    }
  }

  /// Reads a paragraph of a block quote line by line: a line in it may credit those above. One that
  /// begins with a dash and bears the mark of the quote goes on with what is said, unless it ends
  /// the paragraph as a credit does.
  private void readQuoted(MarkdownBlock.Paragraph paragraph) {
    List<MarkdownBlock.PlainLine> said = new ArrayList<>();
    for (MarkdownBlock.PlainLine line : paragraph.lines()) {
      Optional<String> name = CreditLine.of(line.text());
      Optional<Appearance> speaker =
          name.or(() -> line.marked() ? Optional.empty() : Optional.of(line.text()))
              .flatMap(roll::credited);
      if (speaker.isPresent()) {
        addQuoted(said, paragraph);
        credit(speaker.get(), line);
      } else if (name.filter(text -> isStranger(text, line, paragraph)).isPresent()) {
        addQuoted(said, paragraph);
        open.reportStranger(line);
      } else {
        said.add(line);
      }
    }
    addQuoted(said, paragraph);
  }

  private boolean isStranger(
      String name, MarkdownBlock.PlainLine line, MarkdownBlock.Paragraph paragraph) {
    return roll.isInDoubt(name)
        || (line.marked() && !line.equals(paragraph.lines().getLast())
            ? AttributionShape.namesPerson(name)
            : AttributionShape.isDashedCredit(name));
  }

  private void addQuoted(List<MarkdownBlock.PlainLine> said, MarkdownBlock.Paragraph within) {
    if (said.isEmpty()) {
      return;
    }
    MarkdownBlock.Paragraph paragraph = within.of(said);
    said.clear();
    TextSpan span = canonical.line(paragraph.text());
    canonical.blank();
    open.add(paragraph, span);
  }

  private void readProse(MarkdownBlock.Paragraph paragraph) {
    MarkdownBlock.PlainLine first = paragraph.lines().getFirst();
    String text = paragraph.text();
    Optional<String> afterDash = CreditLine.of(text);
    Optional<Appearance> speaker = roll.credited(afterDash.orElse(text));
    if (speaker.isPresent() && (afterDash.isPresent() || !open.isEmpty())) {
      credit(speaker.get(), new MarkdownBlock.PlainLine(first.number(), text, false));
    } else if (isStranger(text, afterDash)) {
      open.reportStranger(first);
    } else {
      open.report("page text follows");
      sections.add(paragraph);
    }
  }

  /// Whether a paragraph credits somebody who is not listed: by a dash, or where a quotation is
  /// open by its shape.
  private boolean isStranger(String text, Optional<String> afterDash) {
    if (open.isEmpty()) {
      return afterDash.filter(AttributionShape::namesPerson).isPresent();
    }
    return roll.isInDoubt(afterDash.orElse(text))
        || afterDash
            .map(AttributionShape::isDashedCredit)
            .orElseGet(() -> AttributionShape.isCertain(text));
  }

  private void credit(Appearance speaker, MarkdownBlock.PlainLine line) {
    canonical.line(line.text());
    canonical.blank();
    ThemeId theme =
        heading == null || headingSpan == null ? null : themes.at(heading.text(), headingSpan);
    open.credit(speaker, theme, line);
  }
}
