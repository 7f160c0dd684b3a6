package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;

/// Everybody whom the record lists. Labels of one person ("Hon. A. Smith", "Hon. A. Smith (Minister
/// of X)") are one person.
public final class People {

  private final List<Person> people;
  private final Map<SpeakerId, Person> byId;

  public People(Library library) {
    Map<List<String>, Entry> entries = new LinkedHashMap<>();
    for (Source.Panel panel : library.panels()) {
      for (Appearance appearance : panel.appearances()) {
        Label label = Label.of(appearance.speaker().name());
        entries.computeIfAbsent(label.name(), Entry::new).add(appearance, label);
      }
    }
    this.people = entries.values().stream().map(Entry::person).toList();
    this.byId = new LinkedHashMap<>();
    people.forEach(person -> person.ids().forEach(id -> byId.put(id, person)));
  }

  public List<Person> all() {
    return people;
  }

  /// Every word of a name by which somebody can be called, and of an organisation's.
  Set<String> nameWords() {
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

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::folded).toList();
  }

  /// What is gathered about one person while the appearances are read.
  private static final class Entry {

    private final Set<List<String>> names = new LinkedHashSet<>();
    private final Set<List<String>> organisations = new LinkedHashSet<>();
    private final Set<List<String>> roles = new LinkedHashSet<>();
    private final List<Appearance> appearances = new ArrayList<>();

    Entry(List<String> name) {
      names.add(name);
    }

    void add(Appearance appearance, Label label) {
      appearances.add(appearance);
      appearance.speaker().nicknames().forEach(name -> names.add(words(name)));
      addRole(label.note());
      addRole(appearance.affiliation().role());
      appearance.capacities().forEach(this::addRole);
      String organisation = appearance.affiliation().organisation();
      if (organisation != null) {
        organisations.add(words(organisation));
        acronyms(organisation).forEach(acronym -> organisations.add(List.of(acronym)));
      }
    }

    private void addRole(@Nullable String role) {
      if (role != null && !role.isBlank()) {
        roles.add(words(role));
      }
    }

    Person person() {
      Set<SpeakerId> ids = new LinkedHashSet<>();
      appearances.forEach(appearance -> ids.add(appearance.speaker().id()));
      return new Person(
          appearances.getFirst().speaker(),
          ids,
          List.copyOf(names),
          without(organisations),
          without(roles));
    }

    private static List<List<String>> without(Collection<List<String>> phrases) {
      return phrases.stream().filter(words -> !words.isEmpty()).toList();
    }

    /// Initials of the capitalised words, and of all words: "ifg", "eac". Two letters are too few
    /// to be one.
    private static Set<String> acronyms(String organisation) {
      StringBuilder capitals = new StringBuilder();
      StringBuilder all = new StringBuilder();
      for (Words.Word word : Words.of(organisation)) {
        all.append(word.folded().charAt(0));
        if (word.capitalised()) {
          capitals.append(word.folded().charAt(0));
        }
      }
      Set<String> acronyms = new LinkedHashSet<>(List.of(capitals.toString(), all.toString()));
      acronyms.removeIf(acronym -> acronym.length() < 3);
      return acronyms;
    }
  }
}
