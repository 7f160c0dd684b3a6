package org.rostrum.core.people;

/// Words of a question that can stand for one person.
///
/// @param length how many words they are
/// @param by what the person is called by
/// @param rank lower is surer, among matches of the same words
public record Match(Person person, int length, Mention.By by, int rank) {}
