package org.rostrum.core.model;

/// The identity of a passage: not blank, stable over runs.
public record PassageId(String value) implements Comparable<PassageId> {

  public PassageId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a passage id is blank");
    }
  }

  @Override
  public int compareTo(PassageId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
