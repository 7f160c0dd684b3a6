package org.rostrum.core.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.retrieval.Scope;

/// The passages that are searched, sorted so that those of a scope can be counted at every
/// question.
public final class Searched {

  private final Kind talk = new Kind();
  private final Kind rest = new Kind();

  Searched(Library library) {
    library.passages().stream()
        .filter(passage -> passage.locator().part().searched())
        .forEach(passage -> (passage.talk() ? talk : rest).add(passage));
  }

  /// How many passages of a scope are wanted.
  ///
  /// @param inTalk whether those count that were said in a conversation, or the others
  int count(Scope scope, boolean inTalk, Predicate<Passage> wanted) {
    return (inTalk ? talk : rest).count(scope, wanted);
  }

  /// @param all every passage of the kind
  private record Kind(
      List<Passage> all,
      Map<SourceId, List<Passage>> bySource,
      Map<SpeakerId, List<Passage>> bySpeaker) {

    Kind() {
      this(new ArrayList<>(), new HashMap<>(), new HashMap<>());
    }

    void add(Passage passage) {
      all.add(passage);
      bySource.computeIfAbsent(passage.source(), none -> new ArrayList<>()).add(passage);
      passage
          .speaker()
          .ifPresent(
              s -> bySpeaker.computeIfAbsent(s.id(), none -> new ArrayList<>()).add(passage));
    }

    int count(Scope scope, Predicate<Passage> wanted) {
      if (!scope.speakers().isEmpty()) {
        return count(scope.speakers(), bySpeaker, p -> scope.admits(p) && wanted.test(p));
      }
      return scope.sources().isEmpty()
          ? count(all, wanted)
          : count(scope.sources(), bySource, wanted);
    }

    private static <K> int count(
        Set<K> keys, Map<K, List<Passage>> passages, Predicate<Passage> wanted) {
      int count = 0;
      for (K key : keys) {
        count += count(passages.getOrDefault(key, List.of()), wanted);
      }
      return count;
    }

    private static int count(List<Passage> passages, Predicate<Passage> wanted) {
      int count = 0;
      for (Passage passage : passages) {
        count += wanted.test(passage) ? 1 : 0;
      }
      return count;
    }
  }
}
