package org.rostrum.core.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Subject;
import org.rostrum.core.question.Themes;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.theme.Summaries;

/// Finds the closest remarks of people on a topic.
public final class Comparisons {

  /// How many sentences of each are shown where two are compared; where more are, one.
  private static final int EACH_OF_TWO = 2;

  /// What is said of somebody alone needs less than what is asked of all.
  private static final double CLAUSE = 0.06;

  /// A further sentence is shown where it comes this near to the first.
  private static final double BESIDE = 0.92;

  /// A remark of so many sentences is shown whole.
  private static final int SHORT = 3;

  private final EvidenceFinder finder;
  private final Summaries summaries;
  private final Library library;
  private final Themes themes;

  public Comparisons(Library library, EvidenceFinder finder, Summaries summaries, Themes themes) {
    this.library = library;
    this.themes = themes;
    this.finder = finder;
    this.summaries = summaries;
  }

  /// @param clauses for each of the people, what is asked of them alone; blank or missing where
  ///   that is the topic. Where one alone has a clause, it is what all are asked
  /// @param source the only source to search
  public Comparison of(
      List<Person> people, String topic, List<String> clauses, @Nullable SourceId source) {
    int most = people.size() > 2 ? 1 : EACH_OF_TWO;
    List<String> own = clauses.stream().map(Subject::of).toList();
    List<String> told = own.stream().filter(clause -> !clause.isBlank()).toList();
    String shared = told.size() == 1 ? told.getFirst() : Subject.of(topic);
    List<List<Citation>> closest =
        IntStream.range(0, people.size())
            .mapToObj(
                i ->
                    closest(
                        people.get(i),
                        shared,
                        told.size() > 1 && i < own.size() ? own.get(i) : "",
                        source,
                        most))
            .toList();
    return new Comparison(
        topic,
        IntStream.range(0, people.size())
            .mapToObj(
                i ->
                    side(
                        people.get(i),
                        closest.get(i).isEmpty()
                            ? answering(people.get(i), closest, shared, source)
                            : closest.get(i)))
            .toList());
  }

  /// What somebody said under the headings under which the others spoke to the topic: those who
  /// talk of one thing in turn need not name it again.
  private List<Citation> answering(
      Person person, List<List<Citation>> others, String topic, @Nullable SourceId source) {
    Set<ThemeId> headings =
        others.stream()
            .flatMap(List::stream)
            .flatMap(citation -> citation.passage().themes().stream())
            .collect(Collectors.toSet());
    List<Passage> said =
        library.panels().stream()
            .filter(panel -> source == null || panel.id().equals(source))
            .flatMap(panel -> library.passagesOf(panel.id()).stream())
            .filter(Passage::remark)
            .filter(person::said)
            .filter(passage -> passage.themes().stream().anyMatch(headings::contains))
            .toList();
    return said.isEmpty() ? List.of() : near(finder.among(topic, said), 0, 1);
  }

  private Comparison.Side side(Person person, List<Citation> closest) {
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

  /// The clause of their own is searched first: the question says that they spoke of it, so less is
  /// enough. Where the topic is a theme, what an editor set under it is on the topic.
  private List<Citation> closest(
      Person person, String topic, String clause, @Nullable SourceId source, int most) {
    if (clause.isBlank() && topic.isBlank()) {
      return summaries.speaker(person.ids()).points().stream().limit(most).toList();
    }
    Scope scope = Scope.in(source).saidBy(person.ids());
    Found own = search(clause, scope);
    if (!own.none() && own.top() >= own.ownNeeded() - CLAUSE) {
      return near(own, own.top() * BESIDE, most);
    }
    Found shared = search(topic, scope);
    if (shared.ownStrong()) {
      return near(shared, shared.top() * BESIDE, most);
    }
    return themes
        .named(topic, true)
        .map(theme -> near(under(shared, theme), 0, 1))
        .orElse(List.of());
  }

  private Found search(String words, Scope scope) {
    return words.isBlank()
        ? new Found(words, List.of(), 0)
        : finder.find(words, scope, Passage::remark);
  }

  private static Found under(Found found, Theme theme) {
    return new Found(
        found.topic(),
        found.evidence().stream()
            .filter(evidence -> evidence.passage().themes().contains(theme.id()))
            .toList(),
        found.searched());
  }

  /// The best, and others that come near to it.
  private static List<Citation> near(Found found, double least, int most) {
    return found.evidence().stream()
        .filter(evidence -> evidence.score() >= least)
        .limit(most)
        .map(Evidence::citation)
        .map(Comparisons::whole)
        .distinct()
        .toList();
  }

  /// A remark of a few sentences for one of them: where somebody stands is seldom in the sentence
  /// that names the topic, but in that before or behind it.
  private static Citation whole(Citation citation) {
    Passage passage = citation.passage();
    return Sentences.of(passage.text()).size() <= SHORT ? new Citation(passage) : citation;
  }
}
