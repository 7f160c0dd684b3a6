package org.rostrum.core.people;

import java.util.List;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Passage;

/// Tells whom reports quote: people whom no event lists, by the name that the report gives.
public final class QuotedPeople {

  private QuotedPeople() {}

  /// Whether a passage is what a report quotes from somebody of this name: the whole of it or the
  /// surname, with or without a form of address.
  public static boolean quotes(Passage passage, String name) {
    if (!(passage.attribution() instanceof Attribution.Quoted quoted) || quoted.name() == null) {
      return false;
    }
    List<String> whole = Label.of(quoted.name()).name();
    List<String> asked = Label.of(name).name();
    return !asked.isEmpty()
        && (whole.equals(asked) || (asked.size() == 1 && whole.getLast().equals(asked.getFirst())));
  }
}
