package org.rostrum.core.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.core.answer.Trace;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Wording;

/// Makes a brief of how a question was answered from the record: what the extract shows, and what
/// else the search brought, best first. Where it showed nothing, as nothing seemed likely enough to
/// answer, a model may know better.
final class Briefing {

  private static final int MOST = 28;

  /// Of how many of the first sentences those around are offered too, and how far.
  private static final int AROUND = 3;

  private static final int NEAR = 1;

  private final Library library;

  Briefing(Library library) {
    this.library = library;
  }

  /// The brief; empty where neither the record's words answer nor is it for want of evidence that
  /// they do not.
  Optional<Brief> of(Trace trace) {
    Answer answer = trace.exchange().answer();
    boolean shows = answer instanceof Answer.Extracts;
    if (!shows && !wanting(trace)) {
      return Optional.empty();
    }
    List<Citation> found =
        trace.searched().stream()
            .flatMap(judged -> judged.evidence().stream())
            .map(Evidence::citation)
            .toList();
    List<Citation> first = shows ? answer.citations() : found;
    return brief(
        trace.heard().question(),
        Stream.of(
            first.stream().limit(shows ? MOST : AROUND).flatMap(Briefing::sentences),
            first.stream().limit(AROUND).flatMap(Briefing::around),
            found.stream(),
            trace.searched().stream().flatMap(judged -> judged.others().stream())));
  }

  /// The brief of words that are already chosen; empty where none of them is anybody's own.
  Optional<Brief> of(String asked, List<Citation> citations) {
    return brief(
        asked,
        Stream.of(
            citations.stream().flatMap(Briefing::sentences),
            citations.stream().flatMap(Briefing::around)));
  }

  /// @param sentences what comes first is offered first
  private Optional<Brief> brief(String asked, Stream<Stream<Citation>> sentences) {
    Set<Citation> chosen = new LinkedHashSet<>();
    sentences
        .flatMap(citations -> citations)
        .filter(Briefing::own)
        .filter(citation -> chosen.stream().noneMatch(c -> overlap(c, citation)))
        .limit(MOST)
        .forEach(chosen::add);
    List<Offered> offered = new ArrayList<>();
    chosen.forEach(citation -> offered.add(offered(library, offered.size() + 1, citation)));
    return offered.isEmpty() ? Optional.empty() : Optional.of(new Brief(asked, offered));
  }

  /// Whether the record was found silent by weighing what a search brought.
  private static boolean wanting(Trace trace) {
    return trace.weighed().isPresent()
        && switch (trace.exchange().answer()) {
          case Answer.NotInCorpus ignored -> true;
          case Answer.NoRemarks ignored -> true;
          default -> false;
        };
  }

  private static Stream<Citation> sentences(Citation shown) {
    List<Citation> whole =
        Quotable.sentences(shown.passage()).stream()
            .filter(sentence -> shown.span().contains(sentence.span()))
            .toList();
    return whole.isEmpty() ? Stream.of(shown) : whole.stream();
  }

  /// The sentences before and after in the same passage.
  private static Stream<Citation> around(Citation shown) {
    List<Citation> sentences = Quotable.sentences(shown.passage());
    List<Integer> at =
        IntStream.range(0, sentences.size())
            .filter(i -> sentences.get(i).span().overlaps(shown.span()))
            .boxed()
            .toList();
    return at.isEmpty()
        ? Stream.of()
        : sentences
            .subList(
                Math.max(0, at.getFirst() - NEAR),
                Math.min(sentences.size(), at.getLast() + 1 + NEAR))
            .stream();
  }

  private static boolean overlap(Citation one, Citation other) {
    return one.passage().id().equals(other.passage().id()) && one.span().overlaps(other.span());
  }

  /// Whether words are of whoever utters them: what somebody reads out or quotes is no view of
  /// theirs, and a model would lose that. Lines that list and headings say nothing to connect.
  private static boolean own(Citation citation) {
    return citation.passage().locator().part().searched()
        && switch (citation.passage().attribution()) {
          case Attribution.Spoken ignored -> true;
          case Attribution.Written ignored -> true;
          case Attribution.Unattributed ignored -> true;
          case Attribution.Relayed ignored -> false;
          case Attribution.Quoted ignored -> false;
        };
  }

  static Offered offered(Library library, int number, Citation citation) {
    Source source = library.sourceOf(citation.passage());
    String whose =
        switch (citation.passage().attribution()) {
          case Attribution.Spoken(var speaker, Affiliation affiliation) ->
              Stream.of(speaker.name(), affiliation.role(), affiliation.organisation())
                  .filter(part -> part != null && !part.isBlank())
                  .collect(Collectors.joining(", "));
          case Attribution.Written ignored -> "the report: %s".formatted(source.title());
          default -> "the page: %s".formatted(source.title());
        };
    boolean account = source.wording() == Wording.SUMMARY;
    return new Offered(
        number, citation, account ? "an editor's summary of %s".formatted(whose) : whose);
  }
}
