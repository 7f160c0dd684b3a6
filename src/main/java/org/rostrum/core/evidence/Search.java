package org.rostrum.core.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.retrieval.Vocabulary;

/// Finds the sentences that answer: passages by the retriever, of all their sentences those that a
/// cheap measure puts first, and of these the best by all signals together. Thread-safe.
public final class Search {

  private static final int PASSAGES = 20;

  /// How many sentences are judged. A half more changes the answer to hardly any question, and each
  /// costs two or three milliseconds.
  private static final int JUDGED = 16;

  /// How many are named, those included that are not judged.
  private static final int NAMED = 24;

  private final Retriever retriever;
  private final TurnOrder turns;
  private final Terms terms;
  private final Signals signals;
  private final Weighing weighing;

  public Search(Library library, Retriever retriever, Vocabulary vocabulary, SentenceJudge judge) {
    this.retriever = retriever;
    this.turns = new TurnOrder(library);
    this.terms = new Terms(vocabulary);
    this.signals = new Signals(library, retriever, judge);
    this.weighing = Weighing.of(judge.model());
  }

  public Judged find(Sought sought, Scope scope, Predicate<Passage> wanted) {
    return in(sought, scope).apply(wanted);
  }

  /// Searches once, and looks through what was found as often as is wished.
  public Function<Predicate<Passage>, Judged> in(Sought sought, Scope scope) {
    List<Hit> hits = retriever.retrieve(sought.question(), scope, PASSAGES);
    return wanted ->
        judged(sought, hits.stream().filter(hit -> wanted.test(hit.passage())), sentence -> true);
  }

  /// Looks through these passages.
  public Judged among(Sought sought, Collection<Passage> passages) {
    return among(sought, passages, sentence -> true);
  }

  /// Looks through these sentences.
  public Judged ofThese(Sought sought, Collection<Citation> sentences) {
    Set<Passage> passages = new LinkedHashSet<>();
    sentences.forEach(sentence -> passages.add(sentence.passage()));
    return among(sought, passages, Set.copyOf(sentences)::contains);
  }

  private Judged among(Sought sought, Collection<Passage> passages, Predicate<Citation> wanted) {
    float[] query = retriever.vector(sought.topic());
    return judged(
        sought,
        passages.stream()
            .map(passage -> new Hit(passage, 0, 0, 0, retriever.sentences(passage, query))),
        wanted);
  }

  /// Whether passages hold a word of a topic that another passage does not.
  public boolean holdMore(String topic, Stream<Passage> passages, Passage other) {
    Set<String> missing = terms.of(topic);
    missing.removeAll(terms.of(other.text()));
    return !missing.isEmpty()
        && passages.anyMatch(passage -> !Collections.disjoint(missing, terms.of(passage.text())));
  }

  private Judged judged(Sought sought, Stream<Hit> hits, Predicate<Citation> wanted) {
    Set<String> asked = terms.of(sought.topic());
    List<Signals.Found> all =
        hits.flatMap(hit -> hit.sentences().stream().map(sentence -> found(asked, hit, sentence)))
            .filter(one -> wanted.test(one.citation()))
            .toList();
    List<Signals.Found> found =
        new Glance(retriever, turns, terms, retriever.vector(sought.topic()), asked)
            .nearest(all, NAMED);
    return Watched.seen(
        found.isEmpty() ? new Judged(sought, List.of(), 0, List.of()) : weighed(sought, found));
  }

  private Judged weighed(Sought sought, List<Signals.Found> named) {
    List<Signals.Found> found = named.subList(0, Math.min(JUDGED, named.size()));
    List<double[]> rows = signals.of(sought, found);
    List<Evidence> evidence =
        IntStream.range(0, rows.size())
            .mapToObj(i -> new Evidence(found.get(i).citation(), score(rows.get(i)), rows.get(i)))
            .sorted(Comparator.comparingDouble(Evidence::score).reversed())
            .toList();
    double bar = weighing.bar(evidence.stream().map(Evidence::signals).toList());
    List<Citation> others = named.stream().skip(found.size()).map(Signals.Found::citation).toList();
    return new Judged(sought, evidence, Weighing.probability(bar), others);
  }

  private double score(double[] signals) {
    return Weighing.probability(weighing.order(signals));
  }

  private Signals.Found found(Set<String> asked, Hit hit, Hit.Sentence sentence) {
    Citation citation = new Citation(hit.passage(), sentence.span());
    return new Signals.Found(
        citation, sentence.meaning(), terms.share(asked, citation.quote()), hit.score(), 0);
  }
}
