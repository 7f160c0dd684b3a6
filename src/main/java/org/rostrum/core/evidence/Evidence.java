package org.rostrum.core.evidence;

import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.TextSpan;

/// A sentence that may answer, and why it might.
///
/// @param span the sentence, in the canonical text
/// @param meaning cosine of the topic and the sentence, and a part of that of its passage, -1 to 1
/// @param aligned how well its words answer to those of the topic, one by one, 0 to 1
/// @param coverage the share of the topic's words that stand in the sentence, each by its rarity, 0
///   to 1
/// @param around the same share in the whole passage and its heading, 0 to 1
/// @param context how near the passage in its context is, 0 to 1, comparable within one search only
/// @param score all of it but the context together, comparable between questions
/// @param ahead what it is put ahead of others by, for the kind of text that it is
public record Evidence(
    Passage passage,
    TextSpan span,
    double meaning,
    double aligned,
    double coverage,
    double around,
    double context,
    double score,
    double ahead) {

  private static final double CONTEXT = 0.6;

  /// The same, its words laid beside those of the topic.
  public Evidence aligned(double how, double better) {
    return new Evidence(passage, span, meaning, how, coverage, around, context, better, ahead);
  }

  /// The same, put ahead of others by so much.
  public Evidence ahead(double by) {
    return new Evidence(
        passage, span, meaning, aligned, coverage, around, context, score, ahead + by);
  }

  /// What it is ranked by: its own score, what it is put ahead by and, in a conversation, the score
  /// of the turns around it.
  public double rank() {
    return score + ahead + (talk() ? CONTEXT * context : 0);
  }

  /// Whether it was said in a conversation.
  public boolean talk() {
    return passage.talk();
  }

  public Citation citation() {
    return new Citation(passage, span);
  }
}
