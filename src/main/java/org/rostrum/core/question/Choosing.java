package org.rostrum.core.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.people.People;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.Words;

/// Understands what somebody says who was asked which of several people they mean: a number, or
/// words that fit one of them alone.
public final class Choosing {

  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:(?:number|no\\.?|#)\\s*)?(\\d{1,2})[.)]?\\s*$");
  private static final Set<String> AROUND =
      Set.of(
          "the", "i", "mean", "meant", "please", "pls", "one", "no", "yes", "and", "what", "about",
          "of", "from");

  private Choosing() {}

  /// Who of those asked about is meant; empty where it cannot be told, or where something else is
  /// asked.
  public static Optional<Speaker> of(String said, Answer.Which which, People people) {
    List<Speaker> candidates = which.people();
    Matcher number = NUMBER.matcher(said);
    if (number.find()) {
      int place = Integer.parseInt(number.group(1)) - 1;
      return place >= 0 && place < candidates.size()
          ? Optional.of(candidates.get(place))
          : Optional.empty();
    }
    Optional<Integer> place = References.place(Folded.text(said), candidates.size());
    if (place.isPresent()) {
      return place.map(candidates::get);
    }
    List<String> words =
        Words.of(said).stream().map(Words.Word::folded).filter(w -> !AROUND.contains(w)).toList();
    List<Speaker> fitting =
        IntStream.range(0, candidates.size())
            .filter(i -> !words.isEmpty() && fits(words, which, i, people))
            .mapToObj(candidates::get)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean fits(List<String> words, Answer.Which which, int i, People people) {
    Speaker speaker = which.people().get(i);
    List<String> known =
        Stream.concat(
                Words.of(speaker.name() + " " + which.citations().get(i).quote()).stream()
                    .map(Words.Word::folded),
                people.find(speaker.id()).stream()
                    .flatMap(
                        person ->
                            Stream.of(person.names(), person.organisations(), person.roles())
                                .flatMap(List::stream)
                                .flatMap(List::stream)))
            .toList();
    return known.containsAll(words);
  }
}
