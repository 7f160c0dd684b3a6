package org.rostrum.adapter.discord;

import java.util.List;

/// One hostile input.
///
/// @param place where it is put, for people to read
/// @param text what is put there
record Attempt(String place, String text, Way way) {

  /// How a text gets to where it is put.
  @FunctionalInterface
  interface Way {

    /// Puts it there, and waits for all that comes of it.
    ///
    /// @return what is wrong with that
    List<String> put(Visitor visitor, String text);
  }

  List<String> make(Visitor visitor) {
    return way.put(visitor, text);
  }

  @Override
  public String toString() {
    String start = text.length() > 60 ? text.substring(0, 60) + "… (" + text.length() + ")" : text;
    return place + " ← " + start.replace("\n", "⏎");
  }
}
