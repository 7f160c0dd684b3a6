package org.rostrum.adapter.format;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Spot;
import org.rostrum.core.model.TextSpan;

/// The prose of a Markdown file, gathered into sections while it is written into the canonical
/// text.
final class Sections {

  private static final Pattern SOURCE = Pattern.compile("(?i)^source:\\s*<?(\\S+?)>?$");

  private final Canonical canonical;
  private final Findings findings;
  private final List<Section> sections = new ArrayList<>();
  private final List<TextSpan> paragraphs = new ArrayList<>();
  private @Nullable TextSpan heading;
  private @Nullable URI url;
  private Spot.@Nullable Page page;

  Sections(Canonical canonical, Findings findings) {
    this.canonical = canonical;
    this.findings = findings;
  }

  /// Begins a section under a heading that is in the canonical text already.
  void begin(TextSpan newHeading) {
    close();
    heading = newHeading;
  }

  /// Adds prose. A last line `Source: https://…` is the section's address and no part of it, nor is
  /// a line that says on which page of a print the next paragraphs stand.
  ///
  /// @return where it stands; empty where it holds no prose
  Optional<TextSpan> add(MarkdownBlock.Paragraph paragraph) {
    List<MarkdownBlock.PlainLine> lines = paragraph.lines();
    Optional<Spot.Page> turned = PageLine.page(paragraph.text());
    if (turned.isPresent()) {
      page = turned.get();
      return Optional.empty();
    }
    Matcher source = SOURCE.matcher(lines.getLast().text());
    if (!source.matches()) {
      TextSpan span = line(paragraph.text());
      paragraphs.add(span);
      canonical.blank();
      return Optional.of(span);
    }
    Optional<TextSpan> prose =
        lines.size() > 1
            ? Optional.of(line(paragraph.of(lines.subList(0, lines.size() - 1)).text()))
            : Optional.empty();
    prose.ifPresent(paragraphs::add);
    canonical.line(lines.getLast().text());
    canonical.blank();
    Particulars.url(source.group(1), lines.getLast().number(), findings)
        .ifPresent(address -> url = address);
    return prose;
  }

  private TextSpan line(String text) {
    return canonical.line("", text, page == null ? List.of() : List.of(new Onset(0, page)));
  }

  List<Section> sections() {
    close();
    return List.copyOf(sections);
  }

  private void close() {
    if (!paragraphs.isEmpty()) {
      sections.add(new Section(heading, paragraphs, url));
    }
    paragraphs.clear();
    heading = null;
    url = null;
  }
}
