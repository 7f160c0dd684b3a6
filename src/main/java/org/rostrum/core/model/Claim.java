package org.rostrum.core.model;

import java.util.List;

/// A statement in Rostrum's own words and the citations that it rests on: one at the least.
public record Claim(String text, List<Citation> citations) {

  public Claim {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a claim without a citation: " + text);
    }
  }
}
