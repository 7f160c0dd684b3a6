package org.rostrum.eval;

import java.util.List;
import java.util.Map;
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
  public record Topic(
      String id, String query, @Nullable SourceId meeting, @Nullable String domain) {}
}
