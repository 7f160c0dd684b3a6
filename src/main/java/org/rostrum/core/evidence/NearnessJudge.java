package org.rostrum.core.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.core.model.Citation;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Vocabulary;

/// Judges a sentence by how its words answer to those of the question, one by one, by its meaning,
/// by how many of the question's words stand in it, and by what its heading means.
public final class NearnessJudge implements SentenceJudge {

  private final Retriever retriever;
  private final Terms terms;
  private final double meaning;
  private final double words;
  private final double heading;
  private final double asking;

  public NearnessJudge(Retriever retriever, Vocabulary vocabulary) {
    this.retriever = retriever;
    this.terms = new Terms(vocabulary);
    Bar bar = Bar.of(model());
    this.meaning = bar.weight("meaning");
    this.words = bar.weight("words");
    this.heading = bar.weight("heading");
    this.asking = bar.weight("asking");
  }

  @Override
  public String model() {
    return "nearness";
  }

  /// What is said before a sentence does not count.
  @Override
  public List<Double> answers(String question, List<Candidate> sentences) {
    List<Double> aligned =
        retriever.aligned(question, sentences.stream().map(s -> s.citation().quote()).toList());
    Set<String> asked = terms.of(question);
    float[] vector = retriever.vector(question);
    Map<Citation, Double> meanings = meanings(vector, sentences);
    List<Double> answers = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Citation sentence = sentences.get(i).citation();
      String under = sentences.get(i).heading();
      double own = meanings.getOrDefault(sentence, 0.0);
      answers.add(
          aligned.get(i)
              + meaning * own
              + words * terms.share(asked, sentence.quote())
              + heading * (under == null ? own : retriever.near(vector, under))
              - (sentence.quote().endsWith("?") ? asking : 0));
    }
    return answers;
  }

  private Map<Citation, Double> meanings(float[] question, List<Candidate> sentences) {
    Map<Citation, Double> meanings = new HashMap<>();
    sentences.stream()
        .map(sentence -> sentence.citation().passage())
        .distinct()
        .forEach(
            passage ->
                retriever
                    .sentences(passage, question)
                    .forEach(s -> meanings.put(new Citation(passage, s.span()), s.meaning())));
    return meanings;
  }
}
