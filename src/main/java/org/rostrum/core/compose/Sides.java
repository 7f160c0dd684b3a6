package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.evidence.Sought;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Subject;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.theme.Summaries;

/// Sets what several people said on a topic side by side, each for themselves: never a verdict on
/// who is right.
public final class Sides {

  /// How many sentences of each are shown where two are compared; where more are, one.
  private static final int EACH_OF_TWO = 2;

  /// A remark of so many sentences is shown whole: where somebody stands is seldom in the sentence
  /// that names the topic, but in that before or behind it.
  private static final int SHORT = 3;

  private final Library library;
  private final Search search;
  private final Summaries summaries;

  public Sides(Library library, Search search, Summaries summaries) {
    this.library = library;
    this.search = search;
    this.summaries = summaries;
  }

  /// @param clauses for each of the people, what is asked of them alone; blank or missing where
  ///   that is the topic. Where one alone has a clause, it is what all are asked
  /// @param source the only source to search
  public Comparison of(
      List<Person> people, String topic, List<String> clauses, @Nullable SourceId source) {
    int most = people.size() > 2 ? 1 : EACH_OF_TWO;
    List<String> own = clauses;
    List<String> told = own.stream().filter(clause -> !clause.isBlank()).toList();
    String shared = told.size() == 1 ? told.getFirst() : Subject.of(topic);
    List<Comparison.Side> sides = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      String clause = told.size() > 1 && i < own.size() ? own.get(i) : "";
      sides.add(side(people.get(i), closest(people.get(i), clause, shared, source, most)));
    }
    return new Comparison(topic, sides);
  }

  private Stream<Passage> remarks(Person person) {
    return library.passages().stream().filter(Passage::remark).filter(person::said);
  }

  private Comparison.Side side(Person person, List<Citation> closest) {
    return new Comparison.Side(
        appearance(person, closest), closest, remarks(person).findAny().isPresent());
  }

  /// What they were when they said the closest of it; else when they were first listed.
  private Appearance appearance(Person person, List<Citation> closest) {
    Stream<Source.Panel> panels = library.panels().stream();
    return (closest.isEmpty()
            ? panels
            : panels.filter(p -> p.id().equals(closest.getFirst().passage().source())))
        .flatMap(panel -> panel.appearances().stream())
        .filter(appearance -> person.has(appearance.speaker().id()))
        .filter(a -> closest.isEmpty() || closest.getFirst().passage().saidBy(a.speaker().id()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody lists " + person.speaker()));
  }

  /// The best, and others that come near to it. The clause of their own is searched first.
  private List<Citation> closest(
      Person person, String clause, String topic, @Nullable SourceId source, int most) {
    if (clause.isBlank() && topic.isBlank()) {
      return summaries.speaker(person.ids()).points(source).stream().limit(most).toList();
    }
    Scope scope = Scope.in(source).saidBy(person.ids());
    return Stream.of(clause, topic)
        .filter(words -> !words.isBlank())
        .map(
            words ->
                search.find(Sought.said(words, person.speaker().name()), scope, Passage::remark))
        .filter(Judged::strong)
        .findFirst()
        .map(found -> near(found, most))
        .orElse(List.of());
  }

  private static List<Citation> near(Judged found, int most) {
    return found.shown(most).stream().map(Sides::whole).distinct().toList();
  }

  private static Citation whole(Citation citation) {
    Passage passage = citation.passage();
    return Sentences.of(passage.text()).size() <= SHORT ? new Citation(passage) : citation;
  }

  /// The closest remarks of each of these people; who did not address it is said.
  Answer compare(List<Person> people, Understanding asked, @Nullable SourceId source) {
    Comparison comparison = of(people, asked.topic(), asked.clauses(), source);
    List<Citation> citations = citations(comparison);
    List<Speaker> silent = silent(comparison);
    if (silent.isEmpty()) {
      return new Answer.Extracts(Phrases.SIDE_BY_SIDE.with(), citations);
    }
    String lead = citations.isEmpty() ? "" : " " + Phrases.lead(citations);
    return new Answer.NoRemarks(silent, nothing(silent) + lead, citations);
  }

  /// What each of those who spoke said: who did not address it is named, and is no fault of the
  /// question.
  Answer each(List<Person> people, Understanding asked, @Nullable SourceId source) {
    Comparison comparison = of(people, asked.topic(), List.of(), source);
    List<Citation> citations = citations(comparison);
    List<Speaker> silent = silent(comparison);
    if (citations.isEmpty()) {
      return asked.topic().isBlank()
          ? new Answer.NoRemarks(silent, nothing(silent), List.of())
          : new Answer.NotInCorpus(List.of(), "");
    }
    String spoke = Phrases.SPOKE_OF_IT.with(Phrases.names(citations));
    return new Answer.Extracts(silent.isEmpty() ? spoke : spoke + " " + nothing(silent), citations);
  }

  private static List<Citation> citations(Comparison comparison) {
    return comparison.sides().stream().flatMap(side -> side.citations().stream()).toList();
  }

  private static List<Speaker> silent(Comparison comparison) {
    return comparison.sides().stream()
        .filter(side -> side.citations().isEmpty())
        .map(side -> side.appearance().speaker())
        .toList();
  }

  private static String nothing(List<Speaker> silent) {
    return Phrases.NOTHING_BY.with(Phrases.names(silent.stream()));
  }
}
