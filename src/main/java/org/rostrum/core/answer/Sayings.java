package org.rostrum.core.answer;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.retrieval.Scope;

/// Answers to what was said on a subject, and by whom.
final class Sayings {

  /// What a page says that tells of its event.
  private static final String EVENT =
      "In this event, webinar or panel discussion, the speakers discussed a subject";

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
    Found found = finder.find(asked.topic(), scope(source), wanted(asked.focus()));
    return answer(preferring(found, asked.focus()), asked);
  }

  /// Who said something.
  Answer whoSaid(Understanding asked, @Nullable SourceId source) {
    return switch (asked.focus()) {
      case ANY, REMARKS ->
          answer(finder.find(asked.topic(), scope(source), EvidenceFinder::remark), asked);
      case REPORT, PAGE, BOTH -> onTopic(asked, source);
    };
  }

  private static Found preferring(Found found, Understanding.Focus focus) {
    return switch (focus) {
      case ANY -> found.preferring(EvidenceFinder::remark, Threshold.REMARKS_FIRST);
      case REPORT -> found.preferring(EvidenceFinder::report, Threshold.REPORT_FIRST);
      case REMARKS, PAGE, BOTH -> found;
    };
  }

  /// What an event was about, in the page's own words.
  Answer event(@Nullable SourceId source) {
    Found found = finder.find(EVENT, scope(source), wanted(Understanding.Focus.PAGE));
    return found.none()
        ? found.silence(themes)
        : new Answer.Extracts(found.lead(most), found.shown(1));
  }

  private Answer answer(Found found, Understanding asked) {
    Found fitting = finder.holding(asked, found);
    return fitting.strong()
        ? new Answer.Extracts(fitting.lead(most), fitting.shown(most))
        : found.silence(themes);
  }

  static Scope scope(@Nullable SourceId source) {
    return source == null ? Scope.ALL : Scope.of(source);
  }

  static Predicate<Passage> wanted(Understanding.Focus focus) {
    return switch (focus) {
      case ANY, BOTH -> passage -> true;
      case REMARKS -> EvidenceFinder::remark;
      case REPORT -> passage -> !EvidenceFinder.remark(passage);
      case PAGE -> passage -> !EvidenceFinder.remark(passage) && !EvidenceFinder.report(passage);
    };
  }
}
