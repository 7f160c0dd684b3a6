package org.rostrum.core.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Affiliation;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.text.Slug;

/// What an operator says of a file that cannot say it itself: `NAME.meta.yaml` beside it. Its word
/// goes before the file's own.
///
/// @param people who took part; the nicknames of one are what the file calls them
public record Sidecar(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate date,
    @Nullable URI url,
    @Nullable URI recording,
    List<Person> people) {

  /// What follows the name of the file that a sidecar is about, in place of its extension.
  public static final String SUFFIX = ".meta.yaml";

  /// Nothing.
  public static final Sidecar NONE = new Sidecar(null, null, null, null, null, List.of());

  /// Somebody who took part.
  public record Person(
      String name, Affiliation affiliation, List<String> capacities, List<String> nicknames) {

    public Person {
      capacities = List.copyOf(capacities);
      nicknames = List.copyOf(nicknames);
    }
  }

  /// Reads the text of a sidecar. What is wrong in it is left out and reported.
  @FunctionalInterface
  public interface Reader {

    Reading read(String file, String text);
  }

  /// A sidecar, and what is wrong with it.
  public record Reading(Sidecar sidecar, List<Problem> warnings) {

    public Reading {
      warnings = List.copyOf(warnings);
    }
  }

  public Sidecar {
    people = List.copyOf(people);
  }

  /// The same, with people whose names for labels go before those here.
  Sidecar and(List<Person> others) {
    List<Person> all = Stream.concat(others.stream(), people.stream()).toList();
    return new Sidecar(title, publisher, date, url, recording, all);
  }

  /// Whom a label of the file means, by the slug of the label. A nickname that is the name of
  /// another is theirs.
  Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    people.forEach(person -> names.put(Slug.of(person.name()), person.name()));
    for (Person person : people) {
      person.nicknames().forEach(label -> names.putIfAbsent(Slug.of(label), person.name()));
    }
    return names;
  }

  /// A source with what is said here in place of what it says itself.
  Source of(Source source) {
    Publication own = source.publication();
    Publication said =
        new Publication(
            Objects.requireNonNullElse(title, own.title()),
            publisher == null ? own.publisher() : publisher,
            date == null ? own.date() : date,
            url == null ? own.url() : url,
            recording == null ? own.recording() : recording,
            own.authors());
    return switch (source) {
      case Source.Report report ->
          new Source.Report(
              report.id(),
              said,
              report.wording(),
              report.text(),
              report.sections(),
              report.quotations(),
              report.details(),
              report.marks());
      case Source.Panel panel ->
          new Source.Panel(
              panel.id(),
              said,
              panel.wording(),
              panel.text(),
              panel.appearances().stream().map(this::of).toList(),
              panel.themes(),
              panel.remarks(),
              panel.sections(),
              panel.details(),
              panel.marks());
    };
  }

  private Appearance of(Appearance own) {
    return people.stream()
        .filter(person -> Slug.of(person.name()).equals(own.speaker().id().value()))
        .findFirst()
        .map(person -> of(own, person))
        .orElse(own);
  }

  private static Appearance of(Appearance own, Person person) {
    boolean known = !person.affiliation().equals(Affiliation.UNKNOWN);
    return new Appearance(
        new Speaker(own.speaker().id(), own.speaker().name(), person.nicknames()),
        known ? person.affiliation() : own.affiliation(),
        person.capacities().isEmpty() ? own.capacities() : person.capacities(),
        own.line());
  }
}
