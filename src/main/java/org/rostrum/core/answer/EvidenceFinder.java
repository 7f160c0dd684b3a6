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

/// Finds the sentences that come nearest to a topic: passages by the retriever, then each of their
/// sentences by its own meaning, its own words and the words around it.
final class EvidenceFinder {

  private static final int PASSAGES = 20;
  private static final double COVERAGE = 0.35;
  private static final double AROUND = 0.15;

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
        found.add(evidence(passage, sentence, asked, around));
      }
    }
    found.sort(
        Comparator.comparingDouble(Evidence::score)
            .reversed()
            .thenComparing(e -> e.passage().id())
            .thenComparing(Evidence::span));
    return found;
  }

  private Evidence evidence(
      Passage passage, Hit.Sentence sentence, Set<String> asked, double around) {
    String words = sentence.span().shift(-passage.span().start()).of(passage.text());
    double coverage = coverage(asked, terms(words));
    return new Evidence(
        passage,
        sentence.span(),
        sentence.meaning(),
        coverage,
        around,
        sentence.meaning() + COVERAGE * coverage + AROUND * around);
  }

  private double coverage(Set<String> asked, Set<String> present) {
    double all = 0;
    double covered = 0;
    for (String term : asked) {
      double weight = vocabulary.rarity(term);
      all += weight;
      covered += present.contains(term) ? weight : 0;
    }
    return all == 0 ? 0 : covered / all;
  }

  private Set<String> terms(String text) {
    Set<String> terms = new HashSet<>();
    for (Term term : vocabulary.terms(text)) {
      terms.add(term.text());
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
