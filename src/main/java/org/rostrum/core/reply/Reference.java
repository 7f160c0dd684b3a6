package org.rostrum.core.reply;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Place;

/// Where words come from, as a reader is told.
///
/// @param kind what was published
/// @param title the source's title
/// @param byline who said it, where it is somebody's remark
/// @param under the theme or heading that it stands under
/// @param time its position in a recording
/// @param url the address of the exact words, where they were published
/// @param place where the words stand in the record
public record Reference(
    Kind kind,
    String title,
    @Nullable Byline byline,
    @Nullable String under,
    @Nullable String time,
    @Nullable String url,
    Place place) {

  /// The same where a heading says already what it stands under.
  Reference withoutHeading() {
    return new Reference(kind, title, byline, null, time, url, place);
  }

  /// The kinds of source.
  public enum Kind {
    PANEL("panel"),
    REPORT("report");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
