package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.retrieval.Term;

/// How text falls into terms. Case, accents, the shapes of apostrophes, possessives and English
/// endings do not count; the commonest words are left out.
final class Analysis {

  /// Words as terms.
  static final Analyzer STEMMED = new English(true);

  /// Words as they are written, lower case, without accents.
  static final Analyzer WRITTEN = new English(false);

  static final Analyzer BY_FIELD =
      new PerFieldAnalyzerWrapper(STEMMED, Map.of(Fields.WRITTEN, WRITTEN));

  private Analysis() {}

  static List<Term> terms(Analyzer analyzer, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(
            new Term(term.toString(), new TextSpan(offset.startOffset(), offset.endOffset())));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static final class English extends Analyzer {

    private final boolean stemmed;

    English(boolean stemmed) {
      this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream folded =
          new EnglishPossessiveFilter(new LowerCaseFilter(new ASCIIFoldingFilter(words)));
      return new TokenStreamComponents(
          words,
          stemmed
              ? new PorterStemFilter(new StopFilter(folded, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET))
              : folded);
    }
  }
}
