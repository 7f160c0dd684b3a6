package org.rostrum.core.hearing;

/// A slip that was put right.
///
/// @param sure whether nothing else is about as likely to be meant
public record Correction(String typed, String meant, boolean sure) {

  Correction ending(String ending) {
    return new Correction(typed + ending, meant + ending, sure);
  }
}
