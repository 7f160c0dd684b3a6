package org.rostrum.core.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;

/// Which sentences of many are worth judging: those that are near what is asked, by themselves or
/// as a reply to what was asked before them.
///
/// @param query the vector of what is asked about
/// @param asked its words
record Glance(Retriever retriever, TurnOrder turns, Terms terms, float[] query, Set<String> asked) {

  /// What counts beside the meaning of a sentence: how near its passage came, and how many of the
  /// words that are asked for it has.
  private static final double PASSAGE = 0.5;

  private static final double WORDS = 0.3;

  /// How much of the nearness of a question its reply is given.
  private static final double REPLY = 0.9;

  /// A sentence beside how near it is.
  private record Seen(Signals.Found found, double near) {}

  /// The nearest first, each with what it gains as a reply.
  List<Signals.Found> nearest(List<Signals.Found> found, int most) {
    Map<PassageId, List<Hit.Sentence>> asking = new HashMap<>();
    return found.stream()
        .map(one -> seen(one, asking))
        .sorted(
            Comparator.comparingDouble((Seen one) -> -one.near())
                .thenComparing(one -> one.found().citation().passage().id())
                .thenComparing(one -> one.found().citation().span()))
        .limit(most)
        .map(Seen::found)
        .toList();
  }

  private Seen seen(Signals.Found one, Map<PassageId, List<Hit.Sentence>> asking) {
    double own = near(one.meaning(), one.words());
    double reply = turns.asked(one.citation()).map(question -> near(question, asking)).orElse(0.0);
    return new Seen(
        one.replying(Math.max(0, reply - own)),
        Math.max(own, REPLY * reply) + PASSAGE * one.passage());
  }

  private double near(Citation question, Map<PassageId, List<Hit.Sentence>> known) {
    return known
        .computeIfAbsent(
            question.passage().id(), id -> retriever.sentences(question.passage(), query))
        .stream()
        .filter(sentence -> sentence.span().equals(question.span()))
        .mapToDouble(sentence -> near(sentence.meaning(), terms.share(asked, question.quote())))
        .max()
        .orElse(0);
  }

  private static double near(double meaning, double words) {
    return meaning + WORDS * words;
  }
}
