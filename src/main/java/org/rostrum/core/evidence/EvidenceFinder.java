package org.rostrum.core.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.FunctionWords;
import org.rostrum.core.words.Speech;
import org.rostrum.core.words.TermShare;

/// Finds the sentences that come nearest to a topic: passages by the retriever, then each of their
/// sentences by its own meaning, its own words and the words around it.
public final class EvidenceFinder {

  private static final int PASSAGES = 20;
  private static final double COVERAGE = 0.35;
  private static final double AROUND = 0.15;

  /// Words for the kinds of source: they say where to look, not for what.
  private static final Set<String> KINDS =
      Set.of(
          "report",
          "reports",
          "report's",
          "summary",
          "paper",
          "panel",
          "panellist",
          "panellists",
          "panelist",
          "panelists",
          "speaker",
          "speakers",
          "webinar",
          "page",
          "record");

  /// Words for what is counted or called, which an answer gives and does not name.
  private static final Set<String> MEASURES =
      Set.of(
          "share",
          "percentage",
          "proportion",
          "fraction",
          "portion",
          "number",
          "numbers",
          "figure",
          "figures",
          "amount",
          "total",
          "name",
          "names",
          "title",
          "length");

  /// Words that begin with this many letters alike, and are mostly alike, are of one family.
  private static final int FAMILY = 5;

  /// What the meaning of the whole passage counts beside that of the sentence.
  private static final double WHOLE = 0.3;

  /// How many sentences are looked at word by word.
  private static final int ALIGNED = 16;

  // What the parts of a score weigh beside the alignment of words, which weighs 1.
  private static final double MEANING = 0.3;
  private static final double WORDS = 0.2;
  private static final double HEADING = 0.2;

  private static final Comparator<Evidence> BEST_FIRST =
      Comparator.comparingDouble(Evidence::rank)
          .reversed()
          .thenComparing(e -> e.passage().id())
          .thenComparing(Evidence::span);

  private final Searched searched;
  private final Retriever retriever;
  private final TermShare shares;
  private final Requirements requirements;

  public EvidenceFinder(Library library, Retriever retriever, Vocabulary vocabulary) {
    this.searched = new Searched(library);
    this.retriever = retriever;
    this.shares = new TermShare(vocabulary);
    this.requirements = new Requirements(retriever, this);
  }

  /// The sentences nearest to a topic, best first, ties by place.
  public Found find(String topic, Scope scope, Predicate<Passage> wanted) {
    return among(retriever.retrieve(topic, scope, PASSAGES), topic, scope, wanted);
  }

  /// Searches for a topic once, and looks through what was found as often as is wished.
  public Function<Predicate<Passage>, Found> search(String topic, Scope scope) {
    List<Hit> hits = retriever.retrieve(topic, scope, PASSAGES);
    return wanted -> among(hits, topic, scope, wanted);
  }

  private Found among(List<Hit> hits, String topic, Scope scope, Predicate<Passage> wanted) {
    Set<String> asked = terms(topic);
    List<Evidence> found = new ArrayList<>();
    for (Hit hit : hits) {
      Passage passage = hit.passage();
      if (!wanted.test(passage)) {
        continue;
      }
      String heading = passage.locator().heading();
      double around =
          coverage(asked, terms(passage.text() + (heading == null ? "" : "\n" + heading)));
      for (Hit.Sentence sentence : hit.sentences()) {
        found.add(evidence(hit, sentence, asked, around));
      }
    }
    found.sort(BEST_FIRST);
    List<Evidence> aligned = aligned(topic, found.subList(0, Math.min(ALIGNED, found.size())));
    boolean talk = !aligned.isEmpty() && aligned.getFirst().talk();
    return new Found(topic, aligned, searched.count(scope, talk, wanted));
  }

  /// The sentences of these passages, best first.
  public Found among(String topic, Collection<Passage> passages) {
    Set<String> asked = terms(topic);
    float[] query = retriever.vector(topic);
    List<Evidence> found = new ArrayList<>();
    for (Passage passage : passages) {
      List<Hit.Sentence> sentences = retriever.sentences(passage, query);
      double meaning = sentences.stream().mapToDouble(Hit.Sentence::meaning).average().orElse(0);
      Hit hit = new Hit(passage, 0, 0, meaning, sentences);
      double around = coverage(asked, terms(passage.text()));
      sentences.forEach(sentence -> found.add(evidence(hit, sentence, asked, around)));
    }
    found.sort(BEST_FIRST);
    return new Found(
        topic, aligned(topic, found.subList(0, Math.min(ALIGNED, found.size()))), passages.size());
  }

  /// The same sentences, each looked at word by word, best first.
  private List<Evidence> aligned(String topic, List<Evidence> found) {
    List<Double> aligned =
        retriever.aligned(topic, found.stream().map(e -> e.citation().quote()).toList());
    float[] query = retriever.vector(topic);
    List<Evidence> better = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Evidence evidence = found.get(i);
      better.add(evidence.aligned(aligned.get(i), score(query, evidence, aligned.get(i))));
    }
    better.sort(BEST_FIRST);
    return better;
  }

  private double score(float[] query, Evidence evidence, double aligned) {
    String heading = evidence.passage().locator().heading();
    double asking = evidence.citation().quote().endsWith("?") ? Threshold.ASKING : 0;
    return aligned
        + MEANING * evidence.meaning()
        + WORDS * evidence.coverage()
        + HEADING * (heading == null ? evidence.meaning() : retriever.near(query, heading))
        - asking;
  }

  private Evidence evidence(Hit hit, Hit.Sentence sentence, Set<String> asked, double around) {
    Passage passage = hit.passage();
    String words = sentence.span().shift(-passage.span().start()).of(passage.text());
    double coverage = coverage(asked, terms(words));
    double meaning = (1 - WHOLE) * sentence.meaning() + WHOLE * hit.meaning();
    double asking = words.endsWith("?") ? Threshold.ASKING : 0;
    return new Evidence(
        passage,
        sentence.span(),
        meaning,
        0,
        coverage,
        around,
        hit.score(),
        meaning + COVERAGE * coverage + AROUND * around - asking,
        0);
  }

  private double coverage(Set<String> asked, Set<String> present) {
    return shares.of(asked, term -> stands(term, present));
  }

  /// Whether a term or one of its family ("philosoph-ical", "philosoph-y") is present.
  private static boolean stands(String term, Set<String> present) {
    return present.contains(term)
        || (term.length() >= FAMILY && present.stream().anyMatch(other -> family(term, other)));
  }

  private static boolean family(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    int shared = 0;
    while (shared < one.length()
        && shared < other.length()
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= FAMILY && shared * 4 >= longest * 3;
  }

  private Set<String> terms(String text) {
    return shares.terms(text, word -> !KINDS.contains(word));
  }

  /// Only the evidence that can hold what is asked for.
  public Found holding(Understanding asked, Found found) {
    return requirements.met(asked, found);
  }

  /// Whether a topic is no more than the name of something in a few words, one of which the record
  /// has nowhere.
  boolean strange(String topic, int most) {
    Set<String> terms = shares.terms(topic, EvidenceFinder::subject);
    return terms.size() <= most && !shares.known(terms);
  }

  /// How far what a topic is about has its like in texts, 0 to 1.
  double likeness(String topic, List<String> texts) {
    return retriever.likeness(topic, word -> !FunctionWords.contains(word) && subject(word), texts);
  }

  /// Whether a word of a topic can be what it is about, and neither where to look nor who speaks.
  private static boolean subject(String word) {
    return !KINDS.contains(word) && !MEASURES.contains(word) && !Speech.verb(word);
  }

  /// Whether a passage names one of these things at all.
  boolean names(String things, Passage passage) {
    return coverage(terms(things), terms(passage.text())) > 0;
  }
}
