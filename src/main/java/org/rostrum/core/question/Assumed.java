package org.rostrum.core.question;

/// What a question takes for granted, or asks whether it is so: a statement that the record may
/// bear out or contradict.
///
/// @param text the statement, folded, without the name of whoever is said to have made it
/// @param aside whether the question asks for something else besides ("when she said so, what …")
public record Assumed(String text, Kind kind, boolean aside) {

  /// How a question puts it.
  public enum Kind {
    /// That somebody said so: "why did she say that …".
    SAID,
    /// What somebody did, wants or holds dear, or what is so: "why does she want …".
    DONE,
    /// What somebody is said to have brought about: "how did she manage to …".
    ACHIEVED,
    /// It is asked whether somebody said so.
    WHETHER
  }
}
