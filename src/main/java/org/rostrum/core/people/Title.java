package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// An office, an organisation, or one of the other ("chief executive of the trust"), as a question
/// writes it.
///
/// @param from the first of its words, with a determiner
/// @param to the word after its last
/// @param offices the nouns of offices in it, folded
/// @param organisations names of organisations that the record knows, folded
public record Title(int from, int to, Set<String> offices, Set<List<String>> organisations) {

  private static final Set<String> JOINING = WordClasses.of("placing");

  public Title {
    offices = Set.copyOf(offices);
    organisations = Set.copyOf(organisations);
  }

  /// The titles in a question, in order; those that belong together are one.
  public static List<Title> in(List<Words.Word> words, People people) {
    List<Title> titles = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Title next = at(words, i, people);
      i = next == null ? i + 1 : next.to();
      if (next != null) {
        Title before = titles.isEmpty() ? null : titles.getLast();
        boolean joined =
            before != null
                && words.subList(Math.min(before.to(), next.from()), next.from()).stream()
                    .allMatch(word -> JOINING.contains(word.folded()));
        titles.add(joined && before != null ? titles.removeLast().and(next) : next);
      }
    }
    return titles;
  }

  private static @Nullable Title at(List<Words.Word> words, int at, People people) {
    Optional<List<String>> organisation =
        people.all().stream()
            .flatMap(person -> person.organisations().stream())
            .filter(name -> NameWords.startsWith(words, at, name, false))
            .max(Comparator.comparingInt(List::size));
    if (organisation.isPresent()) {
      int end = at + organisation.get().size();
      return new Title(at, end, Set.of(), Set.of(organisation.get()));
    }
    String word = bare(words.get(at).folded());
    return Label.OFFICES.contains(word)
        ? new Title(RoleWords.from(words, at), at + 1, Set.of(word), Set.of())
        : null;
  }

  private Title and(Title next) {
    return new Title(
        Math.min(from, next.from),
        next.to,
        Stream.concat(offices.stream(), next.offices.stream()).collect(Collectors.toSet()),
        Stream.concat(organisations.stream(), next.organisations.stream())
            .collect(Collectors.toSet()));
  }

  /// Whether the record gives all of it to somebody.
  public boolean heldBy(Person person) {
    return offices.stream()
            .allMatch(
                office ->
                    person.roles().stream()
                        .flatMap(List::stream)
                        .anyMatch(word -> bare(word).equals(office)))
        && person.organisations().containsAll(organisations);
  }

  private static String bare(String word) {
    return word.startsWith("co-") ? word.substring(3) : word;
  }
}
