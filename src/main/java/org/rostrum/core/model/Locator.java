package org.rostrum.core.model;

import org.jspecify.annotations.Nullable;

/// Where in its source a passage stands.
///
/// @param part what kind of text it is
/// @param heading the heading it stands under, as written
/// @param ordinal its place among the passages of its source, from 0
/// @param marks where its stretches stand in the recording or the print
public record Locator(Part part, @Nullable String heading, int ordinal, Marks marks) {

  /// The kinds of text that a source holds. Remarks and prose are searched; the others are cited
  /// for facts.
  public enum Part {
    /// What somebody said.
    REMARK,
    /// A report's or a page's own prose.
    PROSE,
    /// The heading of a theme or a section.
    HEADING,
    /// The line that lists a person at an event.
    LISTING,
    /// A line of the publication's particulars.
    DETAIL;

    public boolean searched() {
      return this == REMARK || this == PROSE;
    }
  }
}
