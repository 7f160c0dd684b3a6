package org.rostrum.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;

/// Puts the topics of a collection to an answerer, each to its own meeting, or to others that
/// cannot answer it.
public final class CollectionEvaluation {

  private final TestCollection collection;
  private final Answerer answerer;
  private final Judge judge;

  /// @param answerer over the collection's library
  public CollectionEvaluation(TestCollection collection, Answerer answerer) {
    this.collection = collection;
    this.answerer = answerer;
    this.judge = new Judge(collection.library());
  }

  /// Who answers.
  public Answerer answerer() {
    return answerer;
  }

  /// Each topic of its own meeting, or of everything where it has none.
  public List<TopicResult> own() {
    return collection.topics().stream()
        .map(topic -> ask(topic, topic.meeting(), topic.answerable()))
        .toList();
  }

  /// Topics asked of meetings that they were not put to: of another kind where there is one, since
  /// meetings of one kind may speak of the same things. Every topic is asked once, of the first
  /// such meeting after its own, before any is asked again, of the next; where there are more
  /// topics than are wanted, they are taken at even distances. The same collection gives the same.
  ///
  /// @param most how many are asked at the most
  public List<TopicResult> wrong(int most) {
    List<TestCollection.Topic> topics =
        collection.topics().stream().filter(topic -> topic.meeting() != null).toList();
    Map<SourceId, Optional<String>> kinds = new TreeMap<>();
    topics.forEach(
        topic ->
            kinds.put(
                Objects.requireNonNull(topic.meeting()), Optional.ofNullable(topic.domain())));
    List<SourceId> meetings = List.copyOf(kinds.keySet());
    List<TopicResult> results = new ArrayList<>();
    for (int further = 0; further < meetings.size() && results.size() < most; further++) {
      for (TestCollection.Topic topic : spread(topics, most - results.size())) {
        List<SourceId> others = others(Objects.requireNonNull(topic.meeting()), meetings, kinds);
        if (further < others.size()) {
          results.add(ask(topic, others.get(further), false));
        }
      }
    }
    return results;
  }

  /// Meetings that cannot answer what was put to one, beginning with the one after it.
  private static List<SourceId> others(
      SourceId own, List<SourceId> meetings, Map<SourceId, Optional<String>> kinds) {
    List<SourceId> turned = new ArrayList<>(meetings);
    Collections.rotate(turned, -meetings.indexOf(own));
    turned.remove(own);
    List<SourceId> foreign =
        turned.stream().filter(other -> !Objects.equals(kinds.get(own), kinds.get(other))).toList();
    return foreign.isEmpty() ? turned : foreign;
  }

  private static List<TestCollection.Topic> spread(List<TestCollection.Topic> topics, int most) {
    if (topics.size() <= most) {
      return topics;
    }
    List<TestCollection.Topic> spread = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      spread.add(topics.get((int) ((long) i * topics.size() / most)));
    }
    return spread;
  }

  private TopicResult ask(
      TestCollection.Topic topic, @Nullable SourceId meeting, boolean answerable) {
    long started = System.nanoTime();
    Exchange exchange = answerer.answer(new Question(topic.query(), meeting, null), null);
    Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
    List<Citation> citations = exchange.answer().citations();
    Map<String, Integer> grades = collection.judgements().getOrDefault(topic.id(), Map.of());
    return new TopicResult(
        topic,
        meeting,
        answerable,
        exchange,
        citations.stream().anyMatch(citation -> relevant(citation, grades)),
        citations.size(),
        (int) citations.stream().filter(judge::holds).count(),
        elapsed);
  }

  private boolean relevant(Citation citation, Map<String, Integer> grades) {
    String document = collection.documents().get(citation.passage().id());
    return document != null && grades.getOrDefault(document, 0) > 0;
  }
}
