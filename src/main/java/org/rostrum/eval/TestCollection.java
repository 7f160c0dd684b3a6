package org.rostrum.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;

/// Documents, queries and judgements of which document answers which query.
///
/// @param documents the document that each passage of the library is of
/// @param judgements for each query the grade of its relevant documents
public record TestCollection(
    Library library,
    Map<PassageId, String> documents,
    List<Topic> topics,
    Map<String, Map<String, Integer>> judgements) {

  public TestCollection {
    documents = Map.copyOf(documents);
    topics = List.copyOf(topics);
    judgements = Map.copyOf(judgements);
  }

  /// A query, and the meeting that it was put to, where it was put to one.
  ///
  /// @param domain the kind of meeting, where the collection says so
  /// @param answerable whether the documents answer it
  public record Topic(
      String id,
      String query,
      @Nullable SourceId meeting,
      @Nullable String domain,
      boolean answerable) {}

  /// The kinds of meeting that the topics name, sorted.
  public List<String> domains() {
    return topics.stream()
        .flatMap(topic -> Stream.ofNullable(topic.domain()))
        .distinct()
        .sorted()
        .toList();
  }

  /// The topics of one kind of meeting, and the meetings that they were put to.
  public TestCollection ofDomain(String domain) {
    List<Topic> kept = topics.stream().filter(t -> domain.equals(t.domain())).toList();
    return only(
        kept,
        kept.stream()
            .flatMap(topic -> Stream.ofNullable(topic.meeting()))
            .collect(Collectors.toSet()));
  }

  /// One meeting, and the topics that were put to it.
  public TestCollection ofMeeting(SourceId meeting) {
    return only(
        topics.stream().filter(topic -> meeting.equals(topic.meeting())).toList(), Set.of(meeting));
  }

  private TestCollection only(List<Topic> kept, Set<SourceId> meetings) {
    return new TestCollection(
        new Library(
            library.sources().stream().filter(s -> meetings.contains(s.id())).toList(),
            library.passages().stream().filter(p -> meetings.contains(p.source())).toList()),
        documents,
        kept,
        judgements);
  }
}
