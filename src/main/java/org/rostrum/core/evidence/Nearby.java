package org.rostrum.core.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;

/// The passages around what an answer showed: what a follow-up that names no subject of its own is
/// about.
public final class Nearby {

  /// How many turns of a conversation before and after.
  private static final int TURNS = 2;

  private final Library library;

  public Nearby(Library library) {
    this.library = library;
  }

  /// The passages shown; of a conversation, the turns beside them; of other texts, what stands
  /// under the same heading by the same hand.
  public Set<Passage> around(List<Citation> shown) {
    Set<Passage> near = new LinkedHashSet<>();
    for (Citation citation : shown) {
      Passage passage = citation.passage();
      if (passage.locator().part().searched()) {
        library.passagesOf(passage.source()).stream()
            .filter(other -> beside(passage, other))
            .forEach(near::add);
      }
    }
    return near;
  }

  private static boolean beside(Passage passage, Passage other) {
    if (other.locator().part() != passage.locator().part()) {
      return false;
    }
    int apart = Math.abs(other.locator().ordinal() - passage.locator().ordinal());
    return spoken(passage)
        ? apart <= TURNS
        : apart == 0
            || (Objects.equals(passage.locator().heading(), other.locator().heading())
                && passage.attribution().equals(other.attribution()));
  }

  /// The sentence right before one in its passage.
  public static Optional<Citation> before(Citation sentence) {
    return Quotable.sentences(sentence.passage()).stream()
        .filter(other -> other.span().end() <= sentence.span().start())
        .reduce((earlier, later) -> later);
  }

  /// The sentence right behind one in its passage.
  public static Optional<Citation> behind(Citation sentence) {
    return Quotable.sentences(sentence.passage()).stream()
        .filter(other -> other.span().start() >= sentence.span().end())
        .findFirst();
  }

  /// Whether a passage is a turn of a conversation, and no quotation that an editor chose.
  static boolean spoken(Passage passage) {
    return passage.remark()
        && (passage.themes().isEmpty() || !passage.locator().marks().all().isEmpty());
  }
}
