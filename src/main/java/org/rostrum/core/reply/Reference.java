package org.rostrum.core.reply;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.Spot;

/// Where words come from, as a reader is told.
///
/// @param kind what was published
/// @param title the source's title
/// @param byline who said it, where it is somebody's remark
/// @param under the theme or heading that it stands under
/// @param spot where the words begin in the recording or the print
/// @param link where a click leads
/// @param cut what is left out of the sentence around them
/// @param place where the words stand in the record
public record Reference(
    Kind kind,
    String title,
    @Nullable Byline byline,
    @Nullable String under,
    @Nullable Spot spot,
    @Nullable Link link,
    Cut cut,
    Place place) {

  /// The same where a heading says already what it stands under.
  Reference withoutHeading() {
    return new Reference(kind, title, byline, null, spot, link, cut, place);
  }

  /// The same of words with more around them.
  Reference with(Cut other) {
    return new Reference(kind, title, byline, under, spot, link, other, place);
  }

  /// The same without a link.
  public Reference withoutLink() {
    return new Reference(kind, title, byline, under, spot, null, cut, place);
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
