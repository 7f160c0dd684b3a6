package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.ThemeId;

/// The paragraphs of a block quote that nobody is credited with yet, and the remarks that come of
/// them. A credit covers one block quote: two in a row could be two people's. What is in doubt is
/// left out and reported.
final class OpenQuotations {

  /// @param quote the number of the block quote
  /// @param authorship whose words the paragraph is, of whoever is credited
  private record Quoted(String text, TextSpan span, int line, int quote, Authorship authorship) {}

  private final Findings findings;
  private final List<Quoted> open = new ArrayList<>();
  private final CreditedRemarks remarks;

  OpenQuotations(Findings findings) {
    this.findings = findings;
    this.remarks = new CreditedRemarks(findings);
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  List<Remark> remarks() {
    return remarks.remarks();
  }

  /// Adds a paragraph that stands at a span of the canonical text.
  void add(MarkdownBlock.Paragraph paragraph, TextSpan span) {
    if (!open.isEmpty() && open.getLast().quote() != paragraph.quote()) {
      report("another quotation follows");
    }
    remarks.settle();
    Authorship authorship = paragraph.nested() ? Authorship.QUOTED : Authorship.OWN;
    open.add(new Quoted(paragraph.text(), span, paragraph.line(), paragraph.quote(), authorship));
  }

  /// Credits somebody with all that is open.
  void credit(Appearance speaker, @Nullable ThemeId theme, MarkdownBlock.PlainLine line) {
    SpeakerId id = speaker.speaker().id();
    if (open.isEmpty()) {
      if (remarks.endWith(id) || !remarks.withdraw(line.number(), line.text())) {
        findings.warn(
            line.number(),
            "no quotation stands above " + Findings.shown(line.text()) + "; the line is left out",
            "write what they said above it as a block quote: > …");
      }
      return;
    }
    for (Quoted quoted : open) {
      remarks.add(new Remark(id, theme, quoted.span(), quoted.authorship()));
    }
    open.clear();
  }

  /// Reports a credit that is nobody's for sure, and leaves out what is open.
  void reportStranger(MarkdownBlock.PlainLine line) {
    if (!open.isEmpty() || !remarks.withdraw(line.number(), line.text())) {
      findings.warn(
          line.number(),
          Findings.shown(line.text())
              + " is not listed like that, so what stands above it is left out",
          "write the name as \"speakers\" has it, or add the person or a nickname there");
    }
    open.clear();
  }

  /// Reports and leaves out what is open, because the place where it could have been credited is
  /// past.
  void report(String why) {
    for (Quoted quoted : open) {
      findings.warn(
          quoted.line(),
          "nobody is credited with "
              + Findings.shown(quoted.text())
              + ", which is left out: "
              + why,
          "add a line — Name under the block quote; a quotation of several paragraphs is one block"
              + " quote, with a line > between them");
    }
    open.clear();
    remarks.settle();
  }
}
