package org.rostrum.core.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.theme.Summaries;

/// Finds the closest remarks of people on a topic.
final class Comparisons {

  private static final int MOST = 3;

  private final EvidenceFinder finder;
  private final Summaries summaries;
  private final Library library;

  Comparisons(Library library, EvidenceFinder finder, Summaries summaries) {
    this.library = library;
    this.finder = finder;
    this.summaries = summaries;
  }

  /// @param clauses for each of the people, what is asked of them alone; blank or missing where
  ///   that is the topic
  /// @param source the only source to search
  Comparison of(
      List<Person> people, String topic, List<String> clauses, @Nullable SourceId source) {
    return new Comparison(
        topic,
        Stream.iterate(0, i -> i + 1)
            .limit(people.size())
            .map(i -> side(people.get(i), topic, i < clauses.size() ? clauses.get(i) : "", source))
            .toList());
  }

  private Comparison.Side side(
      Person person, String topic, String clause, @Nullable SourceId source) {
    List<Citation> closest = closest(person, topic, clause, source);
    boolean recorded =
        library.panels().stream()
            .flatMap(panel -> panel.remarks().stream())
            .anyMatch(remark -> person.has(remark.speaker()));
    return new Comparison.Side(appearance(person, closest), closest, recorded);
  }

  /// What they were when they said the closest of it; else when they were first listed.
  private Appearance appearance(Person person, List<Citation> closest) {
    Passage said = closest.isEmpty() ? null : closest.getFirst().passage();
    return library.panels().stream()
        .filter(panel -> said == null || panel.id().equals(said.source()))
        .flatMap(panel -> panel.appearances().stream())
        .filter(
            appearance ->
                said == null
                    ? person.has(appearance.speaker().id())
                    : said.saidBy(appearance.speaker().id()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody lists " + person.speaker()));
  }

  private List<Citation> closest(
      Person person, String topic, String clause, @Nullable SourceId source) {
    Scope scope = Sayings.scope(source).saidBy(person.ids());
    if (clause.isBlank() && topic.isBlank()) {
      return summaries.speaker(person.ids()).points().stream().limit(MOST).toList();
    }
    Optional<Found> found =
        Stream.of(clause, topic)
            .filter(words -> !words.isBlank())
            .map(words -> finder.find(words, scope, EvidenceFinder::remark))
            .filter(Found::ownStrong)
            .findFirst();
    return found.map(f -> f.none() ? List.<Citation>of() : f.shown(MOST)).orElse(List.of());
  }
}
