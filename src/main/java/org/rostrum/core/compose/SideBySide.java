package org.rostrum.core.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Lists;

/// Answers to what several people said, each for themselves: never a verdict on who is right.
public final class SideBySide {

  private final EvidenceFinder finder;
  private final Comparisons comparisons;
  private final int most;

  SideBySide(EvidenceFinder finder, Comparisons comparisons, AnswerSettings settings) {
    this.finder = finder;
    this.comparisons = comparisons;
    this.most = settings.maxCitations();
  }

  /// The closest remarks of each of these people; who did not address it is said.
  Answer compare(List<Person> people, Understanding asked, @Nullable SourceId source) {
    Comparison comparison = comparisons.of(people, asked.topic(), asked.clauses(), source);
    List<Speaker> silent = silent(comparison);
    if (silent.isEmpty()) {
      return new Answer.Extracts(
          "Side by side; the record does not say whether they were answering each other:",
          citations(comparison));
    }
    String why = nothing(silent);
    List<String> spoke = spoke(comparison);
    return new Answer.NoRemarks(
        silent,
        spoke.isEmpty() ? why : why + " " + Lists.and(spoke) + " said:",
        citations(comparison));
  }

  /// What each of those who spoke said: who did not address it is named, and is no fault of the
  /// question.
  Answer each(List<Person> people, Understanding asked, @Nullable SourceId source) {
    Comparison comparison = comparisons.of(people, asked.topic(), List.of(), source);
    List<String> spoke = spoke(comparison);
    List<Speaker> silent = silent(comparison);
    if (spoke.isEmpty()) {
      return asked.topic().isBlank()
          ? new Answer.NoRemarks(silent, nothing(silent), List.of())
          : new Answer.NotInCorpus(List.of(), "");
    }
    String others = silent.isEmpty() ? "" : " " + nothing(silent);
    return new Answer.Extracts(
        "%s spoke of it.%s".formatted(Lists.and(spoke), others), citations(comparison));
  }

  /// What those of one organisation said, or one of several who were spoken of before.
  Answer among(Intent.Among among, Understanding asked, @Nullable SourceId source) {
    List<Person> people = among.people();
    if (asked.topic().isBlank()) {
      return each(people, asked, source);
    }
    Found found =
        finder.find(
            asked.topic(),
            Scope.in(source),
            p -> p.remark() && people.stream().anyMatch(person -> person.said(p)));
    Found fitting = finder.holding(asked, found);
    if (fitting.ownStrong()) {
      return new Answer.Extracts(fitting.lead(most), fitting.shown(most));
    }
    return among.one()
        ? new Answer.NotInCorpus(List.of(), "")
        : new Answer.NoRemarks(
            people.stream().map(Person::speaker).toList(),
            nothing(people.stream().map(Person::speaker).toList()),
            List.of());
  }

  /// What others said than these people.
  Answer besides(List<Person> but, Understanding asked, @Nullable SourceId source) {
    Found found =
        finder.find(
            asked.topic(),
            Scope.in(source),
            p -> p.remark() && but.stream().noneMatch(person -> person.said(p)));
    return found.strong()
        ? new Answer.Extracts(found.lead(most), found.shown(most))
        : new Answer.NotInCorpus(
            List.of(),
            "Besides %s, nobody in the record speaks of this."
                .formatted(Lists.and(but.stream().map(p -> p.speaker().name()).toList())));
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

  private static List<String> spoke(Comparison comparison) {
    return comparison.sides().stream()
        .filter(side -> !side.citations().isEmpty())
        .map(side -> side.appearance().speaker().name())
        .distinct()
        .toList();
  }

  private static String nothing(List<Speaker> silent) {
    return "The record holds nothing by %s on this."
        .formatted(Lists.and(silent.stream().map(Speaker::name).toList()));
  }
}
