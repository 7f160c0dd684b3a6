package org.rostrum.core.model;

/// A half-open stretch of a text, in UTF-16 code units: `start` inclusive, `end` exclusive.
///
/// @throws IllegalArgumentException when `0 <= start <= end` does not hold
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /// The stretch from the start of the earlier to the end of the later.
  public TextSpan union(TextSpan other) {
    return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The same stretch seen from a text that begins `offset` code units earlier.
  public TextSpan shift(int offset) {
    return new TextSpan(start + offset, end + offset);
  }

  /// The words of `text` that this span covers.
  ///
  /// @throws IndexOutOfBoundsException when the span ends past the text
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
