package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
      if (next == null) {
        i++;
        continue;
      }
      Title before = titles.isEmpty() ? null : titles.getLast();
      if (before != null && joined(words, before.to(), next.from())) {
        titles.removeLast();
        next = before.and(next);
      }
      titles.add(next);
      i = next.to();
    }
    return titles;
  }

  private static @Nullable Title at(List<Words.Word> words, int at, People people) {
    List<String> organisation = List.of();
    for (Person person : people.all()) {
      for (List<String> name : person.organisations()) {
        if (name.size() > organisation.size() && NameWords.startsWith(words, at, name, false)) {
          organisation = name;
        }
      }
    }
    if (!organisation.isEmpty()) {
      return new Title(at, at + organisation.size(), Set.of(), Set.of(organisation));
    }
    String word = bare(words.get(at).folded());
    if (!RoleWords.OFFICES.contains(word)) {
      return null;
    }
    int from = RoleWords.from(words, at);
    return new Title(from, at + 1, Set.of(word), Set.of());
  }

  private static boolean joined(List<Words.Word> words, int from, int to) {
    return from >= to
        || words.subList(from, to).stream().allMatch(word -> JOINING.contains(word.folded()));
  }

  private Title and(Title next) {
    Set<String> both = new HashSet<>(offices);
    both.addAll(next.offices);
    Set<List<String>> all = new HashSet<>(organisations);
    all.addAll(next.organisations);
    return new Title(Math.min(from, next.from), next.to, both, all);
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
