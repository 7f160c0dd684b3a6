package org.rostrum.core.hearing;

import java.util.List;

/// What was heard of a message.
///
/// @param question what it asks, put right and without orders; blank where it only orders
/// @param parts the question, or the questions that it consists of
/// @param note one sentence to tell whoever asked; empty where there is none
/// @param foreign whether it is in another language than the record
/// @param ordered whether there was an order in it
/// @param corrections the slips that were put right
public record Heard(
    String question,
    List<String> parts,
    String note,
    boolean foreign,
    boolean ordered,
    List<Correction> corrections) {

  public Heard {
    parts = List.copyOf(parts);
    corrections = List.copyOf(corrections);
  }

  /// Whether nothing is left to answer.
  public boolean onlyOrders() {
    return ordered && question.isBlank();
  }
}
