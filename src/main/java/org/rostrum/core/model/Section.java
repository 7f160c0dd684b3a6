package org.rostrum.core.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of prose that is nobody's remark: a section of a report, or a page's own introduction.
///
/// @param heading where its heading stands in the canonical text, where it has one
/// @param paragraphs where its paragraphs stand, in order
/// @param url where this section was published, where that differs from its source's own address
public record Section(@Nullable TextSpan heading, List<TextSpan> paragraphs, @Nullable URI url) {

  public Section {
    paragraphs = List.copyOf(paragraphs);
  }
}
