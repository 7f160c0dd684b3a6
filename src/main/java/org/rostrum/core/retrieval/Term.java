package org.rostrum.core.retrieval;

import org.rostrum.core.model.TextSpan;

/// A word as the index counts it (lower case, stemmed) and where it stands in the text it came
/// from.
public record Term(String text, TextSpan span) {}
