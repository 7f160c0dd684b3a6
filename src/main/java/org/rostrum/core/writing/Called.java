package org.rostrum.core.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Passage;
import org.rostrum.core.people.NameWords;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.Speech;

/// Finds whom a model's sentence names among everybody whom the record lists.
final class Called {

  private final People people;
  private final Predicate<String> ordinary;

  /// @param ordinary whether a word (lower case) is one of the language
  Called(People people, Predicate<String> ordinary) {
    this.people = people;
    this.ordinary = ordinary;
  }

  /// Words that name somebody.
  ///
  /// @param each those whom one name can mean, for each name of several that stand together
  /// @param from of the first word
  /// @param to behind the last word
  /// @param speaks whether they are said to have said something
  record Name(List<Set<Person>> each, int from, int to, boolean speaks) {

    Set<Person> people() {
      return each.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
  }

  /// The names in a sentence, in order; those of several people who are named together are one.
  List<Name> in(List<Words.Word> words) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Name name = at(words, i);
      if (name == null) {
        i++;
        continue;
      }
      i = name.to();
      if (!names.isEmpty() && together(words, names.getLast().to(), name.from())) {
        Name before = names.removeLast();
        List<Set<Person>> both = new ArrayList<>(before.each());
        both.addAll(name.each());
        name = new Name(both, before.from(), name.to(), before.speaks() || name.speaks());
      }
      names.add(name);
    }
    return names;
  }

  /// Who said a passage in their own words.
  Optional<Person> speaker(Passage passage) {
    return passage.speaker().flatMap(speaker -> people.find(speaker.id()));
  }

  private static boolean together(List<Words.Word> words, int end, int next) {
    return end == next || (next == end + 1 && words.get(end).folded().equals("and"));
  }

  private @Nullable Name at(List<Words.Word> words, int at) {
    int longest = 0;
    Set<Person> meant = new LinkedHashSet<>();
    for (Person person : people.all()) {
      int length = length(person, words, at);
      if (length > longest) {
        longest = length;
        meant.clear();
      }
      if (length > 0 && length == longest) {
        meant.add(person);
      }
    }
    return longest == 0
        ? null
        : new Name(List.of(meant), at, at + longest, speaks(words, at, at + longest));
  }

  private int length(Person person, List<Words.Word> words, int at) {
    int longest =
        person.names().stream()
            .filter(name -> name.size() > 1 && NameWords.startsWith(words, at, name, false))
            .mapToInt(List::size)
            .max()
            .orElse(0);
    String word = words.get(at).folded();
    boolean single =
        word.equals(person.surname())
            || person.names().stream().anyMatch(name -> name.getFirst().equals(word));
    return longest > 0 ? longest : single && stands(words, at) ? 1 : 0;
  }

  /// Whether a single word is written as a name: with a capital that no beginning explains, or as
  /// who speaks.
  private boolean stands(List<Words.Word> words, int at) {
    Words.Word word = words.get(at);
    return word.capitalised() && (at > 0 || !ordinary.test(word.folded()) || says(words, at + 1));
  }

  private static boolean speaks(List<Words.Word> words, int from, int to) {
    return (from > 1
            && words.get(from - 1).folded().equals("to")
            && words.get(from - 2).folded().equals("according"))
        || says(words, to);
  }

  /// Whether a verb of saying stands here, behind adverbs and the like.
  static boolean says(List<Words.Word> words, int at) {
    for (int i = at; i < Math.min(words.size(), at + 3); i++) {
      if (Speech.verb(words.get(i).folded())) {
        return true;
      }
      if (!FunctionWords.contains(words.get(i).folded()) && !words.get(i).folded().endsWith("ly")) {
        return false;
      }
    }
    return false;
  }
}
