package org.rostrum.core.retrieval;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;

/// An index of which only some sources are searched. What words are known, and how rare they are,
/// is still told of all. It does not own the index: closing it does nothing.
public record NarrowedIndex(PassageIndex whole, Set<SourceId> sources) implements PassageIndex {

  public NarrowedIndex {
    sources = Set.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("nothing to search");
    }
  }

  /// What is left of a scope; null where that is nothing.
  private @Nullable Scope within(Scope scope) {
    if (scope.sources().isEmpty()) {
      return new Scope(sources, scope.speakers());
    }
    Set<SourceId> both = new HashSet<>(scope.sources());
    both.retainAll(sources);
    return both.isEmpty() ? null : new Scope(both, scope.speakers());
  }

  @Override
  public List<Scored> byWords(String query, Scope scope, int depth) {
    Scope within = within(scope);
    return within == null ? List.of() : whole.byWords(query, within, depth);
  }

  @Override
  public List<Scored> bySurroundings(String query, Scope scope, int depth) {
    Scope within = within(scope);
    return within == null ? List.of() : whole.bySurroundings(query, within, depth);
  }

  @Override
  public List<Scored> byMeaning(float[] query, Scope scope, int depth) {
    Scope within = within(scope);
    return within == null ? List.of() : whole.byMeaning(query, within, depth);
  }

  @Override
  public Found find(String words, float[] meaning, Scope scope, int depth) {
    Scope within = within(scope);
    return within == null ? Found.NOTHING : whole.find(words, meaning, within, depth);
  }

  @Override
  public Map<PassageId, Double> meaning(float[] query, Collection<PassageId> passages) {
    return whole.meaning(query, passages);
  }

  @Override
  public List<Sentence> sentences(PassageId passage) {
    return whole.sentences(passage);
  }

  @Override
  public Map<PassageId, List<Sentence>> sentences(Collection<PassageId> passages) {
    return whole.sentences(passages);
  }

  @Override
  public Map<SourceId, String> contents() {
    return whole.contents();
  }

  @Override
  public Update update() {
    throw new UnsupportedOperationException("a part of an index is not written");
  }

  @Override
  public List<Term> terms(String text) {
    return whole.terms(text);
  }

  @Override
  public int frequency(String term) {
    return whole.frequency(term);
  }

  @Override
  public int passages() {
    return whole.passages();
  }

  @Override
  public Map<String, Integer> written() {
    return whole.written();
  }

  @Override
  public void close() {}
}
