package org.rostrum.core.people;

import java.util.List;
import org.rostrum.core.model.TextSpan;

/// Words of a question that stand for somebody in the record.
///
/// @param people whom they can mean: one where it is certain, several where the words fit more than
///   one
/// @param span the words, in the question
/// @param by what the person was called by
public record Mention(List<Person> people, TextSpan span, By by) {

  public enum By {
    NAME,
    ORGANISATION,
    ROLE
  }

  public Mention {
    people = List.copyOf(people);
  }
}
