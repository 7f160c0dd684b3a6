package org.rostrum.adapter.format;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.rostrum.core.text.MarkedWords;

/// The text of a report, gathered while it is read: paragraphs under headings, and those that are
/// quoted from somebody else. Not thread-safe.
///
/// Notes stand in the canonical text and are no passage, so nothing is ever quoted from them.
public final class ReportText {

  private sealed interface Item {

    record Heading(String text, List<Onset> onsets) implements Item {}

    record Paragraph(String text, List<Onset> onsets) implements Item {}

    /// @param label what stands before the words in the canonical text; blank for nothing
    /// @param introduction the paragraph above, where nothing else says whose words they are
    record Quotation(
        String text, @Nullable String name, String label, String introduction, List<Onset> onsets)
        implements Item {}

    record Note(String text) implements Item {}
  }

  /// A line of an exchange: a label in capitals, or `Q.` and `A.`.
  private static final Pattern SPOKEN =
      Pattern.compile(
          "^((?:THE )?\\p{Lu}[\\p{Lu}.'’-]*(?: [\\p{Lu}][\\p{Lu}.'’-]*){0,4}):\\s+(\\S.*)$");

  private static final Pattern TITLED =
      Pattern.compile("(?:MR|MRS|MS|MISS|DR|JUDGE|SENATOR|CHAIR\\p{L}*|SIR|DAME|PROF)\\b.*");

  private static final Pattern OPENS = Pattern.compile("^[“\"«„]");

  /// What may follow the mark that closes a quotation, or be it.
  private static final Pattern CLOSED = Pattern.compile("^[”\"»“]?[.,;]?$");

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
    String above =
        credit.isBlank()
                && !items.isEmpty()
                && items.getLast() instanceof Item.Paragraph(String text, var ignored)
            ? text
            : "";
    for (String paragraph : paragraphs) {
      if (!paragraph.isBlank()) {
        items.add(
            new Item.Quotation(
                OneLine.of(paragraph),
                name != null && AttributionShape.isName(name) ? name : null,
                "",
                above,
                List.of()));
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

  /// Makes quotations of paragraphs in which several speak by turns, as at a hearing, and of those
  /// that stand in quotation marks from end to end.
  private List<Item> withQuotations() {
    List<Item> result = new ArrayList<>();
    for (int i = 0; i < items.size(); ) {
      List<Item.Quotation> dialogue = dialogue(i);
      List<Item.Quotation> quoted = isDialogue(dialogue) ? dialogue : marked(i);
      result.addAll(quoted);
      i += quoted.size();
      if (quoted.isEmpty()) {
        result.add(items.get(i++));
      }
    }
    return result;
  }

  private List<Item.Quotation> dialogue(int from) {
    List<Item.Quotation> dialogue = new ArrayList<>();
    for (int i = from; i < items.size() && spoken(items.get(i)).isPresent(); i++) {
      spoken(items.get(i)).ifPresent(dialogue::add);
    }
    return dialogue;
  }

  /// The paragraphs in quotation marks that begin at an item: each opens with a mark, and the last
  /// one closes with one.
  private List<Item.Quotation> marked(int from) {
    String above = from > 0 ? text(from - 1) : "";
    String introduction = above.endsWith(":") ? above : "";
    List<Item.Quotation> quoted = new ArrayList<>();
    for (int i = from; i < items.size() && OPENS.matcher(text(i)).find(); i++) {
      quoted.add(new Item.Quotation(text(i), null, "", introduction, onsets(i)));
      List<TextSpan> marked = MarkedWords.in(text(i));
      boolean open = marked.isEmpty() || marked.getFirst().start() > 1;
      if (!open) {
        boolean whole = CLOSED.matcher(text(i).substring(marked.getFirst().end())).matches();
        return whole ? credited(quoted, i + 1) : List.of();
      }
    }
    return List.of();
  }

  /// Quotations with the name that stands below them.
  private List<Item.Quotation> credited(List<Item.Quotation> quoted, int below) {
    String credit = below < items.size() ? CreditLine.of(text(below)).orElse("") : "";
    String name = ListingLine.of(credit).name();
    if (!AttributionShape.isCreditBelow(credit) || !AttributionShape.isName(name)) {
      return quoted;
    }
    items.set(below, new Item.Note(text(below)));
    return quoted.stream()
        .map(
            one ->
                new Item.Quotation(one.text(), name, one.label(), one.introduction(), one.onsets()))
        .toList();
  }

  private String text(int item) {
    return text(items.get(item));
  }

  private static String text(Item item) {
    return item instanceof Item.Paragraph(String text, var ignored) ? text : "";
  }

  private List<Onset> onsets(int item) {
    return items.get(item) instanceof Item.Paragraph(var ignored, List<Onset> onsets)
        ? onsets
        : List.of();
  }

  private static Optional<Item.Quotation> spoken(Item item) {
    Matcher label = SPOKEN.matcher(text(item));
    if (!label.matches()) {
      return Optional.empty();
    }
    SpeakerLabel who = SpeakerLabel.of(label.group(1));
    boolean named = who.kind() == SpeakerLabel.Kind.PERSON && who.name().length() > 1;
    return Optional.of(
        new Item.Quotation(
            label.group(2), named ? who.name() : null, label.group(1), "", begin(item)));
  }

  /// Where a paragraph begins; a page that turns within it is not told.
  private static List<Onset> begin(Item item) {
    return item instanceof Item.Paragraph(var ignored, List<Onset> onsets)
        ? onsets.stream().limit(1).toList()
        : List.of();
  }

  /// Whether labels come again, or bear a title: "NORTH:" and "SOUTH:" head no words of theirs.
  private static boolean isDialogue(List<Item.Quotation> labelled) {
    Set<String> labels = new HashSet<>();
    boolean certain = false;
    for (Item.Quotation one : labelled) {
      certain |= !labels.add(one.label()) || TITLED.matcher(one.label()).matches();
    }
    return certain && labels.size() > 1;
  }

  private Source report() {
    Introduction introduction = new Introduction(items.stream().map(ReportText::text).toList());
    Publication publication = imprint.publication(file.name());
    Canonical canonical = new Canonical();
    List<TextSpan> details = PublicationLines.write(publication, canonical);
    List<Section> sections = new ArrayList<>();
    List<QuotedParagraph> quotations = new ArrayList<>();
    List<TextSpan> paragraphs = new ArrayList<>();
    TextSpan heading = null;
    for (Item item : withQuotations()) {
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
        case Item.Quotation quoted -> {
          String label = quoted.label().isEmpty() ? "" : quoted.label() + ": ";
          TextSpan span = canonical.line(label, quoted.text(), quoted.onsets());
          String name = quoted.name();
          if (name == null) {
            name = introduction.speaker(quoted.introduction()).orElse(null);
          }
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
