package org.rostrum.core.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.people.Person;

/// A question understood.
///
/// @param question what is asked, whole
/// @param intent what it asks for
/// @param kindOf what kind of question it is, and how sure that is
/// @param people who is meant, in order of mention; those of the exchange before where it only
///   points back
/// @param topic the question without names and framing: what the evidence must be about; blank
///   where nothing is left
/// @param clauses the stretch of the question that belongs to each of the people, where a
///   comparison gives each their own
/// @param focus which kinds of text it asks about
/// @param saying whether it asks for what was said, rather than about somebody
/// @param inherited whether its topic is that of the question before
/// @param assumed what it takes for granted, or asks whether it was said; null where it does
///   neither
/// @param wrong what it takes for granted of somebody, and the record does not say of them
public record Understanding(
    String question,
    Intent intent,
    Kinds.Guess kindOf,
    List<Person> people,
    String topic,
    List<String> clauses,
    Focus focus,
    boolean saying,
    boolean inherited,
    @Nullable Assumed assumed,
    List<Premise> wrong) {

  /// Which kinds of text a question asks about.
  public enum Focus {
    /// Not said: remarks come first, and prose where it answers better.
    ANY,
    REMARKS,
    REPORT,
    /// Remarks and report, each for itself.
    BOTH
  }

  public Understanding {
    people = List.copyOf(people);
    clauses = List.copyOf(clauses);
    wrong = List.copyOf(wrong);
  }

  /// The same on another topic.
  public Understanding about(String other) {
    return new Understanding(
        question,
        intent,
        kindOf,
        people,
        other.strip(),
        clauses,
        focus,
        saying,
        inherited,
        assumed,
        wrong);
  }
}
