package org.rostrum.adapter.lucene;

import java.util.List;
import org.rostrum.core.retrieval.Term;
import org.rostrum.core.retrieval.TextAnalysis;

/// English text, taken apart as Lucene does.
public final class EnglishTerms implements TextAnalysis {

  @Override
  public List<Term> terms(String text) {
    return Analysis.terms(Analysis.STEMMED, text);
  }

  @Override
  public List<Term> written(String text) {
    return Analysis.terms(Analysis.WRITTEN, text);
  }
}
