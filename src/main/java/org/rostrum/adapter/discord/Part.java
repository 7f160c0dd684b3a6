package org.rostrum.adapter.discord;

import org.jspecify.annotations.Nullable;

/// A piece of a reply that always stands on one page.
///
/// @param text Discord's markdown, with everything that is not ours escaped
/// @param credit whose the words are and where they stand, below them; empty for none
/// @param context the number of the quotation whose context can be asked for; null for none
/// @param leads whether it must not be the last of its page
/// @param opens whether it begins a container of its own
record Part(
    PartKind kind,
    String text,
    String credit,
    @Nullable Integer context,
    boolean leads,
    boolean opens) {

  static Part of(PartKind kind, String text) {
    return new Part(kind, text, "", null, false, false);
  }

  static Part leading(String text) {
    return new Part(PartKind.OWN, text, "", null, true, false);
  }

  static Part opening(String text) {
    return new Part(PartKind.OWN, text, "", null, true, true);
  }

  static Part cited(PartKind kind, String text, String credit, @Nullable Integer context) {
    return new Part(kind, text, credit, context, false, false);
  }

  /// What is said after columns, of all of them.
  static Part closing(String text) {
    return new Part(PartKind.OWN, text, "", null, false, true);
  }

  /// Whether a column begins here.
  boolean isColumn() {
    return opens && leads;
  }

  /// Text and credit as one text.
  String whole() {
    return credit.isEmpty() ? text : text + "\n" + credit;
  }

  int length() {
    return whole().length();
  }
}
