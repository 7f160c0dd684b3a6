package org.rostrum.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.support.Meetings;

class LibraryChangeTest {

  private static final Library SPRING = Meetings.library("spring", "Ann: One.\nBob: Two.");
  private static final Library AUTUMN = Meetings.library("autumn", "Cem: Three.");

  private static Library both(Library one, Library other) {
    return new Library(
        Stream.concat(one.sources().stream(), other.sources().stream()).toList(),
        Stream.concat(one.passages().stream(), other.passages().stream()).toList());
  }

  private static List<String> titles(Library library) {
    return library.sources().stream().map(Source::title).toList();
  }

  @Test
  void sameIsNone() {
    assertThat(
            LibraryChange.between(SPRING, Meetings.library("spring", "Ann: One.\nBob: Two."))
                .isNone())
        .isTrue();
  }

  @Test
  void namesWhatWasAddedRemovedAndChanged() {
    LibraryChange added = LibraryChange.between(SPRING, both(SPRING, AUTUMN));
    assertThat(added.added()).isEqualTo(titles(AUTUMN));
    assertThat(added.removed()).isEmpty();
    assertThat(added.changed()).isEmpty();

    assertThat(LibraryChange.between(both(SPRING, AUTUMN), AUTUMN).removed())
        .isEqualTo(titles(SPRING));
    assertThat(
            LibraryChange.between(SPRING, Meetings.library("spring", "Ann: One.\nBob: 2."))
                .changed())
        .isEqualTo(titles(SPRING));
  }

  @Test
  void isToldInALine() {
    assertThat(LibraryChange.between(SPRING, both(SPRING, AUTUMN)).line())
        .contains("1 (" + titles(AUTUMN).getFirst() + ") added", "none removed", "none changed")
        .contains("2 now");
  }
}
