package org.rostrum.core.desk;

import java.util.random.RandomGenerator;

/// The identity of a reply that was shown: 16 lower-case letters and digits that nobody can guess.
public record ShownId(String value) {

  private static final int LENGTH = 16;
  private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";

  /// @throws IllegalArgumentException when the value has another form
  public ShownId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not the id of a reply: " + value);
    }
  }

  public static boolean isValid(String value) {
    return value.length() == LENGTH && value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  /// @param random a source that cannot be predicted
  public static ShownId next(RandomGenerator random) {
    StringBuilder value = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ShownId(value.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
