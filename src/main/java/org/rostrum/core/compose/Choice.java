package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Bar.Mark;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.evidence.Requirements;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.AnswerKind;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Strangers;
import org.rostrum.core.question.Themes;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;

/// Chooses what is shown of what was said on a topic: among whom it is looked for, what it must
/// come to, and how much of it.
public final class Choice {

  private static final int EACH_HALF = 2;
  private static final int NEAREST_THEMES = 3;
  private static final String QUOTATION_MARKS = "\"“”«»";

  private final Search search;
  private final Requirements requirements;
  private final Themes themes;
  private final int most;

  Choice(Search search, Requirements requirements, Themes themes, AnswerSettings settings) {
    this.search = search;
    this.requirements = requirements;
    this.themes = themes;
    this.most = settings.maxCitations();
  }

  /// Which passages a question asks about.
  public static Predicate<Passage> wanted(Understanding.Focus focus) {
    return switch (focus) {
      case ANY, BOTH -> passage -> true;
      case REMARKS -> Passage::remark;
      case REPORT -> passage -> !passage.remark();
    };
  }

  /// What the record says on a topic, whoever said it. "Anybody" may be a report, where no remark
  /// speaks of it and the report does beyond doubt.
  Answer onTopic(Understanding asked, @Nullable SourceId source) {
    var within = search.in(asked.topic(), Scope.in(source));
    Judged found = within.apply(wanted(asked.focus()));
    Judged anything =
        asked.focus() == Understanding.Focus.REMARKS && !found.strong()
            ? within.apply(passage -> true)
            : found;
    return shown(
        asked,
        anything.top() >= bar(Mark.CERTAIN) ? preferred(anything, asked) : preferred(found, asked),
        false);
  }

  private Judged preferred(Judged found, Understanding asked) {
    return asked.focus() == Understanding.Focus.ANY && asked.kind() != AnswerKind.DATE
        ? found.preferring(Passage::remark, bar(Mark.REMARKS_FIRST))
        : found;
  }

  /// Who said something.
  Answer whoSaid(Understanding asked, @Nullable SourceId source) {
    return switch (asked.focus()) {
      case ANY, REMARKS -> among(asked, source, passage -> true, false);
      case REPORT, BOTH -> onTopic(asked, source);
    };
  }

  /// What others said than these people.
  Answer besides(List<Person> but, Understanding asked, @Nullable SourceId source) {
    Answer others = among(asked, source, passage -> !said(but, passage), false);
    return others instanceof Answer.Extracts
        ? others
        : new Answer.NotInCorpus(
            List.of(),
            Phrases.NOBODY_BESIDES.with(Phrases.names(but.stream().map(Person::speaker))));
  }

  /// What those of one organisation said, or one of several who were spoken of before.
  Answer among(Intent.Among among, Understanding asked, @Nullable SourceId source) {
    List<Person> people = among.people();
    Answer said = among(asked, source, passage -> said(people, passage), true);
    if (said instanceof Answer.Extracts || among.one()) {
      return said;
    }
    List<Speaker> silent = people.stream().map(Person::speaker).toList();
    return new Answer.NoRemarks(
        silent, Phrases.NOTHING_BY.with(Phrases.names(silent.stream())), List.of());
  }

  private Answer among(
      Understanding asked, @Nullable SourceId source, Predicate<Passage> by, boolean own) {
    return shown(
        asked, search.find(asked.topic(), Scope.in(source), p -> p.remark() && by.test(p)), own);
  }

  private static boolean said(List<Person> people, Passage passage) {
    return people.stream().anyMatch(person -> person.said(passage));
  }

  /// What passes the bar, or that the record is silent.
  ///
  /// @param own whether somebody is asked after by name
  Answer shown(Understanding asked, Judged found, boolean own) {
    Judged fitting = requirements.met(asked, found);
    boolean strong = own ? fitting.ownStrong() : fitting.strong();
    if (!strong) {
      return silence(found);
    }
    List<Citation> shown = fitting.shown(most);
    List<Citation> naming = naming(asked, shown);
    return new Answer.Extracts(Phrases.lead(shown), naming.isEmpty() ? shown : naming);
  }

  /// Where a question asks for somebody ("which philosopher"), the sentences that name anybody
  /// rather than those beside them that do not.
  private static List<Citation> naming(Understanding asked, List<Citation> shown) {
    return asked.kind() == AnswerKind.PERSON && !asked.askedFor().isBlank()
        ? shown.stream()
            .map(Citation::passage)
            .distinct()
            .flatMap(passage -> Quotable.sentences(passage).stream())
            .filter(sentence -> Requirements.names(sentence.quote()))
            .limit(Math.max(1, asked.count()))
            .toList()
        : List.of();
  }

  /// That the record is silent, and the themes that come nearest.
  private Answer silence(Judged found) {
    return new Answer.NotInCorpus(
        found.evidence().stream()
            .flatMap(e -> under(e.passage()))
            .distinct()
            .limit(NEAREST_THEMES)
            .toList(),
        "");
  }

  /// What a report and remarks say of one thing, each for itself.
  Answer halves(Understanding asked, @Nullable SourceId source) {
    var both = search.in(asked.topic(), Scope.in(source));
    Judged report = both.apply(Passage::report);
    Judged remarks = both.apply(Passage::remark);
    if (!remarks.strong() && !report.strong()) {
      return silence(remarks.none() ? report : remarks);
    }
    List<Citation> citations = new ArrayList<>();
    if (report.top() >= bar(Mark.OTHER_HALF)) {
      citations.addAll(report.shown(EACH_HALF));
    }
    if (remarks.top() >= bar(Mark.OTHER_HALF)) {
      citations.addAll(
          report.strong() ? agreeing(report, remarks, source) : remarks.shown(EACH_HALF));
    }
    return new Answer.Extracts(Phrases.BOTH_HOLD.with(), citations);
  }

  /// The remark that comes nearest to the topic and to the report's own words for it together:
  /// those who agree seldom use the same words.
  private List<Citation> agreeing(Judged report, Judged remarks, @Nullable SourceId source) {
    Map<Citation, Double> alike =
        search.find(report.best().quote(), Scope.in(source), Passage::remark).evidence().stream()
            .collect(Collectors.toMap(Evidence::citation, Evidence::score, Math::max));
    return remarks.evidence().stream()
        .max(Comparator.comparingDouble(e -> e.score() + alike.getOrDefault(e.citation(), 0.0)))
        .map(Evidence::citation)
        .stream()
        .toList();
  }

  /// What is said of somebody whom no event lists: it is the speaker's, never theirs.
  Answer mentioned(String name, Understanding asked, @Nullable SourceId source) {
    String topic = (name + " " + asked.topic().replace(name, "")).strip();
    Judged found = search.find(topic, Scope.in(source), passage -> Strangers.holds(passage, name));
    Optional<Citation> naming =
        found.only(evidence -> evidence.quote().contains(name)).shown(1).stream().findFirst();
    return naming
        .<Answer>map(
            words ->
                new Answer.Corrected(
                    Phrases.NO_REMARK_BY.with(name), speaking(words, name), List.of(words)))
        .orElseGet(() -> silence(found));
  }

  private static String speaking(Citation citation, String name) {
    Passage passage = citation.passage();
    if (passage.speaker().isEmpty()) {
      return (passage.report() ? Phrases.REPORT_SAYS : Phrases.PAGE_SAYS).with();
    }
    boolean quoting = citation.quote().chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0);
    return (quoting ? Phrases.QUOTING : Phrases.SPEAKING_OF)
        .with(Phrases.names(List.of(citation)), name);
  }

  private Stream<Theme> under(Passage passage) {
    return themes.all().stream().filter(theme -> passage.themes().contains(theme.id()));
  }

  private double bar(Mark mark) {
    return search.bar().of(mark);
  }
}
