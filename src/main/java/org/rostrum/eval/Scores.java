package org.rostrum.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a set of judgements comes to. Shares run from 0 to 1; a share of nothing is 1.
///
/// @param questions how many were asked
/// @param right the share that is right in every respect
/// @param fidelity the share whose quotations and credits all hold
/// @param speakers the share whose quotations are all credited to whom the source credits them, and
///   to nobody wrong
/// @param named the share that names everybody expected
/// @param outcome the share that came out as a kind of answer that was expected
/// @param evidence the share of those to be answered that cite the gold
/// @param precision the share of citations that come from the gold, over those to be answered
public record Scores(
    int questions,
    double right,
    double fidelity,
    double speakers,
    double named,
    double outcome,
    double evidence,
    double precision) {

  public static Scores of(List<Judgement> judgements) {
    List<Judgement> answerable =
        judgements.stream()
            .filter(j -> j.question().expected() == GoldQuestion.Expected.ANSWER)
            .toList();
    return new Scores(
        judgements.size(),
        share(judgements, Judgement::right),
        share(judgements, Judgement::faithful),
        share(judgements, Judgement::speakers),
        share(judgements, Judgement::named),
        share(judgements, Judgement::outcome),
        share(answerable, Judgement::evidence),
        ratio(
            answerable.stream().mapToInt(Judgement::relevant).sum(),
            answerable.stream().mapToInt(Judgement::citations).sum()));
  }

  /// The same for each type of question, by its name.
  public static Map<String, Scores> byType(List<Judgement> judgements) {
    return judgements.stream()
        .collect(
            Collectors.groupingBy(
                j -> j.question().type(),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Scores::of)));
  }

  private static double share(List<Judgement> judgements, Predicate<Judgement> what) {
    return ratio(judgements.stream().filter(what).count(), judgements.size());
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
