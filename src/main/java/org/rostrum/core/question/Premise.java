package org.rostrum.core.question;

import org.rostrum.core.people.Person;

/// Something that a question takes for granted of somebody and that no line of the record says of
/// them.
///
/// @param ascribed the role or organisation, as the question writes it
public record Premise(Person person, String ascribed) {}
