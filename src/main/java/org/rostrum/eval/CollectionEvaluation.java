package org.rostrum.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Exchange;
import org.rostrum.core.answer.Question;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.SourceId;

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

  /// Each topic of its own meeting, or of everything where it has none.
  public List<TopicResult> own() {
    return collection.topics().stream()
        .map(topic -> ask(topic, topic.meeting(), topic.answerable()))
        .toList();
  }

  /// Topics of meetings that they were not put to. Every topic is asked once, of the meeting that
  /// comes after its own, before any is asked again, of the one after that; where there are more
  /// topics than are wanted, they are taken at even distances. The same collection gives the same.
  ///
  /// @param most how many are asked at the most
  public List<TopicResult> wrong(int most) {
    List<TestCollection.Topic> topics =
        collection.topics().stream().filter(topic -> topic.meeting() != null).toList();
    List<SourceId> meetings =
        topics.stream().map(t -> Objects.requireNonNull(t.meeting())).distinct().sorted().toList();
    List<TopicResult> results = new ArrayList<>();
    for (int further = 1; further < meetings.size() && results.size() < most; further++) {
      for (TestCollection.Topic topic : spread(topics, most - results.size())) {
        int own = meetings.indexOf(topic.meeting());
        results.add(ask(topic, meetings.get((own + further) % meetings.size()), false));
      }
    }
    return results;
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
