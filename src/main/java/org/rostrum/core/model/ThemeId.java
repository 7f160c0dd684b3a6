package org.rostrum.core.model;

/// The identity of a theme: not blank, stable over runs.
public record ThemeId(String value) implements Comparable<ThemeId> {

  public ThemeId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a theme id is blank");
    }
  }

  @Override
  public int compareTo(ThemeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
