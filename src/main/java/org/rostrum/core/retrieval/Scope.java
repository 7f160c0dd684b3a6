package org.rostrum.core.retrieval;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;

/// What a search is narrowed to: an empty set does not narrow.
public record Scope(Set<SourceId> sources, Set<SpeakerId> speakers) {

  public static final Scope ALL = new Scope(Set.of(), Set.of());

  public Scope {
    sources = Set.copyOf(sources);
    speakers = Set.copyOf(speakers);
  }

  public static Scope of(SourceId source) {
    return new Scope(Set.of(source), Set.of());
  }

  /// A source, or all of them.
  public static Scope in(@Nullable SourceId source) {
    return source == null ? ALL : of(source);
  }

  public Scope saidBy(Set<SpeakerId> people) {
    return new Scope(sources, people);
  }

  public boolean admits(Passage passage) {
    return (sources.isEmpty() || sources.contains(passage.source()))
        && (speakers.isEmpty()
            || passage.speaker().filter(s -> speakers.contains(s.id())).isPresent());
  }
}
