package org.rostrum.adapter.langchain;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rostrum.core.evidence.SentenceJudge;
import org.rostrum.core.retrieval.Recent;

/// Lets a scoring model judge sentences, and remembers what it judged last. Thread-safe.
public final class ScoringJudge implements SentenceJudge {

  /// What a segment's metadata calls who said it, or what it stands under.
  static final String OF = "of";

  /// The same of the question that it replies to.
  static final String ASKED = "asked";

  /// The same of the sentence before it.
  static final String BEFORE = "before";

  private static final int REMEMBERED = 20_000;

  private final ScoringModel model;
  private final String name;
  private final Recent<Asked, Double> known = new Recent<>(REMEMBERED);

  /// @param name of the model, with its version
  public ScoringJudge(ScoringModel model, String name) {
    this.model = model;
    this.name = name;
  }

  private record Asked(String question, Read sentence) {}

  @Override
  public String model() {
    return name;
  }

  @Override
  public List<Double> answers(String question, List<Read> sentences) {
    List<Read> unknown =
        sentences.stream()
            .distinct()
            .filter(sentence -> known.get(new Asked(question, sentence)).isEmpty())
            .toList();
    if (!unknown.isEmpty()) {
      List<Double> scores =
          model.scoreAll(unknown.stream().map(ScoringJudge::segment).toList(), question).content();
      for (int i = 0; i < scores.size(); i++) {
        known.put(new Asked(question, unknown.get(i)), scores.get(i));
      }
    }
    List<Double> answers = new ArrayList<>();
    for (Read sentence : sentences) {
      answers.add(
          known
              .get(new Asked(question, sentence))
              .orElseGet(
                  () ->
                      Objects.requireNonNull(model.score(segment(sentence), question).content())));
    }
    return answers;
  }

  private static TextSegment segment(Read sentence) {
    return TextSegment.from(
        sentence.sentence(),
        new Metadata()
            .put(OF, sentence.of())
            .put(ASKED, sentence.asked())
            .put(BEFORE, sentence.before()));
  }
}
