package org.rostrum.core.check;

/// A few words of a comparison between the record and words that are quoted.
public record ComparedWords(Kind kind, String text) {

  /// Which side has the words.
  public enum Kind {
    /// Both; as the record writes them.
    SAME,
    /// The record alone.
    MISSING,
    /// The quoted words alone.
    ADDED
  }
}
