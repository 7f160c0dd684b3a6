package org.rostrum.core.check;

import java.util.Set;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SpeakerId;

/// Who is said to have said words.
///
/// @param name as the record names them; as it was written where it knows no such person
/// @param people the labels of whom the name can mean; empty where the record knows nobody of it
public record Credit(String name, Set<SpeakerId> people) {

  public Credit {
    people = Set.copyOf(people);
  }

  /// Whether one of them uttered it, be it as somebody else's.
  boolean said(Passage passage) {
    return passage.utteredBy().filter(speaker -> people.contains(speaker.id())).isPresent();
  }
}
