package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.text.Words;
import org.rostrum.core.words.WordClasses;

/// Finds where a record's own text tells of somebody: what whoever keeps minutes writes of those
/// who are listed there, in words that are nobody's remark ("Cllr Holt warned that …").
/// Thread-safe.
public final class Accounts {

  private static final Predicate<String> THE = "the"::equals;
  private static final Set<String> PRONOUNS = WordClasses.of("one");

  private final Library library;
  private final Map<SourceId, List<Person>> listed = new HashMap<>();

  /// What was told of whoever was asked after before: a record is looked through once for each.
  private final Map<Person, List<Citation>> telling = new ConcurrentHashMap<>();

  /// @param people everybody whom the library lists
  public Accounts(Library library, People people) {
    this.library = library;
    for (Source.Panel panel : library.panels()) {
      listed.put(
          panel.id(),
          panel.appearances().stream()
              .map(Appearance::speaker)
              .flatMap(speaker -> people.find(speaker.id()).stream())
              .distinct()
              .toList());
    }
  }

  /// The sentences of the records that list a person which tell of them: those that mean them by
  /// the whole name, by the surname behind a form of address or by an office, and those that go on
  /// from such a sentence with "he" or "she".
  ///
  /// @param wanted which sources are looked through
  public List<Citation> of(Person person, Predicate<SourceId> wanted) {
    return telling.computeIfAbsent(person, this::of).stream()
        .filter(sentence -> wanted.test(sentence.passage().source()))
        .toList();
  }

  private List<Citation> of(Person person) {
    List<Citation> telling = new ArrayList<>();
    for (Source.Panel panel : library.panels()) {
      if (in(panel.id()).contains(person)) {
        Predicate<List<Words.Word>> names = names(person, in(panel.id()));
        library.passagesOf(panel.id()).stream()
            .filter(passage -> passage.locator().part().searched())
            .filter(Passage::uncredited)
            .forEach(passage -> telling.addAll(of(names, passage)));
      }
    }
    return telling;
  }

  private static List<Citation> of(Predicate<List<Words.Word>> names, Passage passage) {
    List<Citation> telling = new ArrayList<>();
    boolean before = false;
    for (TextSpan sentence : Sentences.of(passage.text())) {
      List<Words.Word> words = Words.of(sentence.of(passage.text()));
      before = names.test(words) || (before && goesOn(words));
      if (before) {
        telling.add(new Citation(passage, sentence.shift(passage.span().start())));
      }
    }
    return telling;
  }

  /// Whether a sentence is of whoever the one before is of.
  public static boolean goesOn(Citation sentence) {
    return goesOn(Words.of(sentence.quote()));
  }

  private static boolean goesOn(List<Words.Word> sentence) {
    return !sentence.isEmpty() && PRONOUNS.contains(sentence.getFirst().folded());
  }

  /// Whether words mean a person of those whom a record lists, and nobody else of them.
  private static Predicate<List<Words.Word>> names(Person person, List<Person> listed) {
    List<Person> others = listed.stream().filter(other -> !other.equals(person)).toList();
    Set<List<String>> offices = new HashSet<>(person.roles());
    others.forEach(other -> offices.removeAll(other.roles()));
    boolean alone = others.stream().noneMatch(other -> other.surname().equals(person.surname()));
    List<List<String>> surname = alone ? List.of(List.of(person.surname())) : List.of();
    return words ->
        IntStream.range(0, words.size())
            .anyMatch(
                at ->
                    named(person, words, at)
                        || behind(words, at, Label::formOfAddress, surname)
                        || behind(words, at, THE, offices));
  }

  private List<Person> in(SourceId source) {
    return listed.getOrDefault(source, List.of());
  }

  private static boolean named(Person person, List<Words.Word> words, int at) {
    return person.names().stream()
        .filter(name -> name.size() > 1)
        .anyMatch(name -> NameWords.startsWith(words, at, name, false));
  }

  /// Whether one of these phrases begins here, written as a name, behind such a word.
  private static boolean behind(
      List<Words.Word> words, int at, Predicate<String> before, Collection<List<String>> phrases) {
    return at > 0
        && before.test(words.get(at - 1).folded())
        && words.get(at).capitalised()
        && !FunctionWords.contains(words.get(at).folded())
        && phrases.stream().anyMatch(phrase -> NameWords.startsWith(words, at, phrase, false));
  }
}
