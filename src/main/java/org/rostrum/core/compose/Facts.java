package org.rostrum.core.compose;

import java.util.ArrayList;
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
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Meant;
import org.rostrum.core.question.Premise;
import org.rostrum.core.text.Lists;
import org.rostrum.core.text.Words;
import org.rostrum.core.theme.Listing;
import org.rostrum.core.theme.Summaries;

/// Answers about people. Each states a fact and cites the line that it comes from.
public final class Facts {

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
        people.stream()
            .flatMap(
                person ->
                    Meant.of(summaries.listings(person.ids()), Facts::post, question).stream())
            .map(Facts::claim)
            .distinct()
            .toList());
  }

  /// Who held one of these capacities, at the events where they did.
  Answer whoHeld(List<Person> people, Set<String> capacities, @Nullable SourceId source) {
    List<Claim> all = held(people, capacities, null);
    List<Claim> there = held(people, capacities, source);
    return new Answer.Grounded(there.isEmpty() ? all : there);
  }

  private List<Claim> held(List<Person> people, Set<String> capacities, @Nullable SourceId source) {
    return people.stream()
        .flatMap(person -> summaries.listings(person.ids()).stream())
        .filter(listing -> holds(listing.appearance(), capacities))
        .filter(listing -> source == null || listing.panel().id().equals(source))
        .map(Facts::claim)
        .distinct()
        .toList();
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

  /// What a line says of somebody besides the name.
  private static String post(Listing listing) {
    Affiliation affiliation = listing.appearance().affiliation();
    return Stream.of(affiliation.role(), affiliation.organisation())
        .flatMap(Stream::ofNullable)
        .collect(Collectors.joining(" "));
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
  Answer listed(String question, @Nullable SourceId source) {
    List<Claim> claims = new ArrayList<>();
    for (Source.Panel panel : Meant.of(library.panels(), question)) {
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

  /// Whether an event lists somebody as something: the line tells.
  Answer listedAs(Intent.IsListedAs asked) {
    List<Listing> listings = summaries.listings(asked.person().ids());
    List<Claim> claims = listings.stream().map(Facts::claim).distinct().toList();
    if (asked.so()) {
      return new Answer.Grounded(claims);
    }
    return new Answer.Corrected(
        "%s is not listed with %s."
            .formatted(
                asked.person().speaker().name(),
                asked.what().isBlank()
                    ? "that role or organisation"
                    : "this role or organisation: " + asked.what()),
        claims.stream().map(Claim::text).collect(Collectors.joining(" ")),
        listings.stream().map(Listing::line).toList());
  }

  /// An answer to a question that took something wrong for granted of somebody: the line that lists
  /// them comes first.
  Answer putRight(List<Premise> wrong, Answer answer) {
    List<Citation> lines = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Premise premise : wrong) {
      List<Listing> listings = summaries.listings(premise.person().ids());
      lines.addAll(listings.stream().map(Listing::line).toList());
      said.add(
          "%s is not listed with this role or organisation: %s. %s"
              .formatted(
                  premise.person().speaker().name(),
                  premise.ascribed(),
                  listings.stream()
                      .map(Facts::claim)
                      .map(Claim::text)
                      .distinct()
                      .collect(Collectors.joining(" "))));
    }
    lines.addAll(answer.citations());
    return new Answer.Corrected(
        String.join(" ", said), rest(answer), lines.stream().distinct().toList());
  }

  private static String rest(Answer answer) {
    return switch (answer) {
      case Answer.Extracts extracts -> extracts.why();
      case Answer.Corrected corrected -> (corrected.asked() + " " + corrected.shown()).strip();
      case Answer.NoRemarks none -> none.why();
      case Answer.NotInCorpus ignored -> "The record does not cover the rest.";
      case Answer.Grounded ignored -> "";
      case Answer.Which ignored -> "";
      case Answer.Refused refused -> refused.why();
      case Answer.Aside aside -> aside.text();
    };
  }

  /// Words that fit several people: which of them is meant.
  Answer which(List<Person> people) {
    return new Answer.Which(
        people.stream().map(Person::speaker).toList(),
        people.stream().map(person -> summaries.listings(person.ids()).getFirst().line()).toList());
  }
}
