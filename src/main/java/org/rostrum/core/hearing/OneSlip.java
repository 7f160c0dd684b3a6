package org.rostrum.core.hearing;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything that a word may have been before one slip.
final class OneSlip {

  private OneSlip() {}

  /// The word with a letter less, two letters swapped, a letter replaced or a letter more.
  static Stream<String> from(String typed) {
    return IntStream.rangeClosed(0, typed.length())
        .boxed()
        .flatMap(at -> at(typed.substring(0, at), typed.substring(at)));
  }

  private static Stream<String> at(String before, String after) {
    String rest = after.isEmpty() ? "" : after.substring(1);
    Stream<String> letters =
        IntStream.rangeClosed('a', 'z')
            .mapToObj(Character::toString)
            .flatMap(letter -> Stream.of(letter + after, letter + rest));
    Stream<String> swapped =
        rest.isEmpty()
            ? Stream.of()
            : Stream.of("" + rest.charAt(0) + after.charAt(0) + rest.substring(1));
    return Stream.of(letters, swapped, Stream.of(rest))
        .flatMap(ends -> ends)
        .map(end -> before + end);
  }
}
