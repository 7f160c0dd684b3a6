package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Slips;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// Everybody whom the record lists. Labels of one person ("Hon. A. Smith", "Hon. A. Smith (Minister
/// of X)") are one person.
public final class People {

  /// Words that a surname of several words begins with.
  private static final Set<String> PARTICLES = WordClasses.of("particle");

  private static final Set<String> REPORT_AUTHOR = WordClasses.of("report-author");
  private static final Pattern AUTHOR = Pattern.compile("(?:co-?)?authors?");

  private final List<Person> people;
  private final Map<SpeakerId, Person> byId;
  private final List<Person> authors;
  private final Set<String> describing;

  public People(Library library) {
    Map<List<String>, Entry> entries = new LinkedHashMap<>();
    for (Source.Panel panel : library.panels()) {
      for (Appearance appearance : panel.appearances()) {
        Label label = Label.of(appearance.speaker().name());
        entries.computeIfAbsent(label.name(), Entry::new).add(appearance, label);
      }
    }
    for (Source source : library.sources()) {
      if (source instanceof Source.Report) {
        source.publication().authors().stream()
            .flatMap(author -> Stream.ofNullable(entries.get(Label.of(author).name())))
            .forEach(author -> REPORT_AUTHOR.forEach(author::addRole));
      }
    }
    this.people = entries.values().stream().map(Entry::person).toList();
    this.describing =
        people.stream()
            .flatMap(person -> person.described().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.byId = new LinkedHashMap<>();
    people.forEach(person -> person.ids().forEach(id -> byId.put(id, person)));
    this.authors =
        library.sources().stream()
            .flatMap(source -> source.publication().authors().stream())
            .map(author -> Label.of(author).name())
            .flatMap(name -> people.stream().filter(person -> person.names().contains(name)))
            .distinct()
            .toList();
  }

  public List<Person> all() {
    return people;
  }

  /// Every word of a name by which somebody can be called, and of an organisation's.
  public Set<String> nameWords() {
    Set<String> words = new LinkedHashSet<>();
    for (Person person : people) {
      person.names().forEach(words::addAll);
      person.organisations().forEach(words::addAll);
    }
    words.removeIf(FunctionWords::contains);
    return words;
  }

  public Optional<Person> find(SpeakerId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Whom a name may mean that nobody bears as it is written: those with its surname, or nearly so.
  public List<Person> namesakes(String name) {
    List<String> words = words(name);
    return words.size() < 2
        ? List.of()
        : people.stream()
            .filter(person -> !person.given().isEmpty())
            .filter(person -> Slips.near(words.getLast(), person.surname()))
            .toList();
  }

  /// Whether a word describes somebody: it is of their role or of their organisation's name.
  boolean describes(String word) {
    return describing.contains(word);
  }

  /// Those who wrote one of the reports.
  public List<Person> authors() {
    return authors;
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::folded).toList();
  }

  /// What is gathered about one person while the appearances are read.
  private static final class Entry {

    private final Set<List<String>> names = new LinkedHashSet<>();
    private final Set<List<String>> organisations = new LinkedHashSet<>();
    private final Set<List<String>> roles = new LinkedHashSet<>();
    private final Set<String> described = new LinkedHashSet<>();
    private final List<Appearance> appearances = new ArrayList<>();

    Entry(List<String> name) {
      names.add(name);
      for (int i = 1; i < name.size() - 1; i++) {
        if (PARTICLES.contains(name.get(i))) {
          names.add(name.subList(i, name.size()));
          return;
        }
      }
    }

    void add(Appearance appearance, Label label) {
      appearances.add(appearance);
      appearance.speaker().nicknames().forEach(name -> names.add(words(name)));
      if (label.office()) {
        names.add(words(appearance.speaker().name()));
        label.name().forEach(this::addRole);
      }
      label.address().stream().filter(Label.OFFICES::contains).forEach(this::addRole);
      addRole(label.note());
      addRole(appearance.affiliation().role());
      appearance.capacities().forEach(this::addRole);
      String organisation = appearance.affiliation().organisation();
      if (organisation != null) {
        organisations.addAll(OrganisationNames.of(organisation));
        organisations.forEach(described::addAll);
      }
    }

    private void addRole(@Nullable String role) {
      if (role != null && !role.isBlank()) {
        String[] parts = role.split(",", 2);
        List<String> words = words(parts[0]);
        roles.add(words);
        described.addAll(words(role));
        if (Label.chairs(words)) {
          Label.CHAIRS.forEach(chair -> roles.add(List.of(chair)));
        }
        if (words.stream().anyMatch(word -> AUTHOR.matcher(word).matches())) {
          REPORT_AUTHOR.forEach(author -> roles.add(words(author)));
        }
      }
    }

    Person person() {
      Set<SpeakerId> ids = new LinkedHashSet<>();
      appearances.forEach(appearance -> ids.add(appearance.speaker().id()));
      described.removeIf(FunctionWords::contains);
      return new Person(
          appearances.getFirst().speaker(),
          ids,
          List.copyOf(names),
          without(organisations),
          without(roles),
          described);
    }

    private static List<List<String>> without(Collection<List<String>> phrases) {
      return phrases.stream().filter(words -> !words.isEmpty()).toList();
    }
  }
}
