package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Meant;

/// Finds what somebody said first or last.
final class Placed {

  private final Library library;

  Placed(Library library) {
    this.library = library;
  }

  /// A sentence of each event that is meant, in order; empty where nothing of theirs is recorded.
  List<Citation> of(Person person, boolean last, String question, @Nullable SourceId source) {
    List<Source.Panel> panels =
        library.panels().stream()
            .filter(panel -> source == null || panel.id().equals(source))
            .filter(panel -> person.ids().stream().anyMatch(id -> panel.appearance(id).isPresent()))
            .toList();
    List<Citation> placed = new ArrayList<>();
    for (Source.Panel panel : Meant.of(panels, question)) {
      List<Passage> said =
          library.passagesOf(panel.id()).stream()
              .filter(Passage::remark)
              .filter(person::said)
              .toList();
      Optional<Passage> passage = end(said, last);
      passage.flatMap(found -> end(Quotable.sentences(found), last)).ifPresent(placed::add);
    }
    return placed;
  }

  private static <T> Optional<T> end(List<T> things, boolean last) {
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(last ? things.getLast() : things.getFirst());
  }
}
