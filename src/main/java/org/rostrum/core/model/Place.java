package org.rostrum.core.model;

/// Where cited words stand: what is kept of a citation when the record itself is not at hand.
/// [Library#find(Place)] makes a citation of it again.
public record Place(PassageId passage, TextSpan span) {}
