package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.evidence.Nearby;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Words;

/// What a meeting decided on a subject, where that is asked: the words that record a decision stand
/// behind the talk about it, and seldom name what was decided.
public final class Decided {

  /// How many of the nearest sentences are looked behind.
  private static final int NEAREST = 8;

  /// How far behind the talk about something a decision may stand, in turns, where no heading tells
  /// how far that talk goes.
  private static final int BEHIND = 12;

  /// So few words say that something was decided, and not what.
  private static final int BARE = 5;

  private final EvidenceFinder finder;
  private final Nearby nearby;

  Decided(Library library, EvidenceFinder finder) {
    this.finder = finder;
    this.nearby = new Nearby(library);
  }

  /// The words of a decision, where one is asked for and a conversation holds it.
  ///
  /// @param question as asked
  Optional<Answer> on(String question, @Nullable SourceId source) {
    Optional<String> subject = Deciding.asked(question);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Found found = finder.find(subject.get(), Scope.in(source), Nearby::spoken);
    return found.strong()
        ? talk(found.evidence().stream().limit(NEAREST).toList()).stream()
            .flatMap(talk -> decision(talk).stream())
            .findFirst()
        : Optional.empty();
  }

  /// The talk on a subject, the most of it first: what is decided was spoken of at length, and
  /// elsewhere in passing.
  private static List<Passage> talk(List<Evidence> nearest) {
    Map<Object, Double> weights = new HashMap<>();
    nearest.forEach(e -> weights.merge(item(e.passage()), e.score(), Double::sum));
    return nearest.stream()
        .map(Evidence::passage)
        .distinct()
        .sorted(Comparator.comparing((Passage turn) -> weights.get(item(turn))).reversed())
        .toList();
  }

  /// What a turn is a part of: an item of a meeting's agenda; without headings, the meeting.
  private static Object item(Passage turn) {
    return List.of(turn.source(), turn.themes());
  }

  /// The last decision under the heading of some talk; without headings, the first behind it.
  private Optional<Answer> decision(Passage talk) {
    boolean headed = !talk.themes().isEmpty();
    Stream<Passage> turns = headed ? nearby.item(talk) : nearby.behind(talk, BEHIND);
    List<Passage> deciding =
        turns.filter(turn -> Quotable.sentences(turn).stream().anyMatch(Decided::decides)).toList();
    return deciding.isEmpty()
        ? Optional.empty()
        : Optional.of(told(headed ? deciding.getLast() : deciding.getFirst()));
  }

  /// The words that decide; where they say no more than that, the longest beside them as well.
  private static Answer told(Passage turn) {
    List<Citation> sentences = Quotable.sentences(turn);
    Citation deciding = sentences.stream().filter(Decided::decides).toList().getLast();
    List<Citation> shown = new ArrayList<>(List.of(deciding));
    if (bare(deciding)) {
      sentences.stream()
          .filter(sentence -> !sentence.equals(deciding) && !sentence.quote().endsWith("?"))
          .max(Comparator.comparingInt(sentence -> sentence.quote().length()))
          .filter(sentence -> !bare(sentence))
          .ifPresent(shown::add);
    }
    shown.sort(Comparator.comparing(Citation::span));
    return new Answer.Extracts(
        turn.speaker().map(speaker -> speaker.name() + " said:").orElse("The record says:"), shown);
  }

  private static boolean bare(Citation sentence) {
    return Words.of(sentence.quote()).size() < BARE;
  }

  private static boolean decides(Citation sentence) {
    return Deciding.recorded(sentence.quote());
  }
}
