package org.rostrum.core.model;

import java.util.List;

/// An answer that a language model wrote, after every sentence of it was held to the record.
///
/// @param claims its sentences, in order, each with what bears it out
/// @param quotations the words that it rests on, and others worth reading, in order
/// @param otherwise whether it says what was said instead of what the question takes for granted
/// @param model which model wrote it
/// @param removed how many sentences the record did not bear out; they are gone
public record Written(
    List<Claim> claims, List<Citation> quotations, boolean otherwise, String model, int removed) {

  /// @throws IllegalArgumentException when nothing is left, or words that it rests on are not among
  ///   the quotations
  public Written {
    claims = List.copyOf(claims);
    quotations = List.copyOf(quotations);
    if (claims.isEmpty()
        || !quotations.containsAll(claims.stream().flatMap(c -> c.citations().stream()).toList())) {
      throw new IllegalArgumentException("rests on nothing shown: " + claims);
    }
  }
}
