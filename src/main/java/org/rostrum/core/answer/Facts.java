package org.rostrum.core.answer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.text.Words;
import org.rostrum.core.theme.Listing;
import org.rostrum.core.theme.Summaries;

/// Answers about people, events and publications. Each states a fact and cites the line that it
/// comes from.
final class Facts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private final Library library;
  private final Summaries summaries;

  Facts(Library library, Summaries summaries) {
    this.library = library;
    this.summaries = summaries;
  }

  /// Who people are, as each event lists them.
  Answer who(List<Person> people) {
    return new Answer.Grounded(
        people.stream()
            .flatMap(person -> summaries.listings(person.ids()).stream())
            .map(Facts::claim)
            .distinct()
            .toList());
  }

  /// Who held one of these capacities, at the events where they did.
  Answer whoHeld(List<Person> people, Set<String> capacities) {
    return new Answer.Grounded(
        people.stream()
            .flatMap(person -> summaries.listings(person.ids()).stream())
            .filter(listing -> holds(listing.appearance(), capacities))
            .map(Facts::claim)
            .distinct()
            .toList());
  }

  private static boolean holds(Appearance appearance, Set<String> capacities) {
    Affiliation affiliation = appearance.affiliation();
    return Stream.concat(
            appearance.capacities().stream(),
            Stream.of(
                affiliation.role() == null ? "" : affiliation.role(), appearance.speaker().name()))
        .flatMap(text -> Words.of(text).stream())
        .anyMatch(word -> capacities.contains(word.folded()));
  }

  private static Claim claim(Listing listing) {
    return new Claim(described(listing.appearance()) + ".", List.of(listing.line()));
  }

  private static String described(Appearance appearance) {
    Affiliation affiliation = appearance.affiliation();
    String name = appearance.speaker().name();
    List<String> parts =
        Stream.of(affiliation.role(), affiliation.organisation())
            .flatMap(Stream::ofNullable)
            .toList();
    String role =
        parts.isEmpty() ? name + " is listed" : name + " is listed as " + String.join(", ", parts);
    return appearance.capacities().isEmpty()
        ? role
        : role + " (" + Lists.and(appearance.capacities()) + ")";
  }

  /// Who an event lists, and how many they are.
  Answer listed(@Nullable SourceId source) {
    List<Claim> claims = new ArrayList<>();
    for (Source.Panel panel : library.panels()) {
      if ((source == null || panel.id().equals(source)) && !panel.appearances().isEmpty()) {
        claims.add(
            new Claim(
                "%s lists %s: %s."
                    .formatted(
                        panel.title(),
                        panel.appearances().size() == 1
                            ? "one person"
                            : panel.appearances().size() + " people",
                        Lists.and(
                            panel.appearances().stream().map(a -> a.speaker().name()).toList())),
                panel.appearances().stream().map(a -> summaries.listing(panel, a)).toList()));
      }
    }
    return claims.isEmpty()
        ? new Answer.NotInCorpus(List.of(), "The record lists nobody.")
        : new Answer.Grounded(claims);
  }

  /// Who wrote the reports.
  Answer authors(@Nullable SourceId source) {
    List<Claim> claims = new ArrayList<>();
    for (Source report : library.sources()) {
      List<String> authors = report.publication().authors();
      if (!authors.isEmpty() && (source == null || report.id().equals(source))) {
        citing(report, authors)
            .ifPresent(
                citation ->
                    claims.add(
                        new Claim(
                            "%s was written by %s.".formatted(report.title(), Lists.and(authors)),
                            List.of(citation))));
      }
    }
    return claims.isEmpty()
        ? new Answer.NotInCorpus(List.of(), "The record names no authors.")
        : new Answer.Grounded(claims);
  }

  /// When a report was published or an event was held: the date of one is never given for the
  /// other.
  Answer when(Understanding understood, @Nullable SourceId source) {
    boolean report =
        understood.focus() == Understanding.Focus.REPORT
            || understood.focus() == Understanding.Focus.BOTH;
    List<Claim> claims = new ArrayList<>();
    for (Source candidate : library.sources()) {
      boolean wanted = report == (candidate instanceof Source.Report);
      var date = candidate.publication().date();
      if (date != null && wanted && (source == null || candidate.id().equals(source))) {
        citing(candidate, List.of(DAY_AND_MONTH.format(date)))
            .or(() -> citing(candidate, List.of(date.toString())))
            .ifPresent(
                citation ->
                    claims.add(
                        new Claim(
                            "%s is dated %s.".formatted(candidate.title(), DAY.format(date)),
                            List.of(citation))));
      }
    }
    return claims.isEmpty()
        ? new Answer.NotInCorpus(
            List.of(), "The record gives no date for " + (report ? "a report." : "the event."))
        : new Answer.Grounded(claims);
  }

  /// Words that fit several people.
  Answer which(Mention mention) {
    List<Person> people = mention.people();
    List<Claim> claims =
        people.stream()
            .flatMap(person -> summaries.listings(person.ids()).stream().limit(1))
            .map(Facts::claim)
            .toList();
    return new Answer.Grounded(
        Stream.concat(
                Stream.of(
                    new Claim(
                        "More than one person fits. Which do you mean: "
                            + String.join(
                                " or ", people.stream().map(p -> p.speaker().name()).toList())
                            + "?",
                        claims.getFirst().citations())),
                claims.stream())
            .toList());
  }

  /// The first sentence or line of a source that holds all of these words: its prose first, then
  /// its particulars.
  private Optional<Citation> citing(Source source, List<String> all) {
    return Stream.of(Locator.Part.PROSE, Locator.Part.DETAIL)
        .flatMap(
            part ->
                library.passagesOf(source.id()).stream()
                    .filter(passage -> passage.locator().part() == part))
        .flatMap(passage -> sentences(passage).map(span -> new Citation(passage, span)))
        .filter(citation -> holds(citation.quote(), all))
        .findFirst();
  }

  private static Stream<TextSpan> sentences(Passage passage) {
    return passage.locator().part() == Locator.Part.PROSE
        ? Sentences.of(passage.text()).stream().map(s -> s.shift(passage.span().start()))
        : Stream.of(passage.span());
  }

  private static boolean holds(String text, List<String> all) {
    String folded = Folded.text(text);
    return all.stream().allMatch(words -> folded.contains(Folded.text(words)));
  }
}
