package org.rostrum.core.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.rostrum.core.evidence.Bar.Mark;
import org.rostrum.core.model.Passage;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Retriever;
import org.rostrum.core.retrieval.Vocabulary;
import org.rostrum.core.text.Words;

/// What evidence must have beyond being near to a topic, for it to answer: the kind of thing that
/// is asked for, and that in particular. A near miss is on the topic and has neither.
public final class Requirements {

  /// A thing of so few words has a name, rather than being described.
  private static final int SHORT = 3;

  private final Retriever retriever;
  private final Terms terms;
  private final Bar bar;

  public Requirements(Retriever retriever, Vocabulary vocabulary, Bar bar) {
    this.retriever = retriever;
    this.terms = new Terms(vocabulary);
    this.bar = bar;
  }

  /// Only the evidence that can hold what is asked for.
  public Judged met(Understanding asked, Judged found) {
    double needed = likeness(asked, found.topic());
    return Watched.seen(
        found.only(
            evidence ->
                asked.kind().fits(asked.count(), evidence.quote())
                    && (needed == 0
                        || spared(asked, evidence)
                        || likeness(found, evidence) >= needed)));
  }

  /// Whether the best of it has the words of the topic, or such as answer to them.
  public boolean worded(Judged found) {
    Evidence best = found.best();
    double answering = retriever.aligned(found.topic(), List.of(best.quote())).getFirst();
    double standing = terms.share(terms.of(found.topic()), best.passage().text());
    return Math.max(answering, standing) >= bar.of(Mark.WORDED);
  }

  /// How far the rare words of a topic must have their like in what answers, by what is asked for.
  /// An open question may be answered in quite other words; a figure, a name, or what somebody said
  /// about a thing that the question names, may not.
  private double likeness(Understanding asked, String topic) {
    boolean person = asked.intent() instanceof Intent.Said;
    if (person ? asked.kind().named() : asked.kind().particular()) {
      return bar.of(Mark.PARTICULAR);
    }
    if (asked.saying()
        && !(asked.intent() instanceof Intent.WhoSaid)
        && terms.strange(topic, SHORT)) {
      return bar.of(Mark.NAMED_THING);
    }
    return person ? bar.of(Mark.NAMED_PERSON) : 0;
  }

  /// In a conversation the words of a subject stand in the turns around an answer.
  private static boolean spared(Understanding asked, Evidence evidence) {
    return evidence.talk() && !asked.kind().particular();
  }

  private double likeness(Judged found, Evidence evidence) {
    Passage passage = evidence.passage();
    Stream<String> said =
        found.evidence().stream().filter(e -> e.passage().equals(passage)).map(Evidence::quote);
    List<String> texts =
        Stream.concat(said, Stream.ofNullable(passage.locator().heading())).toList();
    return retriever.likeness(found.topic(), Terms::subject, texts);
  }

  /// Whether a sentence names somebody: a first name and a surname within it.
  public static boolean names(String sentence) {
    List<Words.Word> words = Words.of(sentence);
    for (int i = 2; i < words.size(); i++) {
      if (words.get(i).capitalised() && words.get(i - 1).capitalised()) {
        return true;
      }
    }
    return false;
  }
}
