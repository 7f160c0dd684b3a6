package org.rostrum.core.evidence;

import java.util.List;
import java.util.Optional;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;

/// Who replies to whom in a conversation.
public final class TurnOrder {

  private final Library library;

  public TurnOrder(Library library) {
    this.library = library;
  }

  /// The end of the turn before a passage's own; empty where nobody spoke before.
  public Optional<Passage> to(Passage passage) {
    if (!said(passage)) {
      return Optional.empty();
    }
    List<Passage> all = library.passagesOf(passage.source());
    int at = passage.locator().ordinal() - 1;
    while (at >= 0 && sameTurn(all.get(at), passage)) {
      at--;
    }
    return at >= 0 && said(all.get(at)) ? Optional.of(all.get(at)) : Optional.empty();
  }

  /// The turn that follows a passage's own; empty where nobody speaks next.
  public List<Passage> of(Passage passage) {
    List<Passage> all = library.passagesOf(passage.source());
    int start = passage.locator().ordinal();
    while (said(passage) && start < all.size() && sameTurn(all.get(start), passage)) {
      start++;
    }
    int end = start;
    while (end < all.size() && said(all.get(end)) && sameTurn(all.get(end), all.get(start))) {
      end++;
    }
    return all.subList(start, end);
  }

  private static boolean said(Passage passage) {
    return Nearby.spoken(passage) && passage.utteredBy().isPresent();
  }

  private static boolean sameTurn(Passage one, Passage other) {
    return Nearby.spoken(one) && one.utteredBy().equals(other.utteredBy());
  }

  /// Whether a sentence is a question, be it quoted.
  public static boolean asks(String sentence) {
    int end = sentence.length();
    while (end > 0 && "\"'”’) ".indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && sentence.charAt(end - 1) == '?';
  }
}
