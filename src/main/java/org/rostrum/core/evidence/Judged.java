package org.rostrum.core.evidence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.PassageId;

/// What came of a search.
///
/// @param topic what was looked for
/// @param evidence sentences, best first
/// @param searched how many passages of the kind of the best were looked through
/// @param bar what their scores are held against
public record Judged(String topic, List<Evidence> evidence, int searched, Bar bar) {

  public Judged {
    evidence = List.copyOf(evidence);
  }

  public boolean none() {
    return evidence.isEmpty();
  }

  public Evidence best() {
    return evidence.getFirst();
  }

  private boolean talk() {
    return !none() && best().talk();
  }

  /// What the best must score for the record to speak on the topic.
  public double needed() {
    return bar.answer(talk(), searched);
  }

  /// The same where somebody was asked after by name.
  public double ownNeeded() {
    return needed() - bar.of(Bar.Mark.OWN);
  }

  /// The score of the best, or 0.
  public double top() {
    return none() ? 0 : best().score();
  }

  /// Whether the record speaks on the topic.
  public boolean strong() {
    return top() >= needed();
  }

  /// Whether somebody who was asked after by name speaks on the topic.
  public boolean ownStrong() {
    return top() >= ownNeeded();
  }

  /// The same with some of it put ahead by so much.
  public Judged preferring(Predicate<Passage> some, double by) {
    return new Judged(
        topic,
        evidence.stream()
            .map(e -> some.test(e.passage()) ? e.ahead(by) : e)
            .sorted(Comparator.comparingDouble(Evidence::rank).reversed())
            .toList(),
        searched,
        bar);
  }

  /// The same without what is not wanted.
  public Judged only(Predicate<Evidence> wanted) {
    return new Judged(topic, evidence.stream().filter(wanted).toList(), searched, bar);
  }

  /// The best, and others that come near to it and are beyond doubt: what does not answer costs
  /// trust. One sentence of each passage comes before a second of any: an answer in a conversation
  /// runs over several turns.
  public List<Citation> shown(int most) {
    double certain = talk() ? needed() : bar.of(Bar.Mark.CERTAIN);
    double near = bar.of(talk() ? Bar.Mark.BESIDE_IN_TALK : Bar.Mark.BESIDE);
    List<Evidence> nearest =
        evidence.stream()
            .filter(
                e -> e.equals(best()) || (e.rank() >= best().rank() * near && e.score() >= certain))
            .toList();
    Set<PassageId> turns = new HashSet<>();
    List<Evidence> first = nearest.stream().filter(e -> turns.add(e.passage().id())).toList();
    return Stream.concat(first.stream(), nearest.stream().filter(Predicate.not(first::contains)))
        .limit(most)
        .map(Evidence::citation)
        .toList();
  }
}
