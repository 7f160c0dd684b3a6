package org.rostrum.core.premise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Everyday words that lie at the two ends of one scale, where no dictionary calls them contraries:
/// what rises does not fall, what somebody is proud of does not shame them.
public final class Poles {

  /// Each scale is two lists of base forms; no word stands on both ends of one.
  private static final List<List<String>> SCALES =
      List.of(
          List.of(
              "rise grow growth increase double triple quadruple soar climb expand improve"
                  + " strengthen strong stronger higher gain recover thrive",
              "fall drop decline decrease shrink halve reduce reduction cut plummet weaken weak"
                  + " worsen lower lose loss vanish disappear collapse dwindle fade"),
          List.of(
              "support back favour favor endorse approve welcome accept adopt agree carry recommend"
                  + " embrace want love important essential vital necessary must answer praise"
                  + " admire wonderful champion defend promote invest pass",
              "reject oppose refuse dismiss condemn criticise criticize veto defeat dislike hate"
                  + " resist object disagree block wary against scrap abandon throw withdraw"),
          List.of(
              "proud pride pleased please glad happy delighted reassuring reassure encouraging"
                  + " hopeful satisfied comfortable excited optimistic great wonderful excellent"
                  + " success successful fine good generous generously",
              "ashamed shame embarrassed disappointed disappoint sad sorry angry afraid shocking"
                  + " shocked alarming disturbing pessimistic bad poor terrible failure fail wrong"
                  + " frustrated unhappy appalling worrying worrisome mean"),
          List.of(
              "same alike identical similar equal",
              "different differ distinct unlike opposite difference differently"),
          List.of(
              "easy simple straightforward easily simply",
              "hard difficult complicated complex tough challenge challenging struggle difficulty"),
          List.of(
              "certain sure definite settled proven proof conclusive",
              "doubt doubtful uncertain unsure unclear unsettled unproven"),
          List.of(
              "keep retain preserve save protect maintain continue",
              "lose abolish scrap abandon drop remove end close cease"),
          List.of("cheap affordable inexpensive cheaply", "expensive costly dear"),
          List.of(
              "quick quickly fast immediate immediately urgent urgently soon rapid",
              "slow slowly wait delay gradual gradually postpone"),
          List.of(
              "measure actual exact exactly precise precisely count",
              "estimate model guess approximate roughly reckon"),
          List.of("allow permit lawful legal let", "forbid ban prohibit unlawful illegal"),
          List.of("help benefit aid", "harm hurt damage hinder"),
          List.of("thrive flourish prosper healthy", "suffer sicken ail unhealthy"),
          List.of("many plenty abundant", "few scarce"),
          List.of("start begin open launch", "stop finish end close shut"));

  private static final int FAVOUR = 1;
  private static final int FEELING = 2;

  /// A place on a scale.
  private record End(int scale, int pole) {

    End far() {
      return new End(scale, 1 - pole);
    }
  }

  private static final Map<String, Set<End>> ENDS = ends();

  private Poles() {}

  private static Map<String, Set<End>> ends() {
    Map<String, Set<End>> ends = new HashMap<>();
    for (int scale = 0; scale < SCALES.size(); scale++) {
      for (int pole = 0; pole < 2; pole++) {
        for (String word : SCALES.get(scale).get(pole).split(" ")) {
          ends.merge(word, Set.of(new End(scale, pole)), Poles::both);
        }
      }
    }
    return Map.copyOf(ends);
  }

  private static Set<End> both(Set<End> some, Set<End> others) {
    Set<End> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  /// Whether a statement speaks for something: it has a word of the better end of favour or of
  /// feeling that it does not deny.
  static boolean favours(Statement statement) {
    return statement.words().stream()
        .filter(word -> !word.negated())
        .flatMap(word -> ends(word.bases()))
        .anyMatch(end -> end.pole() == 0 && (end.scale() == FAVOUR || end.scale() == FEELING));
  }

  /// Whether two words, each given by the base forms that it can have, lie at two ends of a scale.
  static boolean apart(Set<String> one, Set<String> other) {
    return ends(one).anyMatch(end -> ends(other).anyMatch(end.far()::equals));
  }

  /// Whether they lie at the same end.
  static boolean together(Set<String> one, Set<String> other) {
    return ends(one).anyMatch(end -> ends(other).anyMatch(end::equals));
  }

  private static Stream<End> ends(Set<String> bases) {
    return bases.stream().flatMap(base -> ENDS.getOrDefault(base, Set.of()).stream());
  }
}
