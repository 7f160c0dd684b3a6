package org.rostrum.adapter.discord;

import org.jspecify.annotations.Nullable;

/// A piece of a reply that always stands on one page.
///
/// @param text Discord's markdown, with everything that is not ours escaped
/// @param context the number of the quotation whose context can be asked for; null for none
/// @param leads whether it must not be the last of its page
/// @param opens whether it begins a container of its own
record Part(Kind kind, String text, @Nullable Integer context, boolean leads, boolean opens) {

  static Part of(Kind kind, String text) {
    return new Part(kind, text, null, false, false);
  }

  static Part leading(String text) {
    return new Part(Kind.OWN, text, null, true, false);
  }
}
