package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.evidence.Threshold;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.question.Themes;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.words.Phrasing;

/// Answers to what a report and remarks say of one thing, each for itself.
public final class Halves {

  /// Whether the question takes for granted that both say the same.
  private static final Pattern SHARED =
      Phrasing.anyOf(
          "\\bboth\\b",
          "\\b(?:echo|echoes|back(?:s|ed)?"
              + " up|support(?:s|ed)?|share(?:s|d)?|agree(?:s|d)?|match(?:es|ed)?|in common|the"
              + " same|also|too|as well)\\b");

  private static final int EACH = 2;

  private final EvidenceFinder finder;
  private final Themes themes;

  Halves(EvidenceFinder finder, Themes themes) {
    this.finder = finder;
    this.themes = themes;
  }

  Answer of(String question, Understanding asked, @Nullable SourceId source) {
    var both = finder.search(asked.topic(), Scope.in(source));
    Found report = both.apply(Passage::report);
    Found remarks = both.apply(Passage::remark);
    if (!remarks.strong() && !report.strong()) {
      return (remarks.none() ? report : remarks).silence(themes);
    }
    List<Citation> citations = new ArrayList<>();
    if (report.top() >= Threshold.OTHER_HALF) {
      citations.addAll(report.shown(EACH));
    }
    if (remarks.top() >= Threshold.OTHER_HALF) {
      citations.addAll(
          shared(question, report, remarks, source)
              .map(List::of)
              .orElseGet(() -> remarks.shown(EACH)));
    }
    return new Answer.Extracts("What the record holds on this:", citations);
  }

  /// Where both are said to hold the same, the remark that is near to the topic in meaning and to
  /// the report's own words for it: those who agree seldom use the same words.
  private Optional<Citation> shared(
      String question, Found report, Found remarks, @Nullable SourceId source) {
    if (!report.strong() || !SHARED.matcher(question).find()) {
      return Optional.empty();
    }
    String words = report.best().citation().quote();
    Found alike = finder.find(words, Scope.in(source), Passage::remark);
    return remarks.evidence().stream()
        .max(Comparator.comparingDouble(one -> one.meaning() + score(alike, one)))
        .map(Evidence::citation);
  }

  private static double score(Found found, Evidence wanted) {
    return found.evidence().stream()
        .filter(one -> one.passage().equals(wanted.passage()) && one.span().equals(wanted.span()))
        .mapToDouble(Evidence::score)
        .findFirst()
        .orElse(0);
  }
}
