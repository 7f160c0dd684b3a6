package org.rostrum.adapter.format;

import org.jspecify.annotations.Nullable;

/// A turn of a transcript, or one paragraph of it, while it is read.
///
/// @param speaker the label as written; null where it is not known who spoke
/// @param text on one line
/// @param theme the heading it stands under, where there is one
/// @param time the position in the recording, or on the clock, as it is to be shown
/// @param line the line of the file, from 1
/// @param follows whether it is a further paragraph of the turn before
public record Turn(
    @Nullable String speaker,
    String text,
    @Nullable String theme,
    @Nullable String time,
    int line,
    boolean follows) {

  /// A turn, or its first paragraph.
  public Turn(
      @Nullable String speaker,
      String text,
      @Nullable String theme,
      @Nullable String time,
      int line) {
    this(speaker, text, theme, time, line, false);
  }
}
