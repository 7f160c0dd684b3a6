package org.rostrum.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      Optional<Ascribed> next = next(text);
      if (next.isEmpty()) {
        break;
      }
      next.get().wrong().ifPresent(wrong::add);
      text = next.get().rest();
    }
    return new Sifted(text, wrong);
  }

  /// @param rest the question without it
  private record Ascribed(Optional<Premise> wrong, String rest) {}

  private Optional<Ascribed> next(String question) {
    List<Words.Word> words = Words.of(question);
    List<Title> titles = Title.in(words, people);
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    return mentions.find(question).stream()
        .filter(mention -> mention.by() == Mention.By.NAME && mention.people().size() == 1)
        .flatMap(
            mention ->
                titles.stream().flatMap(title -> of(mention, title, words, question).stream()))
        .findFirst();
  }

  private static Optional<Ascribed> of(
      Mention mention, Title title, List<Words.Word> words, String question) {
    int first = index(words, mention.span().start());
    int after = index(words, mention.span().end());
    int from = title.from();
    String before = from == 0 ? "" : words.get(from - 1).folded();
    boolean as = before.equals("as") || words.get(from).folded().equals("as");
    if (as && (title.to() <= first || from >= after)) {
      int start = before.equals("as") ? from - 1 : from;
      return Optional.of(without(mention, title, words, question, start, title.to()));
    }
    if (title.to() == first && adjacent(words, first, question) && !BEING.contains(before)) {
      return Optional.of(without(mention, title, words, question, from, first));
    }
    if (first > 0
        && from >= after
        && GIVEN.contains(words.get(first - 1).folded())
        && words.subList(after, from).stream().allMatch(w -> BEING.contains(w.folded()))
        && from > after) {
      return Optional.of(without(mention, title, words, question, after, title.to()));
    }
    boolean behind =
        from >= after
            && words.subList(after, from).stream().allMatch(w -> BETWEEN.contains(w.folded()))
            && (from > after || !title.offices().isEmpty())
            && !(first > 0 && BEING.contains(words.get(0).folded()));
    return behind
        ? Optional.of(without(mention, title, words, question, after, title.to()))
        : Optional.empty();
  }

  /// Whether nothing but a space or a possessive stands before a word.
  private static boolean adjacent(List<Words.Word> words, int at, String question) {
    return question
        .substring(words.get(at - 1).span().end(), words.get(at).span().start())
        .matches("\\s+");
  }

  private static Ascribed without(
      Mention mention, Title title, List<Words.Word> words, String question, int from, int to) {
    Person person = mention.people().getFirst();
    String written =
        question.substring(
            words.get(title.from()).span().start(), words.get(title.to() - 1).span().end());
    int start = words.get(from).span().start();
    int end = words.get(to - 1).span().end();
    String rest =
        (question.substring(0, start).replaceFirst("[,(\\s]+$", " ")
                + question.substring(end).replaceFirst("^[,)\\s]+", " "))
            .strip();
    return new Ascribed(
        title.heldBy(person)
            ? Optional.empty()
            : Optional.of(
                new Premise(person, written.replaceFirst("(?i)^(?:as|the|a|an|our) ", ""))),
        rest);
  }

  /// The word that begins here or later.
  private static int index(List<Words.Word> words, int at) {
    int i = 0;
    while (i < words.size() && words.get(i).span().start() < at) {
      i++;
    }
    return i;
  }
}
