package org.rostrum.core.verify;

import java.util.List;
import java.util.Objects;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Authorship;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Source;

/// Checks what is cited, an answer's citations or any other, against the record before anything is
/// shown: the words stand in the canonical text at their offsets, and the source itself credits
/// that stretch to that person and nobody else.
public final class Verifier {

  private final Library library;

  public Verifier(Library library) {
    this.library = library;
  }

  /// The answer, unchanged.
  ///
  /// @throws IllegalStateException when a citation does not hold: a bug, and never shown
  public Answer check(Answer answer) {
    answer.citations().forEach(this::check);
    return answer;
  }

  /// @throws IllegalStateException when the citation does not hold: a bug, and never shown
  public void check(Citation citation) {
    Passage passage = citation.passage();
    Source source = library.sourceOf(passage);
    if (!library.find(passage.id()).filter(passage::equals).isPresent()) {
      throw new IllegalStateException("not a passage of the record: " + passage.id());
    }
    if (!citation.span().of(source.text()).equals(citation.quote())) {
      throw new IllegalStateException("not in the source at its place: " + citation);
    }
    switch (passage.attribution()) {
      case Attribution.Spoken spoken -> {
        if (!uttered(source, citation, spoken, Authorship.OWN)) {
          throw new IllegalStateException("not said by " + spoken.speaker() + ": " + citation);
        }
      }
      case Attribution.Relayed relayed -> {
        if (!uttered(source, citation, relayed.by(), relayed.authorship())) {
          throw new IllegalStateException(
              "not relayed by " + relayed.by().speaker() + ": " + citation);
        }
      }
      case Attribution.Written written -> {
        if (!(source instanceof Source.Report)) {
          throw new IllegalStateException("not written in a report: " + citation + written);
        }
      }
      case Attribution.Quoted quoted -> {
        if (!(source instanceof Source.Report report) || !quotes(report, citation, quoted)) {
          throw new IllegalStateException("not quoted in a report: " + citation + quoted);
        }
      }
      case Attribution.Unattributed ignored -> {
        if (!remarks(source, citation).isEmpty()) {
          throw new IllegalStateException("somebody said this: " + citation);
        }
      }
    }
  }

  private static boolean quotes(
      Source.Report report, Citation citation, Attribution.Quoted quoted) {
    return report.quotations().stream()
        .anyMatch(
            quotation ->
                quotation.span().contains(citation.span())
                    && Objects.equals(quotation.name(), quoted.name()));
  }

  private static boolean uttered(
      Source source, Citation citation, Attribution.Spoken by, Authorship authorship) {
    List<Remark> remarks = remarks(source, citation);
    return remarks.size() == 1
        && remarks.getFirst().span().contains(citation.span())
        && remarks.getFirst().authorship() == authorship
        && remarks.getFirst().speaker().equals(by.speaker().id());
  }

  private static List<Remark> remarks(Source source, Citation citation) {
    return source instanceof Source.Panel panel
        ? panel.remarks().stream()
            .filter(remark -> remark.span().overlaps(citation.span()))
            .toList()
        : List.of();
  }
}
