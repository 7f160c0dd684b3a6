package org.rostrum.core.model;

/// The identity of a speaker: not blank, stable over runs.
public record SpeakerId(String value) implements Comparable<SpeakerId> {

  public SpeakerId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a speaker id is blank");
    }
  }

  @Override
  public int compareTo(SpeakerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
