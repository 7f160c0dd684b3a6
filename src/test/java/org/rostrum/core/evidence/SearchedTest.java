package org.rostrum.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.support.Libraries;
import org.rostrum.support.Meetings;

class SearchedTest {

  private static final List<Library> RECORDS =
      List.of(
          Libraries.open().library(),
          new Meetings()
              .with("spring", "Ada: Fares rose.\nBen: Why?\nAda: Nobody knows.\n")
              .with("autumn", "Ada: They fell.\nCleo: At last.\n")
              .library());

  @Test
  void countsWhatLookingThroughAllOfThemCounts() {
    for (Library library : RECORDS) {
      for (Scope scope : scopes(library)) {
        for (Predicate<Passage> wanted : wanted()) {
          assertThat(new Searched(library).count(scope, true, wanted))
              .isEqualTo(slowly(library, scope, true, wanted));
          assertThat(new Searched(library).count(scope, false, wanted))
              .isEqualTo(slowly(library, scope, false, wanted));
        }
      }
    }
  }

  private static List<Scope> scopes(Library library) {
    SpeakerId somebody = library.panels().getFirst().appearances().getFirst().speaker().id();
    Set<SourceId> two = Set.of(library.sources().getFirst().id(), library.sources().getLast().id());
    return List.of(
        Scope.ALL,
        Scope.of(library.sources().getFirst().id()),
        new Scope(two, Set.of()),
        Scope.ALL.saidBy(Set.of(somebody, new SpeakerId("nobody"))),
        Scope.of(library.sources().getLast().id()).saidBy(Set.of(somebody)),
        Scope.of(new SourceId("nowhere")));
  }

  private static List<Predicate<Passage>> wanted() {
    return Stream.<Predicate<Passage>>of(
            passage -> true, Passage::remark, passage -> passage.text().contains("e"))
        .toList();
  }

  private static int slowly(Library library, Scope scope, boolean talk, Predicate<Passage> wanted) {
    return (int)
        library.passages().stream()
            .filter(passage -> passage.locator().part().searched() && scope.admits(passage))
            .filter(passage -> passage.talk() == talk && wanted.test(passage))
            .count();
  }
}
