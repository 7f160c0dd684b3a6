package org.rostrum.adapter.format;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.QuotedParagraph;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

/// The text of a report, gathered while it is read: paragraphs under headings, and those that are
/// quoted from somebody else. Not thread-safe.
///
/// Notes stand in the canonical text and are no passage, so nothing is ever quoted from them.
public final class ReportText {

  private sealed interface Item {

    record Heading(String text, List<Onset> onsets) implements Item {}

    record Paragraph(String text, List<Onset> onsets) implements Item {}

    record Quotation(String text, @Nullable String name) implements Item {}

    record Note(String text) implements Item {}
  }

  private final SourceFile file;
  private final Findings findings;
  private final List<Item> items = new ArrayList<>();
  private final Imprint imprint = new Imprint();

  public ReportText(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  public void title(String text) {
    imprint.title(text);
  }

  public boolean isTitled() {
    return imprint.isTitled();
  }

  public void publisher(@Nullable String name) {
    imprint.publisher(name);
  }

  /// Sets the date where none is set yet.
  public void date(@Nullable LocalDate day) {
    if (!imprint.isDated()) {
      imprint.date(day);
    }
  }

  public void url(@Nullable URI address) {
    imprint.url(address);
  }

  public void author(String name) {
    imprint.author(name);
  }

  public void heading(String text) {
    heading(text, List.of());
  }

  /// A heading on a page.
  public void heading(String text, Spot.Page page) {
    heading(text, List.of(new Onset(0, page)));
  }

  private void heading(String text, List<Onset> onsets) {
    if (!text.isBlank()) {
      items.add(new Item.Heading(OneLine.of(text), onsets));
    }
  }

  public void paragraph(String text) {
    paragraph(OneLine.of(text), List.of());
  }

  /// A paragraph on pages.
  ///
  /// @param text on one line
  public void paragraph(String text, List<Onset> onsets) {
    if (!text.isBlank()) {
      items.add(new Item.Paragraph(text, List.copyOf(onsets)));
    }
  }

  /// Words of somebody else.
  ///
  /// @param credit what the report says of whose they are; blank for nothing
  public void quotation(List<String> paragraphs, String credit) {
    String name =
        credit.isBlank() || !AttributionShape.isCreditBelow(credit)
            ? null
            : ListingLine.of(credit).name();
    for (String paragraph : paragraphs) {
      if (!paragraph.isBlank()) {
        items.add(
            new Item.Quotation(
                OneLine.of(paragraph),
                name != null && AttributionShape.isName(name) ? name : null));
      }
    }
    note(credit.isBlank() ? "" : "— " + credit);
  }

  /// What the file says that is no text of the report.
  public void note(String text) {
    if (!text.isBlank()) {
      items.add(new Item.Note(OneLine.of(text)));
    }
  }

  /// The report, or why there is none.
  public Read read() {
    if (items.stream().noneMatch(Item.Paragraph.class::isInstance)) {
      findings.problem(
          0,
          "it was read as a report, and no paragraph of text was found in it",
          "see whether the file is whole");
    }
    imprint.check(findings);
    return findings.read(this::report);
  }

  private Source report() {
    Publication publication = imprint.publication(file.name());
    Canonical canonical = new Canonical();
    List<TextSpan> details = PublicationLines.write(publication, canonical);
    List<Section> sections = new ArrayList<>();
    List<QuotedParagraph> quotations = new ArrayList<>();
    List<TextSpan> paragraphs = new ArrayList<>();
    TextSpan heading = null;
    for (Item item : items) {
      switch (item) {
        case Item.Heading(String text, List<Onset> onsets) -> {
          if (!paragraphs.isEmpty()) {
            sections.add(new Section(heading, paragraphs, null));
            paragraphs.clear();
          }
          heading = canonical.line("", text, onsets);
        }
        case Item.Paragraph(String text, List<Onset> onsets) ->
            paragraphs.add(canonical.line("", text, onsets));
        case Item.Quotation(String text, String name) -> {
          TextSpan span = canonical.line(text);
          paragraphs.add(span);
          quotations.add(new QuotedParagraph(span, name));
        }
        case Item.Note(String text) -> canonical.line(text);
      }
    }
    if (!paragraphs.isEmpty()) {
      sections.add(new Section(heading, paragraphs, null));
    }
    return new Source.Report(
        file.sourceId(),
        publication,
        Wording.VERBATIM,
        canonical.text(),
        sections,
        quotations,
        details,
        canonical.marks());
  }
}
