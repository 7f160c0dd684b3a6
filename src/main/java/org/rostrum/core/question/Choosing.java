package org.rostrum.core.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.people.People;
import org.rostrum.core.text.Words;

/// Understands what somebody says who was asked which of several people they mean: a number, or
/// words that fit one of them alone.
public final class Choosing {

  private static final Set<String> AROUND =
      Set.of(
          "the", "i", "mean", "meant", "please", "pls", "one", "no", "yes", "and", "what", "about",
          "of", "from", "number");

  private Choosing() {}

  /// Who of those asked about is meant; empty where it cannot be told, or where something else is
  /// asked.
  public static Optional<Speaker> of(String said, Answer.Which which, People people) {
    List<Speaker> candidates = which.people();
    List<String> words =
        Words.of(said).stream().map(Words.Word::folded).filter(w -> !AROUND.contains(w)).toList();
    boolean number = words.size() == 1 && words.getFirst().matches("\\d{1,2}");
    Optional<Integer> place =
        number
            ? Optional.of(Integer.parseInt(words.getFirst()) - 1)
            : References.place(said, candidates.size());
    if (place.isPresent()) {
      return place.filter(at -> at >= 0 && at < candidates.size()).map(candidates::get);
    }
    List<Speaker> fitting =
        IntStream.range(0, candidates.size())
            .filter(i -> !words.isEmpty() && fits(words, which, i, people))
            .mapToObj(candidates::get)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean fits(List<String> words, Answer.Which which, int i, People people) {
    Speaker speaker = which.people().get(i);
    Set<String> known = new HashSet<>();
    Words.of(speaker.name() + " " + which.citations().get(i).quote())
        .forEach(word -> known.add(word.folded()));
    people
        .find(speaker.id())
        .ifPresent(
            person ->
                Stream.of(person.names(), person.organisations(), person.roles())
                    .flatMap(List::stream)
                    .forEach(known::addAll));
    return known.containsAll(words);
  }
}
