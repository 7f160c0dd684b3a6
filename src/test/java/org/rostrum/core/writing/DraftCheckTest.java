package org.rostrum.core.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Holds what a good model writes, and errors that are planted in it, to the record.
class DraftCheckTest {

  private static final int SEEDS = 4;

  private static final List<Samples.Record> RECORDS = Samples.all();

  /// How many of each kind there were, and how many were caught.
  private record Caught(int planted, int caught) {

    Caught and(boolean one) {
      return new Caught(planted + 1, caught + (one ? 1 : 0));
    }

    double share() {
      return caught / (double) planted;
    }
  }

  @Test
  void removesFewGoodSentences() {
    List<String> removed = new ArrayList<>();
    int all = 0;
    for (Samples.Record record : RECORDS) {
      DraftCheck check = record.check();
      for (int i = 0; i < record.samples().size(); i++) {
        Samples.Sample good = record.samples().get(i);
        all++;
        check.check(brief(record), draft(record, i)).removed().stream()
            .filter(each -> each.text().equals(good.text()))
            .forEach(each -> removed.add(each.why() + ": " + each.text()));
      }
    }
    System.out.printf("good sentences removed: %d of %d%n", removed.size(), all);
    removed.forEach(each -> System.out.println("  " + each));
    assertThat(removed.size()).isLessThanOrEqualTo(all / 20);
  }

  @Test
  void catchesPlantedErrorsOfEveryKind() {
    Map<Planted, Caught> caught = new EnumMap<>(Planted.class);
    for (Samples.Record record : RECORDS) {
      DraftCheck check = record.check();
      for (int i = 0; i < record.samples().size(); i++) {
        for (Planted kind : Planted.values()) {
          for (int seed = 0; seed < SEEDS; seed++) {
            Optional<Draft.Sentence> planted =
                kind.of(record.samples().get(i), record, new Random(31L * seed + i));
            if (planted.isPresent()) {
              boolean gone =
                  !check
                      .check(brief(record), new Draft(List.of(planted.get()), List.of(), false))
                      .removed()
                      .isEmpty();
              caught.merge(kind, new Caught(0, 0).and(gone), (known, ignored) -> known.and(gone));
            }
          }
        }
      }
    }
    caught.forEach(
        (kind, figures) ->
            System.out.printf(
                "%-19s %4d of %4d (%.1f%%)%n",
                kind, figures.caught(), figures.planted(), 100 * figures.share()));
    assertThat(caught).containsOnlyKeys(Planted.values());
    assertThat(caught.values()).allMatch(figures -> figures.share() >= 0.95);
  }

  /// The sentence with the one before it, which "she" may refer to.
  private static Draft draft(Samples.Record record, int at) {
    return new Draft(
        record.samples().subList(Math.max(0, at - 1), at + 1).stream()
            .map(sample -> new Draft.Sentence(sample.text(), sample.numbers()))
            .toList(),
        List.of(),
        false);
  }

  private static Brief brief(Samples.Record record) {
    return new Brief("What was said?", record.sentences());
  }
}
