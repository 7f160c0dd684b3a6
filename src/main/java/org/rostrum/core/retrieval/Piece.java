package org.rostrum.core.retrieval;

import org.rostrum.core.model.TextSpan;

/// A word of a text, or a part of one, and what it means in that text.
///
/// @param span where it stands in the text
/// @param vector its meaning, of any length
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Piece(TextSpan span, float[] vector) {}
