package org.rostrum.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/// Lucene alone on an index that was written: the ten best passages by their own words, which a
/// whole question is measured beside.
public final class BareSearch implements AutoCloseable {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  public BareSearch(Path folder) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Queries.BM25);
  }

  public void search(String question) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    Analysis.terms(Analysis.STEMMED, question)
        .forEach(
            term -> words.add(new TermQuery(new Term(Fields.TEXT, term.text())), Occur.SHOULD));
    try {
      searcher.search(words.build(), 10);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
