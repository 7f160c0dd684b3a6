package org.rostrum.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything that was read: the sources, and their passages in order. Immutable.
public final class Library {

  private final List<Source> sources;
  private final List<Passage> passages;
  private final Map<SourceId, Source> sourceById;
  private final Map<PassageId, Passage> passageById;
  private final Map<SourceId, List<Passage>> passagesBySource;

  /// @param passages the sources' passages, those of one source in the order of their spans
  /// @throws IllegalStateException when two sources or two passages share an id
  public Library(List<Source> sources, List<Passage> passages) {
    this.sources = List.copyOf(sources);
    this.passages = List.copyOf(passages);
    this.sourceById =
        this.sources.stream()
            .collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
    this.passageById =
        this.passages.stream()
            .collect(Collectors.toUnmodifiableMap(Passage::id, Function.identity()));
    this.passagesBySource = this.passages.stream().collect(Collectors.groupingBy(Passage::source));
  }

  /// The same with these sources alone.
  public Library only(Set<SourceId> kept) {
    return new Library(
        sources.stream().filter(source -> kept.contains(source.id())).toList(),
        passages.stream().filter(passage -> kept.contains(passage.source())).toList());
  }

  public List<Source> sources() {
    return sources;
  }

  public List<Passage> passages() {
    return passages;
  }

  public Optional<Source> find(SourceId id) {
    return Optional.ofNullable(sourceById.get(id));
  }

  public Optional<Passage> find(PassageId id) {
    return Optional.ofNullable(passageById.get(id));
  }

  /// The citation of a place; empty where the record has changed since, so that it does not hold
  /// the passage any more.
  public Optional<Citation> find(Place place) {
    return find(place.passage())
        .filter(passage -> passage.span().contains(place.span()) && place.span().length() > 0)
        .map(passage -> new Citation(passage, place.span()));
  }

  /// The source of a passage that this library holds.
  ///
  /// @throws IllegalStateException when it holds no such source
  public Source sourceOf(Passage passage) {
    return find(passage.source())
        .orElseThrow(() -> new IllegalStateException("no source " + passage.source()));
  }

  public List<Passage> passagesOf(SourceId source) {
    return passagesBySource.getOrDefault(source, List.of());
  }

  public List<Source.Panel> panels() {
    return sources.stream()
        .filter(Source.Panel.class::isInstance)
        .map(Source.Panel.class::cast)
        .toList();
  }

  public List<Theme> themes() {
    return panels().stream().flatMap(panel -> panel.themes().stream()).toList();
  }
}
