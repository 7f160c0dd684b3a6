package org.rostrum.core.model;

import org.jspecify.annotations.Nullable;

/// A paragraph of a report that the report quotes from somebody else.
///
/// @param span where it stands in the canonical text: one of the paragraphs of a section
/// @param name whose words it is, where the report names a person
public record QuotedParagraph(TextSpan span, @Nullable String name) {}
