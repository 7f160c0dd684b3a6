package org.rostrum.core.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.theme.Listing;
import org.rostrum.core.theme.Summaries;

/// Finds the closest remarks of people on a topic.
final class Comparisons {

  private static final int MOST = 3;

  private final EvidenceFinder finder;
  private final Summaries summaries;

  Comparisons(EvidenceFinder finder, Summaries summaries) {
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
    List<Listing> listings = summaries.listings(person.ids());
    Listing listing =
        listings.stream()
            .filter(l -> !closest.isEmpty() && listed(l, closest.getFirst()))
            .findFirst()
            .orElseGet(listings::getFirst);
    boolean recorded =
        listings.stream()
            .anyMatch(l -> l.panel().remarks().stream().anyMatch(r -> person.has(r.speaker())));
    return new Comparison.Side(listing.appearance(), closest, recorded);
  }

  private static boolean listed(Listing listing, Citation citation) {
    return listing.panel().id().equals(citation.passage().source())
        && citation.passage().saidBy(listing.appearance().speaker().id());
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
