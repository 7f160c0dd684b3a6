package org.rostrum.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.eval.kinds.KindTraining;
import org.rostrum.support.Libraries;

/// How well the kinds of question are told, on examples that the build kept from training.
class KindsTest {

  private static final Kinds KINDS = Libraries.open().kinds();
  private static final List<Kind> BOOK = KindBook.read();

  @Test
  void areToldOfExamplesThatWereHeldOut() {
    Map<String, int[]> byKind = new TreeMap<>();
    List<KindTraining.Example> held =
        KindTraining.examples(BOOK).stream().filter(KindTraining.Example::held).toList();
    for (KindTraining.Example example : held) {
      int[] count = byKind.computeIfAbsent(example.kind(), kind -> new int[2]);
      count[0]++;
      count[1] += told(example.question()).equals(example.kind()) ? 1 : 0;
    }
    int right = byKind.values().stream().mapToInt(count -> count[1]).sum();
    StringBuilder table = new StringBuilder();
    byKind.forEach(
        (kind, count) -> table.append("%s %d of %d%n".formatted(kind, count[1], count[0])));
    System.out.printf("kinds, held out: %d of %d%n", right, held.size());
    assertThat((double) right / held.size()).as("%s", table).isGreaterThanOrEqualTo(0.93);
  }

  @Test
  void haveThirtyExamplesEachAndNeighboursThatAreNot() {
    assertThat(BOOK)
        .allSatisfy(
            kind -> {
              assertThat(kind.is()).as(kind.name()).hasSizeGreaterThanOrEqualTo(30);
              assertThat(kind.isnt()).as(kind.name()).isNotEmpty();
              assertThat(kind.isnt().values()).isSubsetOf(BOOK.stream().map(Kind::name).toList());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "who paid for the study?, funder",
    "WHO PAID FOR THE STUDY, funder",
    "who paid for the sea wall?, topic",
    "hello there, greeting",
    "what is this bot for, help",
    "and which language did they hold the seminar in?, language"
  })
  void areToldHoweverTheyAreTyped(String question, String kind) {
    assertThat(told(question)).isEqualTo(kind);
  }

  private static String told(String question) {
    return KINDS.of(question).getFirst().kind();
  }
}
