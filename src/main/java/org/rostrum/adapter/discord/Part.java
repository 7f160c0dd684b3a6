package org.rostrum.adapter.discord;

import org.jspecify.annotations.Nullable;

/// A piece of a reply that always stands on one page.
///
/// @param text Discord's markdown, with everything that is not ours escaped
/// @param context the number of the quotation whose context can be asked for; null for none
/// @param leads whether it must not be the last of its page
record Part(Kind kind, String text, @Nullable Integer context, boolean leads) {

  static Part of(Kind kind, String text) {
    return new Part(kind, text, null, false);
  }

  static Part leading(String text) {
    return new Part(Kind.OWN, text, null, true);
  }
}
