package org.rostrum.adapter.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.text.Slug;
import org.rostrum.eval.CollectionEvaluation;
import org.rostrum.eval.TestCollection;
import org.rostrum.eval.TopicResult;

/// Asks the questions of a test collection as the options say.
final class CollectionAsked {

  private final Session session;
  private final CollectionOptions options;
  private final Path folder;
  private final TestCollection whole;

  /// @throws BadInput when the collection cannot be read, or has not what the options name
  CollectionAsked(Session session, CollectionOptions options) {
    this.session = session;
    this.options = options;
    this.folder = Objects.requireNonNull(options.folder);
    if (options.questions < 1) {
      throw new BadInput("--questions is " + options.questions + ". Give 1 or more.");
    }
    this.whole = ofDomain(session.workspace().collection(folder));
  }

  private TestCollection ofDomain(TestCollection collection) {
    String domain = options.domain;
    if (domain == null) {
      return collection;
    }
    String known =
        collection.domains().stream()
            .filter(name -> Slug.of(name).equals(Slug.of(domain)))
            .findFirst()
            .orElseThrow(
                () ->
                    new BadInput(
                        SafeText.of(
                            "The collection has no kind of meeting called "
                                + domain
                                + ". It has: "
                                + String.join(", ", collection.domains())
                                + ".")));
    return collection.ofDomain(known);
  }

  /// Each question of its own meeting.
  List<TopicResult> own() {
    return own((result, answerer) -> result);
  }

  /// The same, each with what is made of it and of who answered.
  <T> List<T> own(BiFunction<TopicResult, Answerer, T> with) {
    List<CollectionEvaluation> evaluations = options.alone ? alone() : List.of(evaluation());
    return evaluations.stream()
        .flatMap(one -> one.own().stream().map(result -> with.apply(result, one.answerer())))
        .toList();
  }

  private List<CollectionEvaluation> alone() {
    List<SourceId> meetings =
        whole.topics().stream()
            .map(TestCollection.Topic::meeting)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (meetings.isEmpty()) {
      throw new BadInput("--alone is for collections of meetings.");
    }
    return meetings.stream()
        .map(meeting -> evaluation(whole.ofMeeting(meeting), meeting.value()))
        .toList();
  }

  /// Questions of meetings that cannot answer them.
  List<TopicResult> wrong() {
    return wrong((result, answerer) -> result);
  }

  /// The same, each with what is made of it and of who answered.
  <T> List<T> wrong(BiFunction<TopicResult, Answerer, T> with) {
    if (options.alone) {
      throw new BadInput("--alone does not go with wrong meetings.");
    }
    CollectionEvaluation evaluation = evaluation();
    List<T> results =
        evaluation.wrong(options.questions).stream()
            .map(result -> with.apply(result, evaluation.answerer()))
            .toList();
    if (results.isEmpty()) {
      throw new BadInput(
          "The collection has no second meeting to ask. --meetings own asks each question as it"
              + " is.");
    }
    return results;
  }

  private CollectionEvaluation evaluation() {
    return evaluation(whole, options.domain == null ? "" : options.domain);
  }

  private CollectionEvaluation evaluation(TestCollection part, String name) {
    return new CollectionEvaluation(
        part,
        session.withProgress(
            progress -> session.workspace().answerer(part, folder, name, progress)));
  }

  /// Whether questions belong to meetings.
  boolean ofMeetings() {
    return whole.topics().stream().anyMatch(topic -> topic.meeting() != null);
  }
}
