package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.retrieval.Hit;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.retrieval.Term;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Folded;
import org.rostrum.core.text.FunctionWords;

/// Finds the sentences that come nearest to a topic: passages by the retriever, then each of their
/// sentences by its own meaning, its own words and the words around it.
final class EvidenceFinder {

  private static final int PASSAGES = 20;
  private static final double COVERAGE = 0.35;
  private static final double AROUND = 0.15;

  /// Words that begin with this many letters alike, and are mostly alike, are of one family.
  private static final int FAMILY = 5;

  /// What the meaning of the whole passage counts beside that of the sentence.
  private static final double WHOLE = 0.3;

  private final Retriever retriever;
  private final Vocabulary vocabulary;

  EvidenceFinder(Retriever retriever, Vocabulary vocabulary) {
    this.retriever = retriever;
    this.vocabulary = vocabulary;
  }

  /// The sentences nearest to a topic, best first, ties by place.
  List<Evidence> find(String topic, Scope scope, Predicate<Passage> wanted) {
    Set<String> asked = terms(topic);
    List<Evidence> found = new ArrayList<>();
    for (Hit hit : retriever.retrieve(topic, scope, PASSAGES)) {
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
    found.sort(
        Comparator.comparingDouble(Evidence::score)
            .reversed()
            .thenComparing(e -> e.passage().id())
            .thenComparing(Evidence::span));
    return found;
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
        coverage,
        around,
        meaning + COVERAGE * coverage + AROUND * around - asking);
  }

  private double coverage(Set<String> asked, Set<String> present) {
    double all = 0;
    double covered = 0;
    for (String term : asked) {
      double weight = vocabulary.rarity(term);
      all += weight;
      covered += stands(term, present) ? weight : 0;
    }
    return all == 0 ? 0 : covered / all;
  }

  /// Whether a term or one of its family ("philosoph-ical", "philosoph-y") is present.
  private static boolean stands(String term, Set<String> present) {
    return present.contains(term)
        || term.length() >= FAMILY && present.stream().anyMatch(other -> family(term, other));
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
    Set<String> terms = new HashSet<>();
    for (Term term : vocabulary.terms(text)) {
      if (!FunctionWords.contains(Folded.text(term.span().of(text)))) {
        terms.add(term.text());
      }
    }
    return terms;
  }

  static boolean remark(Passage passage) {
    return passage.locator().part() == Locator.Part.REMARK;
  }

  static boolean report(Passage passage) {
    return passage.attribution() instanceof Attribution.Written;
  }
}
