package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.core.model.TextSpan;

/// Reads the list of speakers of page text onto a roll.
final class SpeakerList {

  private static final String FORM =
      "\"- Name, Role, Organisation\", with the capacity at the event in parentheses at the end";

  private final Roll roll;
  private final Findings findings;

  SpeakerList(Roll roll, Findings findings) {
    this.roll = roll;
    this.findings = findings;
  }

  /// Reads the list, and returns the paragraphs that stand after it and before the highlights: they
  /// are the page's own.
  List<TextSpan> read(PageLayout layout) {
    List<TextSpan> prose = new ArrayList<>();
    if (layout.speakers() == null) {
      findings.problem(
          1, "the page has no line \"Speakers\"", "add it, and under it each person as " + FORM);
      return prose;
    }
    boolean marked = layout.listed().stream().anyMatch(line -> PageLayout.item(line).isPresent());
    for (Line line : layout.listed()) {
      Optional<Line> item = PageLayout.item(line);
      if (item.isPresent()) {
        add(item.get());
      } else if (AttributionShape.isCertain(line.text())
          || (!marked && AttributionShape.isPossible(line.text()))) {
        if (marked) {
          findings.warn(
              line.number(),
              Findings.shown(line.text())
                  + " stands in the list of speakers without a dash, and is left out",
              "begin the line with \"- \" if it lists a person");
        } else {
          add(line);
        }
      } else {
        prose.add(line.span());
      }
    }
    if (roll.isEmpty()) {
      findings.problem(
          layout.speakers().number(),
          "nobody is listed under \"Speakers\"",
          "list each as " + FORM);
    }
    return prose;
  }

  private void add(Line line) {
    ListingLine listing = ListingLine.of(line.text());
    if (listing.name().isBlank()) {
      findings.warn(
          line.number(),
          Findings.shown(line.text()) + " names nobody, and is left out",
          "write it as " + FORM);
    } else if (roll.has(listing, List.of())) {
      findings.warn(
          line.number(),
          listing.name() + " is listed twice in the same words; the line is left out",
          "delete it");
    } else if (!roll.add(listing, List.of(), line.span())) {
      findings.warn(
          line.number(),
          listing.name()
              + " is listed twice: who said what could not be told, so both are left out with"
              + " what they said",
          "delete one of the lines, or add a middle name or initial to each");
    }
  }
}
