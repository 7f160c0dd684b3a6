package org.rostrum.adapter.discord;

/// What sort of words a part of a reply holds. Each sort has a colour, and a label or marks that
/// tell it without the colour.
enum PartKind {
  /// Rostrum's own words: they take the colour of what came of the question.
  OWN,
  REMARK,
  REPORT,
  SUMMARY,
  RECORD
}
