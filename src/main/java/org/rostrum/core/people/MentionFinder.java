package org.rostrum.core.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Lexicon;
import org.rostrum.core.text.Words;

/// Finds who is meant in a question: by name, by organisation or acronym where a person of it is
/// meant, by role or capacity. The longest words decide, and among those the surest.
public final class MentionFinder {

  private final People people;

  /// By the letters that the words begin with which they can be called by: no slip of a first
  /// letter is forgiven, so where hundreds are listed, few are left to look at.
  private final Map<String, Set<Person>> byInitial = new HashMap<>();

  private final RoleWords roles;
  private final NameWords names;

  public MentionFinder(Library library, People people, Vocabulary vocabulary, Lexicon lexicon) {
    this.people = people;
    for (Person person : people.all()) {
      Stream.of(person.names(), person.organisations(), person.roles())
          .flatMap(phrases -> phrases.stream().flatMap(List::stream))
          .map(MentionFinder::initial)
          .forEach(c -> byInitial.computeIfAbsent(c, none -> new LinkedHashSet<>()).add(person));
    }
    this.roles = new RoleWords(people, lexicon);
    this.names = new NameWords(library, people, vocabulary, lexicon);
  }

  /// The mentions in a question, in order, never overlapping.
  public List<Mention> find(String question) {
    List<Words.Word> words = Words.of(question);
    boolean capitals = casesTell(words);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      List<Match> matches = longest(words, i, capitals);
      if (matches.isEmpty()) {
        i++;
        continue;
      }
      Match first = matches.getFirst();
      Set<Person> meant = new LinkedHashSet<>();
      matches.forEach(match -> meant.add(match.person()));
      TextSpan span = span(first, words, i);
      if (!mentions.isEmpty() && span.overlaps(mentions.getLast().span())) {
        span = words.get(i).span().union(words.get(i + first.length() - 1).span());
      }
      mentions.add(new Mention(List.copyOf(meant), span, first.by()));
      i += first.length();
    }
    return mentions;
  }

  /// The words of a match, with those that belong to them.
  private static TextSpan span(Match match, List<Words.Word> words, int at) {
    int end = at + match.length();
    return switch (match.by()) {
      case ORGANISATION -> OrganisationWords.span(words, at, end);
      case ROLE -> RoleWords.span(words, at, end);
      case NAME ->
          words.get(titled(match.person(), words, at)).span().union(words.get(end - 1).span());
    };
  }

  /// Where the forms of address and the role of a person begin that stand before their name.
  private static int titled(Person person, List<Words.Word> words, int at) {
    int from = at;
    while (title(words, from, person)) {
      from--;
    }
    return from;
  }

  /// Whether capitals mean something in this question: some words have one, and not every word.
  public static boolean casesTell(List<Words.Word> words) {
    return words.stream().anyMatch(Words.Word::capitalised)
        && !words.stream().allMatch(Words.Word::capitalised);
  }

  private List<Match> longest(List<Words.Word> words, int at, boolean capitals) {
    Collection<Person> likely =
        RoleWords.describes(words, at)
            ? people.all()
            : byInitial.getOrDefault(initial(words.get(at).folded()), Set.of());
    List<Match> matches =
        likely.stream().flatMap(person -> matches(person, words, at, capitals)).toList();
    return matches.stream()
        .max(Match.BEST)
        .map(best -> matches.stream().filter(m -> Match.BEST.compare(m, best) == 0).toList())
        .map(equals -> titled(equals, words, at))
        .orElse(List.of());
  }

  private static String initial(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1);
  }

  private Stream<Match> matches(Person person, List<Words.Word> words, int at, boolean capitals) {
    return Stream.of(
            names.matches(person, words, at, capitals),
            OrganisationWords.match(person, words, at).stream(),
            roles.match(person, words, at).stream())
        .flatMap(found -> found);
  }

  /// Whether the word before a name is a form of address or of that person's role ("Professor X").
  private static boolean title(List<Words.Word> words, int at, Person person) {
    String before = at == 0 ? "" : words.get(at - 1).folded();
    return !FunctionWords.contains(before)
        && !RoleWords.DETERMINERS.contains(before)
        && (Label.formOfAddress(before)
            || person.roles().stream().anyMatch(role -> role.contains(before)));
  }

  /// Where several fit, those whose role the word before them names ("Professor X").
  private static List<Match> titled(List<Match> matches, List<Words.Word> words, int at) {
    if (matches.size() < 2 || at == 0) {
      return matches;
    }
    String title = words.get(at - 1).folded();
    List<Match> titled =
        matches.stream()
            .filter(m -> m.person().roles().stream().anyMatch(role -> role.contains(title)))
            .toList();
    return titled.isEmpty() ? matches : titled;
  }
}
