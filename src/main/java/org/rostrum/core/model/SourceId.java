package org.rostrum.core.model;

/// The identity of a source: not blank, stable over runs.
public record SourceId(String value) implements Comparable<SourceId> {

  public SourceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a source id is blank");
    }
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
