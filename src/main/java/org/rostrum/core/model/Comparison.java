package org.rostrum.core.model;

import java.util.List;

/// What people said on a topic, side by side: never a verdict on who is right.
///
/// @param topic blank where the gist of each was asked for
public record Comparison(String topic, List<Side> sides) {

  public Comparison {
    sides = List.copyOf(sides);
  }

  /// What one of them said.
  ///
  /// @param appearance as an event lists them; the event of the first citation, where there is one
  /// @param citations their closest remarks, best first; empty where they did not address it
  /// @param recorded whether the record holds any remark of theirs at all
  public record Side(Appearance appearance, List<Citation> citations, boolean recorded) {

    public Side {
      citations = List.copyOf(citations);
    }
  }

  /// Whether all of the sides are one person.
  public boolean ofOnePerson() {
    return sides.stream().map(side -> side.appearance().speaker().id()).distinct().count() < 2;
  }

  /// Whether anybody addressed the topic.
  public boolean addressed() {
    return sides.stream().anyMatch(side -> !side.citations().isEmpty());
  }
}
