package org.rostrum.core.hearing;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything that a word may have been before one slip.
public final class OneSlip {

  private OneSlip() {}

  /// The word with a letter less, two letters swapped, a letter replaced or a letter more.
  static Stream<String> from(String typed) {
    return IntStream.rangeClosed(0, typed.length())
        .boxed()
        .flatMap(at -> at(typed.substring(0, at), typed.substring(at)));
  }

  private static Stream<String> at(String before, String after) {
    Stream<String> more = letters().map(letter -> before + letter + after);
    if (after.isEmpty()) {
      return more;
    }
    String rest = after.substring(1);
    Stream<String> replaced = letters().map(letter -> before + letter + rest);
    Stream<String> less = Stream.of(before + rest);
    Stream<String> swapped =
        rest.isEmpty()
            ? Stream.empty()
            : Stream.of(before + rest.charAt(0) + after.charAt(0) + rest.substring(1));
    return Stream.of(more, replaced, less, swapped).flatMap(words -> words);
  }

  private static Stream<String> letters() {
    return IntStream.rangeClosed('a', 'z').mapToObj(letter -> String.valueOf((char) letter));
  }
}
