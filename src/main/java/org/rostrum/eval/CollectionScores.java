package org.rostrum.eval;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the topics of a collection come to. Shares run from 0 to 1; a share of nothing is 1.
///
/// @param questions how many were asked
/// @param answerable how many of them have an answer in what was asked
/// @param found the share of these that shows a citation from a relevant document
/// @param declined the share that was told that there is no answer
/// @param speakers the share of citations that stand so in their source, credited to whom it
///   credits them
/// @param p50 the time within which half of the answers came
/// @param p95 the time within which 95 in 100 came
public record CollectionScores(
    int questions,
    int answerable,
    double found,
    double declined,
    double speakers,
    Duration p50,
    Duration p95) {

  public static CollectionScores of(List<TopicResult> results) {
    List<TopicResult> answerable = results.stream().filter(TopicResult::answerable).toList();
    int citations = results.stream().mapToInt(TopicResult::citations).sum();
    int faithful = results.stream().mapToInt(TopicResult::faithful).sum();
    List<Duration> times = results.stream().map(TopicResult::elapsed).sorted().toList();
    return new CollectionScores(
        results.size(),
        answerable.size(),
        share(answerable, TopicResult::found),
        share(results, TopicResult::declined),
        citations == 0 ? 1 : (double) faithful / citations,
        percentile(times, 50),
        percentile(times, 95));
  }

  /// The same for each kind of meeting, by its name; where there are no kinds, for what has an
  /// answer and what has none.
  public static Map<String, CollectionScores> byKind(List<TopicResult> results) {
    return results.stream()
        .collect(
            Collectors.groupingBy(
                CollectionScores::kind,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), CollectionScores::of)));
  }

  private static String kind(TopicResult result) {
    String domain = result.topic().domain();
    return domain != null ? domain : result.answerable() ? "answerable" : "unanswerable";
  }

  private static double share(List<TopicResult> results, Predicate<TopicResult> what) {
    return results.isEmpty() ? 1 : (double) results.stream().filter(what).count() / results.size();
  }

  private static Duration percentile(List<Duration> sorted, int percent) {
    return sorted.isEmpty()
        ? Duration.ZERO
        : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
  }
}
