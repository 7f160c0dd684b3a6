package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.text.Slips;
import org.rostrum.core.text.Words;

/// Finds who is meant in a question: by name, surname, unique first name or nickname, with the
/// slips of a typing hand; by organisation or acronym where a person of it is meant; by role or
/// capacity.
///
/// A word that the record also uses in lower case ("field", "will") is a name only beside the rest
/// of the name or where the question writes it with a capital.
final class MentionFinder {

  static final Set<String> DETERMINERS =
      Set.of("the", "our", "your", "its", "their", "a", "as", "former", "current", "report");

  /// A role's first word tells who is meant ("the professor") where it is no short, common word.
  private static final int HEAD = 7;

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "that", "any", "every");

  private final People people;
  private final Vocabulary vocabulary;
  private final Set<String> ordinary;

  MentionFinder(Library library, People people, Vocabulary vocabulary) {
    this.people = people;
    this.vocabulary = vocabulary;
    this.ordinary = ordinaryWords(library);
  }

  /// The mentions in a question, in order, never overlapping.
  List<Mention> find(String question) {
    List<Words.Word> words = Words.of(question);
    boolean casesTell = casesTell(words);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      List<Match> matches = longest(words, i, casesTell);
      if (matches.isEmpty()) {
        i++;
        continue;
      }
      Match first = matches.getFirst();
      TextSpan span = words.get(i).span().union(words.get(i + first.length() - 1).span());
      if (first.by() == Mention.By.ORGANISATION) {
        span = span.union(OrganisationWords.described(words, i, i + first.length()));
      } else if (first.by() == Mention.By.NAME && title(words, i, first.person())) {
        span = span.union(words.get(i - 1).span());
      }
      Set<Person> meant = new LinkedHashSet<>();
      matches.forEach(match -> meant.add(match.person()));
      mentions.add(new Mention(List.copyOf(meant), span, first.by()));
      i += first.length();
    }
    return mentions;
  }

  /// Whether capitals mean something in this question: it has both cases, and not a capital on
  /// every word.
  static boolean casesTell(List<Words.Word> words) {
    long capitalised = words.stream().filter(Words.Word::capitalised).count();
    return capitalised < words.size()
        && words.stream()
            .anyMatch(word -> word.written().codePoints().anyMatch(Character::isLowerCase));
  }

  /// @param rank lower is surer, among matches of the same words
  private record Match(Person person, int length, Mention.By by, int rank) {}

  private List<Match> longest(List<Words.Word> words, int at, boolean casesTell) {
    List<Match> matches =
        people.all().stream().flatMap(person -> matches(person, words, at, casesTell)).toList();
    return matches.stream()
        .max(
            Comparator.comparingInt(Match::length)
                .thenComparing(Match::rank, Comparator.reverseOrder()))
        .map(
            best ->
                matches.stream()
                    .filter(m -> m.length() == best.length() && m.rank() == best.rank())
                    .toList())
        .map(equals -> titled(equals, words, at))
        .orElse(List.of());
  }

  /// Whether the word before a name is a form of address or of that person's role ("Professor X").
  private static boolean title(List<Words.Word> words, int at, Person person) {
    String before = at == 0 ? "" : words.get(at - 1).folded();
    return !FunctionWords.contains(before)
        && !DETERMINERS.contains(before)
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

  private Stream<Match> matches(Person person, List<Words.Word> words, int at, boolean casesTell) {
    List<Match> found = new ArrayList<>();
    for (List<String> name : person.names()) {
      if (startsWith(words, at, name, true) && (name.size() > 1 || named(words, at, casesTell))) {
        found.add(new Match(person, name.size(), Mention.By.NAME, 0));
      }
    }
    List<String> name = person.names().getFirst();
    if (name.size() > 1) {
      if (surname(person, words, at, casesTell)) {
        found.add(new Match(person, 1, Mention.By.NAME, 1));
      }
      if (firstName(person, words, at, casesTell)) {
        found.add(new Match(person, 1, Mention.By.NAME, 2));
      }
    }
    for (List<String> organisation : person.organisations()) {
      if (startsWith(words, at, organisation, organisation.size() > 1)
          && OrganisationWords.meanPerson(words, at, organisation.size())) {
        found.add(new Match(person, organisation.size(), Mention.By.ORGANISATION, 3));
      }
    }
    for (List<String> role : person.roles()) {
      int length = roleWords(words, at, role);
      if (length > 0) {
        int rank = length == role.size() ? 4 : 5;
        found.add(new Match(person, length, Mention.By.ROLE, rank));
      }
    }
    return found.stream();
  }

  private boolean surname(Person person, List<Words.Word> words, int at, boolean casesTell) {
    Words.Word word = words.get(at);
    boolean exact = word.folded().equals(person.surname());
    if (!exact
        && !(vocabulary.unknown(word.written()) && Slips.near(word.folded(), person.surname()))) {
      return false;
    }
    return named(words, at, casesTell) && !(casesTell && anotherFirstName(person, words, at));
  }

  private boolean firstName(Person person, List<Words.Word> words, int at, boolean casesTell) {
    Words.Word word = words.get(at);
    if (!word.folded().equals(person.firstName()) || !named(words, at, casesTell)) {
      return false;
    }
    boolean anotherSurname =
        casesTell
            && at + 1 < words.size()
            && words.get(at + 1).capitalised()
            && !words.get(at).written().endsWith("s")
            && !Slips.near(words.get(at + 1).folded(), person.surname());
    return !anotherSurname;
  }

  /// Whether a single word can be a name here.
  private boolean named(List<Words.Word> words, int at, boolean casesTell) {
    Words.Word word = words.get(at);
    if (at > 0 && ARTICLES.contains(words.get(at - 1).folded())) {
      return false;
    }
    if (at > 0 && Label.titleOnly(words.get(at - 1).folded())) {
      return true;
    }
    if (!ordinary.contains(word.folded()) && !vocabulary.terms(word.written()).isEmpty()) {
      return true;
    }
    return casesTell && word.capitalised() && at > 0;
  }

  private boolean anotherFirstName(Person person, List<Words.Word> words, int at) {
    if (at < 2 || !words.get(at - 1).capitalised()) {
      return false;
    }
    String before = words.get(at - 1).folded();
    return !Label.formOfAddress(before)
        && person.names().stream().noneMatch(name -> name.contains(before))
        && person.organisations().stream().noneMatch(name -> name.contains(before))
        && person.roles().stream().noneMatch(name -> name.contains(before));
  }

  /// How many words from here on name this role: all of it, or two or more of it in a row; 0 where
  /// they do not.
  private static int roleWords(List<Words.Word> words, int at, List<String> role) {
    boolean introduced = at > 0 && DETERMINERS.contains(words.get(at - 1).folded());
    if (startsWith(words, at, role, false) && (role.size() > 1 || introduced)) {
      return role.size();
    }
    if (!introduced) {
      return 0;
    }
    if (words.get(at).folded().equals(role.getFirst()) && role.getFirst().length() >= HEAD) {
      return 1;
    }
    for (int from = 0; from < role.size() - 1; from++) {
      int length = 0;
      while (at + length < words.size()
          && from + length < role.size()
          && words.get(at + length).folded().equals(role.get(from + length))) {
        length++;
      }
      if (length > 1) {
        return length;
      }
    }
    return 0;
  }

  private static boolean startsWith(
      List<Words.Word> words, int at, List<String> phrase, boolean forgiving) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      String word = words.get(at + k).folded();
      if (!(forgiving ? Slips.near(word, phrase.get(k)) : word.equals(phrase.get(k)))) {
        return false;
      }
    }
    return true;
  }

  private Set<String> ordinaryWords(Library library) {
    Set<String> names = new HashSet<>();
    people.all().forEach(person -> person.names().forEach(names::addAll));
    Set<String> ordinary = new HashSet<>();
    for (Passage passage : library.passages()) {
      String text = passage.text();
      for (int start = 0, end; start < text.length(); start = end + 1) {
        end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (end > start && Character.isLowerCase(text.charAt(start))) {
          String word = text.substring(start, end);
          if (names.contains(word)) {
            ordinary.add(word);
          } else if (word.endsWith("s") && names.contains(word.substring(0, word.length() - 1))) {
            ordinary.add(word.substring(0, word.length() - 1));
          }
        }
      }
    }
    return ordinary;
  }
}
