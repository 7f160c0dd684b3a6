package org.rostrum.core.desk;

import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Research;
import org.rostrum.core.text.Once;
import org.rostrum.core.theme.Summariser;
import org.rostrum.core.writing.Writing;

/// What answers at a desk by searching. Each is made when it is first needed: it may open an index
/// and a model.
///
/// @param writing has answers written; null where no language model is set
public record Searching(
    Once<Answerer> answerer,
    Once<Research> research,
    Once<Summariser> summariser,
    Once<Explaining> explaining,
    @Nullable Once<Writing> writing) {

  /// Without a language model.
  public Searching(
      Once<Answerer> answerer,
      Once<Research> research,
      Once<Summariser> summariser,
      Once<Explaining> explaining) {
    this(answerer, research, summariser, explaining, null);
  }

  /// Makes all of it now.
  public void prepare() {
    answerer.get();
    research.get();
    summariser.get();
    explaining.get();
    if (writing != null) {
      writing.get();
    }
  }
}
