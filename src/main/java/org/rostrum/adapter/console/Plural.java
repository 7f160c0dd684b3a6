package org.rostrum.adapter.console;

/// A number with its noun.
final class Plural {

  private Plural() {}

  static String of(long number, String noun) {
    return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }
}
