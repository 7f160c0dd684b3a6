package org.rostrum.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What came of a run.
///
/// @param queries how many were put
/// @param ndcg10 the mean nDCG@10 of the queries with judgements, by kind of meeting ("all" where
///   the collection does not tell kinds apart), 0 to 1; empty where nothing is judged
public record RunSummary(int queries, Map<String, Double> ndcg10) {

  public RunSummary {
    ndcg10 = Collections.unmodifiableMap(new LinkedHashMap<>(ndcg10));
  }
}
