package org.rostrum.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.people.Mention;
import org.rostrum.core.people.MentionFinder;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.people.Title;
import org.rostrum.core.text.Words;

/// Takes out of a question what it ascribes to somebody whom it names ("the minister X", "X of the
/// trust", "as chair, what did X …"), and tells which of it no line of the record says of them.
public final class Premises {

  private static final Set<String> BETWEEN = Set.of("of", "from", "at", "with", "the", "a", "an");
  private static final Set<String> BEING = Set.of("is", "was", "isn't", "wasn't", "are", "were");

  private static final Set<String> GIVEN = Set.of("since", "as", "given", "because", "that", "if");

  /// Nobody ascribes more than this to anybody in one question.
  private static final int MOST = 3;

  private final People people;
  private final MentionFinder mentions;

  Premises(People people, MentionFinder mentions) {
    this.people = people;
    this.mentions = mentions;
  }

  /// What is left of a question.
  ///
  /// @param question without what it ascribes
  /// @param wrong what the record does not say of those it is ascribed to
  record Sifted(String question, List<Premise> wrong) {

    Sifted {
      wrong = List.copyOf(wrong);
    }
  }

  Sifted sift(String question) {
    List<Premise> wrong = new ArrayList<>();
    String text = question;
    for (int i = 0; i < MOST; i++) {
      List<Words.Word> words = Words.of(text);
      Optional<Ascribed> next = next(text, words);
      if (next.isEmpty()) {
        break;
      }
      Ascribed ascribed = next.get();
      if (!ascribed.title().heldBy(ascribed.person())) {
        wrong.add(new Premise(ascribed.person(), ascribed.written(words, text)));
      }
      text = ascribed.without(words, text);
    }
    return new Sifted(text, wrong);
  }

  /// A title that a question gives somebody, and the words, from one to another, that do so.
  private record Ascribed(Person person, Title title, int from, int to) {

    String written(List<Words.Word> words, String question) {
      return span(words, title.from(), title.to())
          .of(question)
          .replaceFirst("(?i)^(?:as|the|a|an|our) ", "");
    }

    String without(List<Words.Word> words, String question) {
      TextSpan taken = span(words, from, to);
      String before = question.substring(0, taken.start()).replaceFirst("[,(\\s]+$", " ");
      String behind = question.substring(taken.end()).replaceFirst("^[,)\\s]+", " ");
      return (before + behind).strip();
    }

    /// With the words around it that belong to the role as the record has it ("deputy", "of climate
    /// adaptation").
    Ascribed whole(List<Words.Word> words) {
      Set<String> role =
          person.roles().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
      int begin = from;
      while (begin > 0 && role.contains(words.get(begin - 1).folded())) {
        begin--;
      }
      int end = to;
      for (int at = to; at < words.size(); at++) {
        String word = words.get(at).folded();
        if (role.contains(word) && !BETWEEN.contains(word)) {
          end = at + 1;
        } else if (!BETWEEN.contains(word)) {
          break;
        }
      }
      return new Ascribed(person, title, begin, end);
    }

    private static TextSpan span(List<Words.Word> words, int from, int to) {
      return words.get(from).span().union(words.get(to - 1).span());
    }
  }

  private Optional<Ascribed> next(String question, List<Words.Word> words) {
    List<Title> titles = Title.in(words, people);
    return mentions.find(question).stream()
        .filter(mention -> mention.by() == Mention.By.NAME && mention.people().size() == 1)
        .flatMap(
            mention ->
                titles.stream().flatMap(title -> of(mention, title, words, question).stream()))
        .findFirst()
        .map(ascribed -> ascribed.whole(words));
  }

  private static Optional<Ascribed> of(
      Mention mention, Title title, List<Words.Word> words, String question) {
    Person person = mention.people().getFirst();
    int first = index(words, mention.span().start());
    int after = index(words, mention.span().end());
    int from = title.from();
    String before = from == 0 ? "" : words.get(from - 1).folded();
    boolean as = before.equals("as") || words.get(from).folded().equals("as");
    if (as && (title.to() <= first || from >= after)) {
      int start = before.equals("as") ? from - 1 : from;
      return Optional.of(new Ascribed(person, title, start, title.to()));
    }
    if (title.to() == first && adjacent(words, first, question) && !BEING.contains(before)) {
      return Optional.of(new Ascribed(person, title, from, first));
    }
    return from >= after && behind(title, words, first, after)
        ? Optional.of(new Ascribed(person, title, after, title.to()))
        : Optional.empty();
  }

  /// Whether a title behind a name is given to it: "X of the trust", "since X is the minister"; not
  /// where that is what is asked ("is X the minister?").
  private static boolean behind(Title title, List<Words.Word> words, int first, int after) {
    List<String> between =
        words.subList(after, title.from()).stream().map(Words.Word::folded).toList();
    if (first > 0
        && GIVEN.contains(words.get(first - 1).folded())
        && !between.isEmpty()
        && BEING.containsAll(between)) {
      return true;
    }
    boolean asked = first > 0 && BEING.contains(words.getFirst().folded());
    return BETWEEN.containsAll(between)
        && !asked
        && !(between.isEmpty() && title.offices().isEmpty());
  }

  /// Whether nothing but a space stands before a word.
  private static boolean adjacent(List<Words.Word> words, int at, String question) {
    return question
        .substring(words.get(at - 1).span().end(), words.get(at).span().start())
        .isBlank();
  }

  /// The word that begins here or later.
  private static int index(List<Words.Word> words, int at) {
    return (int) words.stream().takeWhile(word -> word.span().start() < at).count();
  }
}
