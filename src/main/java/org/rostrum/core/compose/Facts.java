package org.rostrum.core.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.people.Label;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Meant;
import org.rostrum.core.question.Premise;
import org.rostrum.core.text.Words;
import org.rostrum.core.theme.Listing;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.words.WordClasses;

/// Answers about people. Each states a fact and cites the line that it comes from.
final class Facts {

  private static final Set<String> EVENTS = WordClasses.of("event", "body");

  private final Library library;
  private final Summaries summaries;

  Facts(Library library, Summaries summaries) {
    this.library = library;
    this.summaries = summaries;
  }

  /// Who people are, as each event lists them; where a question names the organisation or the role
  /// of one of several lines, as that one does.
  Answer who(List<Person> people, String question) {
    return new Answer.Grounded(
        claims(
            people.stream()
                .flatMap(person -> Meant.of(listings(person), Facts::post, question).stream())));
  }

  /// Who chaired, at the events where they did.
  ///
  /// @param question names the event, where it means one
  Answer whoChaired(List<Person> people, String question, @Nullable SourceId source) {
    List<Listing> held =
        people.stream()
            .flatMap(person -> listings(person).stream())
            .filter(listing -> chaired(listing.appearance()))
            .toList();
    List<Listing> there =
        held.stream().filter(listing -> listing.panel().id().equals(source)).toList();
    return new Answer.Grounded(
        claims(Meant.of(there.isEmpty() ? held : there, Facts::called, question).stream()));
  }

  /// What tells an event from others: its title without nouns that any may be called by.
  private static String called(Listing listing) {
    return Words.of(listing.panel().title()).stream()
        .map(Words.Word::folded)
        .filter(word -> !EVENTS.contains(word))
        .collect(Collectors.joining(" "));
  }

  private static boolean chaired(Appearance appearance) {
    Affiliation affiliation = appearance.affiliation();
    return Stream.concat(
            appearance.capacities().stream(),
            Stream.of(
                affiliation.role() == null ? "" : affiliation.role(), appearance.speaker().name()))
        .map(text -> Words.of(text).stream().map(Words.Word::folded).toList())
        .anyMatch(Label::chairs);
  }

  /// Who an event lists, and how many they are.
  Answer listed(String question, @Nullable SourceId source) {
    List<Claim> claims =
        Meant.of(library.panels(), question).stream()
            .filter(panel -> source == null || panel.id().equals(source))
            .filter(panel -> !panel.appearances().isEmpty())
            .map(this::listed)
            .toList();
    return claims.isEmpty()
        ? new Answer.NotInCorpus(List.of(), Phrases.NOBODY_LISTED.with())
        : new Answer.Grounded(claims);
  }

  private Claim listed(Source.Panel panel) {
    List<Appearance> listed = panel.appearances();
    String names = Phrases.names(listed.stream().map(Appearance::speaker));
    return new Claim(
        listed.size() == 1
            ? Phrases.LISTS_ONE.with(panel.title(), names)
            : Phrases.LISTS.with(panel.title(), listed.size(), names),
        listed.stream().map(appearance -> summaries.listing(panel, appearance)).toList());
  }

  /// Whether an event lists somebody as something: the line tells.
  Answer listedAs(Intent.IsListedAs asked) {
    List<Claim> claims = claims(listings(asked.person()).stream());
    String name = asked.person().speaker().name();
    return asked.so()
        ? new Answer.Grounded(claims)
        : new Answer.Corrected(
            asked.what().isBlank()
                ? Phrases.NOT_LISTED_SO.with(name)
                : Phrases.NOT_LISTED_WITH.with(name, asked.what()),
            told(claims),
            lines(asked.person()).toList());
  }

  /// An answer to a question that took something wrong for granted of somebody: the line that lists
  /// them comes first.
  Answer putRight(List<Premise> wrong, Answer answer) {
    Stream<Citation> lines = wrong.stream().flatMap(premise -> lines(premise.person()));
    return new Answer.Corrected(
        wrong.stream().map(this::putRight).collect(Collectors.joining(" ")),
        Phrases.rest(answer),
        Stream.concat(lines, answer.citations().stream()).distinct().toList());
  }

  private String putRight(Premise premise) {
    return Phrases.NOT_LISTED_WITH.with(premise.person().speaker().name(), premise.ascribed())
        + " "
        + told(claims(listings(premise.person()).stream()));
  }

  /// Words that fit several people: which of them is meant.
  Answer which(List<Person> people) {
    return new Answer.Which(
        people.stream().map(Person::speaker).toList(),
        people.stream().map(person -> listings(person).getFirst().line()).toList());
  }

  private List<Listing> listings(Person person) {
    return summaries.listings(person.ids());
  }

  private Stream<Citation> lines(Person person) {
    return listings(person).stream().map(Listing::line);
  }

  /// What a line says of somebody besides the name.
  private static String post(Listing listing) {
    Affiliation affiliation = listing.appearance().affiliation();
    return Stream.of(affiliation.role(), affiliation.organisation())
        .flatMap(Stream::ofNullable)
        .collect(Collectors.joining(" "));
  }

  private static List<Claim> claims(Stream<Listing> listings) {
    return listings
        .map(one -> new Claim(Phrases.listed(one.appearance()), List.of(one.line())))
        .distinct()
        .toList();
  }

  private static String told(List<Claim> claims) {
    return claims.stream().map(Claim::text).distinct().collect(Collectors.joining(" "));
  }
}
