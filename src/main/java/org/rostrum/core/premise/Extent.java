package org.rostrum.core.premise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.core.words.Phrasing;

/// How far a statement goes: that something holds of all, of one thing alone or is enough, or of a
/// part.
public final class Extent {

  private static final Set<String> ALONE =
      Set.of(
          "only",
          "alone",
          "solely",
          "sole",
          "exclusively",
          "purely",
          "enough",
          "sufficient",
          "suffice",
          "suffices");
  private static final Set<String> ALL =
      Set.of(
          "all",
          "every",
          "everything",
          "everybody",
          "everyone",
          "whole",
          "entire",
          "entirely",
          "completely",
          "totally",
          "always");

  /// What is not alone, and not enough.
  private static final Pattern SHARED =
      Phrasing.anyOf(
          "\\b(?:one (?:\\w+ )?(?:of|among)|(?:not|\\w*n['’]t) (?:only|just|merely|alone)|not the"
              + " only|(?:far |much )?more"
              + " than|share|shares|together|across|both|jointly|several|as well"
              + " as|beside|besides)\\b");

  private static final Pattern NOT_ALONE =
      Phrasing.anyOf(
          "\\balone (?:\\w+ not|cannot|\\w+n['’]t)\\b",
          "\\b(?:not|never|\\w+n['’]t|nowhere near|far from)(?: \\w+)?"
              + " (?:enough|sufficient|alone|only|suffice)\\b");

  /// What is not all of it.
  private static final Pattern PARTLY =
      Phrasing.anyOf(
          "\\b(?:half|partly|in part|part of the|a third|a quarter|thirds|(?:not|\\w*n['’]t)"
              + " (?:all|always|every|entirely)|per ?cent)\\b",
          "\\d\\s?%");

  /// Words that are contrary to each other where they stand before the same word.
  private static final Map<String, Set<String>> BEFORE_THE_SAME =
      Map.ofEntries(
          Map.entry("all", Set.of("some", "half", "few")),
          Map.entry("every", Set.of("some", "half", "few")),
          Map.entry("most", Set.of("few", "some")),
          Map.entry("many", Set.of("few")),
          Map.entry("more", Set.of("less", "fewer")),
          Map.entry("over", Set.of("under", "below")),
          Map.entry("above", Set.of("under", "below")),
          Map.entry("before", Set.of("after")),
          Map.entry("inside", Set.of("outside")),
          Map.entry("first", Set.of("last", "second")));

  private static final Set<String> BOUNDS =
      Set.of("over", "under", "above", "below", "inside", "outside", "before", "after");
  private static final int FEW = 4;

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty"
              + "|seventy|eighty|ninety|hundred|thousand|million|billion");

  private Extent() {}

  /// Whether a word only says how much, when or where.
  static boolean quantity(Statement.Word word) {
    return ALONE.contains(word.folded())
        || ALL.contains(word.folded())
        || BEFORE_THE_SAME.containsKey(word.folded())
        || BEFORE_THE_SAME.values().stream().anyMatch(words -> words.contains(word.folded()))
        || word.folded().equals("several")
        || word.folded().equals("one");
  }

  static boolean contradicts(Statement claim, Statement said) {
    return within(claim, said, ALONE, SHARED)
        || (has(claim, ALONE)
            && !NOT_ALONE.matcher(claim.text()).find()
            && NOT_ALONE.matcher(said.text()).find()
            && common(claim, said))
        || within(claim, said, ALL, PARTLY)
        || before(claim, said);
  }

  /// Whether a claim goes the whole way, and what was said on the same thing does not.
  private static boolean within(Statement claim, Statement said, Set<String> whole, Pattern part) {
    return has(claim, whole)
        && !has(said, whole)
        && part.matcher(said.text()).find()
        && common(claim, said);
  }

  private static boolean common(Statement claim, Statement said) {
    return claim.words().stream()
        .filter(word -> !quantity(word))
        .anyMatch(word -> said.words().stream().anyMatch(o -> Contradictions.same(o, word)));
  }

  private static boolean has(Statement statement, Set<String> words) {
    return statement.words().stream()
        .anyMatch(word -> !word.negated() && words.contains(word.folded()));
  }

  private static boolean before(Statement claim, Statement said) {
    return pairs(claim.words())
        .anyMatch(
            one ->
                pairs(said.words())
                    .anyMatch(
                        other ->
                            Contradictions.same(one.head(), other.head())
                                && one.word().negated() == other.word().negated()
                                && (contrary(one.word().folded(), other.word().folded())
                                    || miscounted(one.word(), other.word(), said))));
  }

  /// Whether two numbers differ, and what was said has not the number that is claimed.
  private static boolean miscounted(Statement.Word claimed, Statement.Word found, Statement said) {
    return number(claimed)
        && number(found)
        && said.words().stream().noneMatch(word -> word.folded().equals(claimed.folded()));
  }

  private static boolean number(Statement.Word word) {
    return NUMBER.matcher(word.folded()).matches();
  }

  private static boolean contrary(String one, String other) {
    return BEFORE_THE_SAME.getOrDefault(one, Set.of()).contains(other)
        || BEFORE_THE_SAME.getOrDefault(other, Set.of()).contains(one);
  }

  private record Pair(Statement.Word word, Statement.Word head) {}

  /// Each word with that behind it; a place or a bound with each of the few behind it.
  private static Stream<Pair> pairs(List<Statement.Word> words) {
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(
            i ->
                words.subList(i + 1, Math.min(words.size(), i + 1 + reach(words.get(i)))).stream()
                    .map(head -> new Pair(words.get(i), head)));
  }

  private static int reach(Statement.Word word) {
    return BOUNDS.contains(word.folded()) ? FEW : 1;
  }
}
