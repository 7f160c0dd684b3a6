package org.rostrum.core.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.evidence.Threshold;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.question.AnswerKind;
import org.rostrum.core.question.Themes;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.words.Phrasing;

/// Answers to what was said on a subject, and by whom.
public final class Sayings {

  /// What was asked of many is told by prose; who speaks of it is not ahead.
  private static final Pattern SURVEYED =
      Phrasing.anyOf("\\b(?:survey(?:s|ed)?|respondents?|interviewees|questionnaires?)\\b");

  private static final int NEAREST = 6;
  private static final double TWICE = 2;

  private final EvidenceFinder finder;
  private final Themes themes;
  private final int most;

  Sayings(EvidenceFinder finder, Themes themes, AnswerSettings settings) {
    this.finder = finder;
    this.themes = themes;
    this.most = settings.maxCitations();
  }

  /// What the record says on a topic, whoever said it.
  Answer onTopic(Understanding asked, @Nullable SourceId source) {
    Found found = finder.find(asked.topic(), Scope.in(source), wanted(asked.focus()));
    return answer(preferring(found, asked), asked);
  }

  /// Who said something.
  Answer whoSaid(Understanding asked, @Nullable SourceId source) {
    return switch (asked.focus()) {
      case ANY, REMARKS ->
          answer(finder.find(asked.topic(), Scope.in(source), Passage::remark), asked);
      case REPORT, PAGE, BOTH -> onTopic(asked, source);
    };
  }

  /// The theme under which most stands of what comes nearest to a topic; empty where another has
  /// more than half as much.
  Optional<Theme> theme(Understanding asked, @Nullable SourceId source) {
    Found found = finder.find(asked.topic(), Scope.in(source), Passage::remark);
    if (!found.strong()) {
      return Optional.empty();
    }
    List<Evidence> nearest = found.evidence().stream().limit(NEAREST).toList();
    List<Theme> most =
        themes.all().stream()
            .sorted(Comparator.comparingDouble((Theme theme) -> under(theme, nearest)).reversed())
            .limit(2)
            .toList();
    return most.stream()
        .findFirst()
        .filter(
            theme ->
                under(theme, nearest)
                    >= TWICE * (most.size() == 1 ? 0 : under(most.getLast(), nearest)))
        .filter(theme -> under(theme, nearest) > 0);
  }

  private static double under(Theme theme, List<Evidence> nearest) {
    return nearest.stream()
        .filter(evidence -> evidence.passage().themes().contains(theme.id()))
        .mapToDouble(Evidence::score)
        .sum();
  }

  private static Found preferring(Found found, Understanding asked) {
    return switch (asked.focus()) {
      case ANY -> {
        if (asked.kind() == AnswerKind.DATE) {
          yield found.dated();
        }
        yield SURVEYED.matcher(asked.topic()).find()
            ? found
            : found.preferring(Passage::remark, Threshold.REMARKS_FIRST);
      }
      case REPORT -> found.preferring(Passage::report, Threshold.REPORT_FIRST);
      case REMARKS, PAGE, BOTH -> found;
    };
  }

  private Answer answer(Found found, Understanding asked) {
    Found fitting = finder.holding(asked, found);
    return fitting.strong()
        ? new Answer.Extracts(fitting.lead(most), fitting.shown(most))
        : found.silence(themes);
  }

  public static Predicate<Passage> wanted(Understanding.Focus focus) {
    return switch (focus) {
      case ANY, BOTH -> passage -> true;
      case REMARKS -> Passage::remark;
      case REPORT -> passage -> !passage.remark();
      case PAGE -> passage -> !passage.remark() && !passage.report();
    };
  }
}
