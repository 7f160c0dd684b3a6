package org.rostrum.core.desk;

import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Research;
import org.rostrum.core.text.Once;
import org.rostrum.core.theme.Summariser;

/// What answers at a desk by searching. Each is made when it is first needed: it may open an index
/// and a model.
public record Searching(
    Once<Answerer> answerer,
    Once<Research> research,
    Once<Summariser> summariser,
    Once<Explaining> explaining) {

  /// Makes all of it now.
  public void prepare() {
    answerer.get();
    research.get();
    summariser.get();
    explaining.get();
  }
}
