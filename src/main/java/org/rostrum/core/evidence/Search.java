package org.rostrum.core.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Scope;

/// Finds the sentences that come nearest to a topic: passages by the retriever, of these the
/// sentences nearest in meaning, and of these the best by the judge. Thread-safe.
public final class Search {

  private static final int PASSAGES = 20;

  /// How many sentences are judged.
  private static final int JUDGED = 16;

  /// What a turn's surroundings, as the retriever has them, count beside what is said in it.
  private static final double SURROUNDINGS = 0.6;

  private final List<Passage> searched;
  private final Retriever retriever;
  private final SentenceJudge judge;
  private final Bar bar;

  public Search(Library library, Retriever retriever, SentenceJudge judge) {
    this.searched =
        library.passages().stream().filter(passage -> passage.locator().part().searched()).toList();
    this.retriever = retriever;
    this.judge = judge;
    this.bar = Bar.of(judge.model());
  }

  public Bar bar() {
    return bar;
  }

  /// The sentences nearest to a topic, best first.
  public Judged find(String topic, Scope scope, Predicate<Passage> wanted) {
    return in(topic, scope).apply(wanted);
  }

  /// Searches for a topic once, and looks through what was found as often as is wished.
  public Function<Predicate<Passage>, Judged> in(String topic, Scope scope) {
    List<Hit> hits = retriever.retrieve(topic, scope, PASSAGES);
    return wanted -> {
      List<Evidence> judged = judged(topic, hits.stream().filter(h -> wanted.test(h.passage())));
      boolean talk = !judged.isEmpty() && judged.getFirst().talk();
      return Watched.seen(new Judged(topic, judged, count(scope, talk, wanted), bar));
    };
  }

  /// The sentences of these passages, best first.
  public Judged among(String topic, Collection<Passage> passages) {
    float[] query = retriever.vector(topic);
    Stream<Hit> hits =
        passages.stream()
            .map(passage -> new Hit(passage, 0, 0, 0, retriever.sentences(passage, query)));
    return Watched.seen(new Judged(topic, judged(topic, hits), passages.size(), bar));
  }

  private List<Evidence> judged(String topic, Stream<Hit> hits) {
    List<Evidence> nearest =
        hits.flatMap(hit -> hit.sentences().stream().map(sentence -> evidence(hit, sentence)))
            .sorted(BEST_FIRST)
            .limit(JUDGED)
            .toList();
    List<Double> answers =
        judge.answers(
            topic, nearest.stream().map(Evidence::citation).map(Candidate::alone).toList());
    List<Evidence> judged = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Evidence one = nearest.get(i);
      judged.add(new Evidence(one.citation(), answers.get(i), one.ahead()));
    }
    judged.sort(BEST_FIRST);
    return judged;
  }

  private static final Comparator<Evidence> BEST_FIRST =
      Comparator.comparingDouble(Evidence::rank)
          .reversed()
          .thenComparing(evidence -> evidence.passage().id())
          .thenComparing(evidence -> evidence.citation().span());

  private static Evidence evidence(Hit hit, Hit.Sentence sentence) {
    return new Evidence(
        new Citation(hit.passage(), sentence.span()),
        sentence.meaning(),
        hit.passage().talk() ? SURROUNDINGS * hit.score() : 0);
  }

  /// How many passages of a scope are wanted.
  ///
  /// @param talk whether those count that were said in a conversation, or the others
  private int count(Scope scope, boolean talk, Predicate<Passage> wanted) {
    return (int)
        searched.stream()
            .filter(passage -> passage.talk() == talk && scope.admits(passage))
            .filter(wanted)
            .count();
  }
}
