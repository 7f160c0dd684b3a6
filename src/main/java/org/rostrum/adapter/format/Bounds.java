package org.rostrum.adapter.format;

import org.rostrum.core.corpus.TooMuchException;

/// What no honest file has more of, so that a reader need not bear it.
public final class Bounds {

  /// A parliament with its galleries has fewer.
  static final int MOST_PEOPLE = 5_000;

  /// More turns and paragraphs than a year of sittings has.
  static final int MOST_PIECES = 250_000;

  /// Some three million words, 300 hours of talk.
  static final int LONGEST = 16 << 20;

  /// More than any list of speakers takes.
  static final int LONGEST_FRONT_MATTER = 1_000_000;

  /// How many characters a parser of Markdown may look at for the ends of tags that have none.
  private static final long MOST_LOOKED_AT = 500_000_000;

  private Bounds() {}

  /// @throws TooMuchException where a file names so many people
  public static void checkPeople(int count) {
    if (count > MOST_PEOPLE) {
      throw new TooMuchException(
          "the file names more than " + MOST_PEOPLE + " people, so it is no record of an event",
          "divide it, or move it out of the corpus folder");
    }
  }

  /// @throws TooMuchException where a file holds so many turns and paragraphs
  public static void checkPieces(int count) {
    if (count > MOST_PIECES) {
      throw new TooMuchException(
          "the file holds more than " + MOST_PIECES + " turns and paragraphs",
          "divide it into a file for each event");
    }
  }

  /// @throws TooMuchException where a text has so many characters
  public static void checkLength(long characters) {
    if (characters > LONGEST) {
      throw new TooMuchException(
          "the file holds more than " + (LONGEST >> 20) + " million characters of text",
          "divide it into a file for each event");
    }
  }

  /// Sees whether a Markdown parser will come to an end: at each `<` it looks for a `>` up to the
  /// end of the paragraph.
  ///
  /// @throws TooMuchException where it will not
  public static void checkTags(String markdown) {
    long cost = 0;
    long open = 0;
    boolean blank = true;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '\n') {
        open = blank ? 0 : open;
        blank = true;
      } else {
        blank &= Character.isWhitespace(c);
        open += c == '<' ? 1 : 0;
        cost += open;
      }
    }
    if (cost > MOST_LOOKED_AT) {
      throw new TooMuchException(
          "a paragraph of it holds more tags than any text", "take the HTML out of it");
    }
  }
}
