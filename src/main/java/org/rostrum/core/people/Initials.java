package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.core.text.Words;

/// People by the letters that the words begin with which they can be called by: a name, an
/// organisation or a role that begins at a word of a question begins with its letter, since no slip
/// of a first letter is forgiven. Where hundreds are listed, few are left to look at.
public final class Initials {

  private final Map<Character, List<Person>> people = new HashMap<>();

  Initials(People all) {
    all.all()
        .forEach(
            person ->
                of(person)
                    .forEach(
                        initial ->
                            people
                                .computeIfAbsent(initial, none -> new ArrayList<>())
                                .add(person)));
  }

  private static Iterable<Character> of(Person person) {
    return Stream.of(person.names(), person.organisations(), person.roles())
        .flatMap(List::stream)
        .flatMap(List::stream)
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0))
        .collect(Collectors.toSet());
  }

  /// Whom a name or a description that begins at a word can mean, in the order of all.
  List<Person> who(Words.Word word) {
    return word.folded().isEmpty()
        ? List.of()
        : people.getOrDefault(word.folded().charAt(0), List.of());
  }
}
