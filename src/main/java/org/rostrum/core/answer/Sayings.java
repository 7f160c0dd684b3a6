package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.theme.SpeakerSummary;
import org.rostrum.core.theme.Summaries;

/// Answers to what was said: on a subject, by somebody, by whom, and how it compares.
final class Sayings {

  private static final int BESIDE = 3;

  private final Library library;
  private final EvidenceFinder finder;
  private final Summaries summaries;
  private final Themes themes;
  private final AnswerSettings settings;

  Sayings(
      Library library,
      EvidenceFinder finder,
      Summaries summaries,
      Themes themes,
      AnswerSettings settings) {
    this.library = library;
    this.finder = finder;
    this.summaries = summaries;
    this.themes = themes;
    this.settings = settings;
  }

  /// What the record says on a topic, whoever said it.
  Answer onTopic(Understanding asked, @Nullable SourceId source) {
    if (asked.focus() == Understanding.Focus.BOTH) {
      return fromBoth(asked, source);
    }
    List<Evidence> found = found(asked, scope(source), wanted(asked.focus()));
    return strong(found) ? new Answer.Extracts(lead(found), shown(found)) : silent(found);
  }

  private Answer fromBoth(Understanding asked, @Nullable SourceId source) {
    List<Evidence> remarks = found(asked, scope(source), EvidenceFinder::remark);
    List<Evidence> report = found(asked, scope(source), EvidenceFinder::report);
    if (!strong(remarks) && !strong(report)) {
      return silent(remarks.isEmpty() ? report : remarks);
    }
    List<Citation> citations = new ArrayList<>();
    Stream.of(report, remarks)
        .filter(half -> !half.isEmpty() && half.getFirst().score() >= Threshold.OTHER_HALF)
        .forEach(half -> citations.addAll(shown(half)));
    return new Answer.Extracts("What the record holds on this:", citations);
  }

  /// What one person said on a topic.
  Answer said(Person person, Understanding asked, @Nullable SourceId source) {
    List<Evidence> own = found(asked, scope(source).saidBy(person.ids()), EvidenceFinder::remark);
    List<Evidence> others =
        found(asked, scope(source), EvidenceFinder::remark).stream()
            .filter(e -> e.passage().speaker().filter(s -> person.ids().contains(s.id())).isEmpty())
            .toList();
    if (own.isEmpty()) {
      return silentPerson(person, others);
    }
    double mine = own.getFirst().score();
    double theirs = others.isEmpty() ? 0 : others.getFirst().score();
    if (mine < Threshold.ANSWER
        && theirs >= Threshold.ANSWER
        && theirs - mine >= Threshold.OTHERS_AHEAD
        && !beside(person, others.getFirst().passage())) {
      return corrected(person, others);
    }
    if (asked.claimed() && own.getFirst().around() < Threshold.CLAIMED && mine >= Threshold.OWN) {
      return new Answer.Corrected(
          "The record does not have %s saying just that.".formatted(person.speaker().name()),
          "What it has:",
          shown(own));
    }
    return mine >= Threshold.OWN
        ? new Answer.Extracts(person.speaker().name() + " said:", shown(own))
        : silent(others);
  }

  private Answer silentPerson(Person person, List<Evidence> others) {
    List<Citation> citations =
        new ArrayList<>(
            summaries.speaker(person.ids()).events().stream()
                .map(SpeakerSummary.AtEvent::listing)
                .toList());
    String why =
        "%s is listed, but the record holds no remarks of theirs."
            .formatted(person.speaker().name());
    if (!others.isEmpty() && others.getFirst().score() >= Threshold.CERTAIN) {
      citations.add(others.getFirst().citation());
      why += " On this, %s said:".formatted(name(others.getFirst()));
    }
    return new Answer.NoRemarks(List.of(person.speaker()), why, citations);
  }

  /// Whether somebody spoke right beside a remark, in a conversation: what was put to them is
  /// theirs to have answered. Quotations that an editor set under a heading are no conversation.
  private boolean beside(Person person, Passage remark) {
    return remark.themes().isEmpty()
        && library.passagesOf(remark.source()).stream()
            .filter(
                other -> Math.abs(other.locator().ordinal() - remark.locator().ordinal()) <= BESIDE)
            .anyMatch(
                other -> other.speaker().filter(s -> person.ids().contains(s.id())).isPresent());
  }

  private static Answer corrected(Person person, List<Evidence> others) {
    return new Answer.Corrected(
        "The record does not credit this to %s.".formatted(person.speaker().name()),
        "It was %s who said:".formatted(name(others.getFirst())),
        List.of(others.getFirst().citation()));
  }

  /// Who said something.
  Answer whoSaid(Understanding asked, @Nullable SourceId source) {
    List<Evidence> found = found(asked, scope(source), EvidenceFinder::remark);
    return strong(found) ? new Answer.Extracts(lead(found), shown(found)) : silent(found);
  }

  /// The closest remarks of each of these people.
  Answer compare(List<Person> people, Understanding asked, @Nullable SourceId source) {
    List<Citation> citations = new ArrayList<>();
    List<Speaker> silent = new ArrayList<>();
    List<String> spoke = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      String clause = i < asked.clauses().size() ? asked.clauses().get(i) : "";
      Optional<Evidence> best = closest(person, asked, clause, source);
      best.ifPresentOrElse(
          evidence -> {
            citations.add(evidence.citation());
            spoke.add(person.speaker().name());
          },
          () -> silent.add(person.speaker()));
    }
    if (!silent.isEmpty()) {
      String why =
          "The record holds nothing by %s on this."
              .formatted(Lists.and(silent.stream().map(Speaker::name).toList()));
      return new Answer.NoRemarks(
          silent, spoke.isEmpty() ? why : why + " " + Lists.and(spoke) + " said:", citations);
    }
    return new Answer.Extracts(
        "Side by side; the record does not say whether they were answering each other:", citations);
  }

  private Optional<Evidence> closest(
      Person person, Understanding asked, String clause, @Nullable SourceId source) {
    Scope scope = scope(source).saidBy(person.ids());
    return Stream.of(clause, asked.topic())
        .filter(topic -> !topic.isBlank())
        .flatMap(topic -> finder.find(topic, scope, EvidenceFinder::remark).stream().limit(1))
        .findFirst();
  }

  private List<Evidence> found(Understanding asked, Scope scope, Predicate<Passage> wanted) {
    boolean any = asked.focus() == Understanding.Focus.ANY;
    return finder.find(asked.topic(), scope, wanted).stream()
        .map(
            evidence ->
                any && EvidenceFinder.remark(evidence.passage())
                    ? evidence.ahead(Threshold.REMARKS_FIRST)
                    : evidence)
        .sorted(Comparator.comparingDouble(Evidence::score).reversed())
        .toList();
  }

  private static boolean strong(List<Evidence> found) {
    return !found.isEmpty() && found.getFirst().score() >= Threshold.ANSWER;
  }

  private List<Citation> shown(List<Evidence> found) {
    double least = found.getFirst().score() * Threshold.BESIDE;
    return found.stream()
        .filter(evidence -> evidence.score() >= least)
        .limit(settings.maxCitations())
        .map(Evidence::citation)
        .toList();
  }

  private static String lead(List<Evidence> found) {
    return found
        .getFirst()
        .passage()
        .speaker()
        .map(speaker -> speaker.name() + " said:")
        .orElse("The record says:");
  }

  private static String name(Evidence evidence) {
    return evidence.passage().speaker().map(Speaker::name).orElse("nobody named");
  }

  private Answer silent(List<Evidence> found) {
    Set<Theme> nearest = new LinkedHashSet<>();
    for (Evidence evidence : found) {
      themes.all().stream()
          .filter(theme -> evidence.passage().themes().contains(theme.id()))
          .forEach(nearest::add);
    }
    return new Answer.NotInCorpus(nearest.stream().limit(3).toList(), "");
  }

  private static Scope scope(@Nullable SourceId source) {
    return source == null ? Scope.ALL : Scope.of(source);
  }

  private static Predicate<Passage> wanted(Understanding.Focus focus) {
    return switch (focus) {
      case ANY, BOTH -> passage -> true;
      case REMARKS -> EvidenceFinder::remark;
      case REPORT -> passage -> !EvidenceFinder.remark(passage);
      case PAGE -> passage -> !EvidenceFinder.remark(passage) && !EvidenceFinder.report(passage);
    };
  }
}
