package org.rostrum.core.evidence;

import java.util.List;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Speaker;

/// Gives a judge each sentence with what it is read in.
final class Reads {

  private final Library library;
  private final TurnOrder turns;

  Reads(Library library) {
    this.library = library;
    this.turns = new TurnOrder(library);
  }

  SentenceJudge.Read of(Citation sentence) {
    Passage passage = sentence.passage();
    String asked = turns.asked(sentence).map(Citation::quote).orElse("");
    String before =
        Nearby.before(sentence).map(Citation::quote).orElseGet(() -> leadingTo(passage));
    return new SentenceJudge.Read(
        sentence.quote(), name(passage), asked, before.equals(asked) ? "" : before);
  }

  private String name(Passage passage) {
    return passage.speaker().map(Speaker::name).orElseGet(() -> library.sourceOf(passage).title());
  }

  /// What stands over a passage, or else ends the one before it.
  private String leadingTo(Passage passage) {
    String heading = passage.locator().heading();
    if (heading != null) {
      return heading;
    }
    List<Passage> all = library.passagesOf(passage.source());
    int at = passage.locator().ordinal() - 1;
    return at < 0 || at >= all.size() || !all.get(at).locator().part().searched()
        ? ""
        : Quotable.sentences(all.get(at)).getLast().quote();
  }
}
