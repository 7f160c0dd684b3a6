package org.rostrum.core.reply;

/// Where a click on cited words leads.
public record Link(String url, Kind leadsTo) {

  /// What opens.
  public enum Kind {
    /// The words themselves, marked on the page where they were published.
    WORDS,
    /// The page, of the web or of a print, on which they stand.
    PAGE,
    /// The recording, at the second at which they begin.
    MOMENT
  }
}
