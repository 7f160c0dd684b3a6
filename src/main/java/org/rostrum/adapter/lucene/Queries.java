package org.rostrum.adapter.lucene;

import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.rostrum.core.retrieval.Bm25;
import org.rostrum.core.retrieval.Scope;

/// Questions and scopes as Lucene queries.
final class Queries {

  static final BM25Similarity BM25 = new BM25Similarity(Bm25.K1, Bm25.B);

  private static final EnglishTerms ENGLISH = new EnglishTerms();

  private Queries() {}

  /// Passages of which a field holds words of the query.
  static Query words(String field, String query) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    Bm25.counted(ENGLISH.terms(query))
        .forEach((term, count) -> words.add(word(field, term, count), Occur.SHOULD));
    return words.build();
  }

  static Query in(Query query, Scope scope) {
    return filter(scope)
        .<Query>map(
            filter ->
                new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build())
        .orElse(query);
  }

  static Optional<Query> filter(Scope scope) {
    BooleanQuery.Builder filter = new BooleanQuery.Builder();
    if (!scope.sources().isEmpty()) {
      var sources = scope.sources().stream().map(source -> new BytesRef(source.value())).toList();
      filter.add(anyOf(Fields.SOURCE, sources), Occur.FILTER);
    }
    if (!scope.speakers().isEmpty()) {
      var people = scope.speakers().stream().map(speaker -> new BytesRef(speaker.value())).toList();
      filter.add(anyOf(Fields.SPEAKER, people), Occur.FILTER);
    }
    BooleanQuery narrowed = filter.build();
    return narrowed.clauses().isEmpty() ? Optional.empty() : Optional.of(narrowed);
  }

  private static Query anyOf(String field, Collection<BytesRef> values) {
    return new TermInSetQuery(field, values);
  }

  private static Query word(String field, String term, int count) {
    return new BoostQuery(new TermQuery(new Term(field, term)), count);
  }
}
