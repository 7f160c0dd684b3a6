package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;

/// The paragraphs of a block quote that nobody is credited with yet, and the remarks that come of
/// them. A credit covers one block quote: two in a row could be two people's.
final class OpenQuotations {

  /// @param quote the number of the block quote
  private record Quoted(String text, TextSpan span, int line, int quote) {}

  private final Findings findings;
  private final List<Quoted> open = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  OpenQuotations(Findings findings) {
    this.findings = findings;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /// Adds a paragraph that stands at a span of the canonical text.
  void add(MarkdownBlock.Paragraph paragraph, TextSpan span) {
    if (!open.isEmpty() && open.getLast().quote() != paragraph.quote()) {
      report("another quotation follows");
    }
    open.add(new Quoted(paragraph.text(), span, paragraph.line(), paragraph.quote()));
  }

  /// Credits somebody with all that is open.
  void credit(Appearance speaker, @Nullable ThemeId theme, MarkdownBlock.PlainLine line) {
    if (open.isEmpty()) {
      findings.problem(
          line.number(),
          "no quotation stands above " + Findings.shown(line.text()),
          "write what they said above it as a block quote: > …");
    }
    for (Quoted quoted : open) {
      remarks.add(new Remark(speaker.speaker().id(), theme, quoted.span(), null));
    }
    open.clear();
  }

  /// Reports a credit to somebody who is not listed.
  void reportStranger(MarkdownBlock.PlainLine line) {
    findings.problem(
        line.number(),
        Findings.shown(line.text())
            + " is not listed like that, so what stands above it is credited to nobody",
        "write the name as \"speakers\" has it, or add the person or a nickname there");
    open.clear();
  }

  /// Reports what is open, because the place where it could have been credited is past.
  void report(String why) {
    for (Quoted quoted : open) {
      findings.problem(
          quoted.line(),
          "nobody is credited with " + Findings.shown(quoted.text()) + ": " + why,
          "add a line — Name under the block quote; a quotation of several paragraphs is one block"
              + " quote, with a line > between them");
    }
    open.clear();
  }
}
