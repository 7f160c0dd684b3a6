package org.rostrum.adapter.lucene;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rostrum.core.retrieval.Scope;

/// Questions and scopes as Lucene queries.
final class Queries {

  /// What is searched of a very long question: its first distinct terms.
  private static final int TERMS = 256;

  /// What a passage's own words count beside those of its context, which holds them too.
  private static final float OWN_WORDS = 0.5f;

  private Queries() {}

  /// Passages whose words, or whose surroundings' words, are in the query.
  static Query words(String query) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Analysis.terms(Analysis.STEMMED, query)
        .forEach(term -> counts.merge(term.text(), 1, Integer::sum));
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    counts.entrySet().stream()
        .limit(TERMS)
        .forEach(
            term -> {
              words.add(word(Fields.TEXT, term, OWN_WORDS), Occur.SHOULD);
              words.add(word(Fields.CONTEXT, term, 1), Occur.SHOULD);
            });
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

  private static Query word(String field, Map.Entry<String, Integer> term, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, term.getKey())), weight * term.getValue());
  }
}
