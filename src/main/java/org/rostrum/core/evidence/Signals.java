package org.rostrum.core.evidence;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.text.Words;

/// What there is to tell by whether a sentence answers, a number each.
final class Signals {

  private final Retriever retriever;
  private final SentenceJudge judge;
  private final Reads reads;

  Signals(Library library, Retriever retriever, SentenceJudge judge) {
    this.retriever = retriever;
    this.judge = judge;
    this.reads = new Reads(library);
  }

  /// A sentence as the search brought it.
  ///
  /// @param meaning the cosine of topic and sentence
  /// @param words the share of the topic's words that stand in it, 0 to 1
  /// @param passage how near the passage came, 0 to 1
  /// @param reply how much nearer the question is that it replies to, from 0
  record Found(Citation citation, double meaning, double words, double passage, double reply) {

    Found replying(double gain) {
      return new Found(citation, meaning, words, passage, gain);
    }
  }

  /// A row a sentence, in order: what the judge says; how its words answer to those of the topic,
  /// one by one; its meaning; the share of the topic's words that stand in it; how near its passage
  /// came; how long it is; whether it asks; how much nearer the question is that it replies to.
  List<double[]> of(Sought sought, List<Found> sentences) {
    List<Citation> citations = sentences.stream().map(Found::citation).toList();
    List<String> texts = citations.stream().map(Citation::quote).toList();
    List<Double> judged =
        judge.answers(sought.question(), citations.stream().map(reads::of).toList());
    List<Double> aligned = retriever.aligned(sought.topic(), texts);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Found one = sentences.get(i);
      String text = texts.get(i);
      rows.add(
          new double[] {
            judged.get(i),
            aligned.get(i),
            one.meaning(),
            one.words(),
            one.passage(),
            Math.log1p(Words.of(text).size()),
            text.endsWith("?") ? 1 : 0,
            one.reply()
          });
    }
    return rows;
  }
}
