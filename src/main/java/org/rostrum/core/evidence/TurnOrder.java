package org.rostrum.core.evidence;

import java.util.List;
import java.util.Optional;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;

/// Who replies to whom in a conversation, and to which question: "No, not until August." means
/// nothing without it.
public final class TurnOrder {

  /// So many sentences of a turn are read as a reply; behind them it has gone on to other things.
  private static final int REPLY = 8;

  private final Library library;

  public TurnOrder(Library library) {
    this.library = library;
  }

  /// The last question in the turn before the sentence's own, whoever else put it.
  public Optional<Citation> asked(Citation sentence) {
    Passage passage = sentence.passage();
    List<Passage> all = library.passagesOf(passage.source());
    if (!said(passage) || !isIn(all, passage)) {
      return Optional.empty();
    }
    int at = passage.locator().ordinal();
    long gone = before(sentence);
    while (gone < REPLY && at > 0 && sameTurn(all.get(at - 1), passage)) {
      at--;
      gone += Quotable.sentences(all.get(at)).size();
    }
    return at > 0 && gone < REPLY ? lastQuestion(all, at - 1) : Optional.empty();
  }

  /// The end of the turn before a passage's own; empty where nobody spoke before.
  public Optional<Passage> to(Passage passage) {
    List<Passage> all = library.passagesOf(passage.source());
    if (!said(passage) || !isIn(all, passage)) {
      return Optional.empty();
    }
    int at = passage.locator().ordinal() - 1;
    while (at >= 0 && sameTurn(all.get(at), passage)) {
      at--;
    }
    return at >= 0 && said(all.get(at)) ? Optional.of(all.get(at)) : Optional.empty();
  }

  /// The turn that follows a passage's own; empty where nobody speaks next.
  public List<Passage> of(Passage passage) {
    List<Passage> all = library.passagesOf(passage.source());
    if (!isIn(all, passage)) {
      return List.of();
    }
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

  /// Whether a passage stands where its ordinal says: a library may have a part of a source alone.
  private static boolean isIn(List<Passage> all, Passage passage) {
    int at = passage.locator().ordinal();
    return at < all.size() && all.get(at).id().equals(passage.id());
  }

  private static boolean said(Passage passage) {
    return Nearby.spoken(passage) && passage.utteredBy().isPresent();
  }

  private static long before(Citation sentence) {
    return Quotable.sentences(sentence.passage()).stream()
        .filter(other -> other.span().end() <= sentence.span().start())
        .count();
  }

  private static Optional<Citation> lastQuestion(List<Passage> all, int end) {
    Passage last = all.get(end);
    for (int at = end; at >= 0 && sameTurn(all.get(at), last); at--) {
      Optional<Citation> question =
          Quotable.sentences(all.get(at)).reversed().stream()
              .filter(sentence -> asks(sentence.quote()))
              .findFirst();
      if (question.isPresent()) {
        return question;
      }
    }
    return Optional.empty();
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
