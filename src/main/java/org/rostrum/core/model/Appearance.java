package org.rostrum.core.model;

import java.util.List;

/// Somebody listed at an event: the affiliation they held there, their capacities in the event
/// itself ("chair", "report co-author"), and the line of the canonical text that says so.
public record Appearance(
    Speaker speaker, Affiliation affiliation, List<String> capacities, TextSpan line) {

  public Appearance {
    capacities = List.copyOf(capacities);
  }
}
