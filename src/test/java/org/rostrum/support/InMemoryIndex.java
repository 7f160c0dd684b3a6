package org.rostrum.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rostrum.core.model.PassageId;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.retrieval.IndexException;
import org.rostrum.core.retrieval.PassageIndex;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.retrieval.Term;

/// A passage index in memory: simple, exact and slow. Words are counted without stemming, but for a
/// final `s`.
public final class InMemoryIndex implements PassageIndex {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
  private static final Set<String> STOP =
      Set.of("a", "an", "and", "in", "is", "it", "of", "that", "the", "to", "was");

  private final Map<PassageId, Entry> entries = new TreeMap<>();
  private Map<SourceId, String> contents = Map.of();
  private boolean changing;

  @Override
  public synchronized Map<SourceId, String> contents() {
    return contents;
  }

  @Override
  public synchronized Update update() {
    if (changing) {
      throw new IndexException(
          IndexException.Trouble.BUSY, "a change is under way", new IllegalStateException());
    }
    changing = true;
    return new Change();
  }

  @Override
  public synchronized List<Scored> byWords(String query, Scope scope, int depth) {
    return best(scope, depth, entry -> shared(query, entry.passage().text()), 0);
  }

  @Override
  public synchronized List<Scored> bySurroundings(String query, Scope scope, int depth) {
    return best(scope, depth, entry -> shared(query, entry.surroundings()), 0);
  }

  @Override
  public synchronized List<Scored> byMeaning(float[] query, Scope scope, int depth) {
    return best(scope, depth, entry -> dot(entry.vector(), query), -2);
  }

  @Override
  public synchronized Map<PassageId, Double> meaning(
      float[] query, Collection<PassageId> passages) {
    Map<PassageId, Double> meaning = new HashMap<>();
    for (PassageId passage : passages) {
      Entry entry = entries.get(passage);
      if (entry != null) {
        meaning.put(passage, dot(entry.vector(), query));
      }
    }
    return meaning;
  }

  @Override
  public synchronized List<Sentence> sentences(PassageId passage) {
    Entry entry = entries.get(passage);
    return entry == null ? List.of() : entry.sentences();
  }

  @Override
  public List<Term> terms(String text) {
    return words(text).stream()
        .filter(term -> !STOP.contains(term.text()))
        .map(term -> new Term(term.text().replaceAll("['’]?s$", ""), term.span()))
        .toList();
  }

  @Override
  public synchronized int frequency(String term) {
    return (int)
        entries.values().stream()
            .filter(e -> terms(e.passage().text()).stream().anyMatch(t -> t.text().equals(term)))
            .count();
  }

  @Override
  public synchronized int passages() {
    return entries.size();
  }

  @Override
  public synchronized Map<String, Integer> written() {
    Map<String, Integer> counts = new HashMap<>();
    for (Entry entry : entries.values()) {
      Set<String> distinct = new HashSet<>();
      words(entry.passage().text()).forEach(term -> distinct.add(term.text()));
      distinct.forEach(found -> counts.merge(found, 1, Integer::sum));
    }
    return counts;
  }

  @Override
  public void close() {}

  private List<Scored> best(Scope scope, int depth, Scoring scoring, double above) {
    return entries.values().stream()
        .filter(entry -> scope.admits(entry.passage()))
        .map(entry -> new Scored(entry.passage().id(), scoring.of(entry)))
        .filter(scored -> scored.score() > above)
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(depth)
        .toList();
  }

  private double shared(String query, String text) {
    double score = 0;
    for (Term term : terms(query)) {
      score += count(term, text) * rarity(term.text());
    }
    return score;
  }

  private long count(Term term, String text) {
    return terms(text).stream().filter(found -> found.text().equals(term.text())).count();
  }

  private static List<Term> words(String text) {
    List<Term> words = new ArrayList<>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(
          new Term(
              matcher.group().toLowerCase(Locale.ROOT),
              new TextSpan(matcher.start(), matcher.end())));
    }
    return words;
  }

  private static double dot(float[] left, float[] right) {
    double dot = 0;
    for (int i = 0; i < left.length; i++) {
      dot += left[i] * right[i];
    }
    return dot;
  }

  @FunctionalInterface
  private interface Scoring {
    double of(Entry entry);
  }

  private final class Change implements Update {

    private final Set<SourceId> removed = new HashSet<>();
    private final Map<PassageId, Entry> added = new TreeMap<>();
    private boolean open = true;

    @Override
    public Map<SourceId, String> contents() {
      return contents;
    }

    @Override
    public void remove(SourceId source) {
      removed.add(source);
      added.values().removeIf(entry -> entry.passage().source().equals(source));
    }

    @Override
    public void add(Entry entry) {
      added.put(entry.passage().id(), entry);
    }

    @Override
    public void commit(Map<SourceId, String> now) {
      synchronized (InMemoryIndex.this) {
        entries.values().removeIf(entry -> removed.contains(entry.passage().source()));
        entries.putAll(added);
        contents = Map.copyOf(now);
        close();
      }
    }

    @Override
    public void close() {
      synchronized (InMemoryIndex.this) {
        changing = changing && !open;
        open = false;
      }
    }
  }
}
