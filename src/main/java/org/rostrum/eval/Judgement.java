package org.rostrum.eval;

import java.time.Duration;
import java.util.List;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;

/// How an answer to a gold question did.
///
/// @param faithful every quotation stands in its source, word for word, credited to whom the source
///   credits it
/// @param outcome the kind of answer is one that was expected
/// @param evidence the gold that must be cited is cited; true where nothing is to be answered
/// @param speakers every quotation is credited to whom its source credits it, and nobody wrong is
///   credited
/// @param named everybody expected is named
/// @param fromGold the citations that come from the gold
/// @param reasons what was wrong, for people
/// @param elapsed how long the answer took
public record Judgement(
    GoldQuestion question,
    Answer answer,
    boolean faithful,
    boolean outcome,
    boolean evidence,
    boolean speakers,
    boolean named,
    List<Citation> fromGold,
    List<String> reasons,
    Duration elapsed) {

  public Judgement {
    fromGold = List.copyOf(fromGold);
    reasons = List.copyOf(reasons);
  }

  public boolean right() {
    return faithful && outcome && evidence && speakers && named;
  }

  /// How many citations were shown.
  public int citations() {
    return answer.citations().size();
  }

  /// How many of them come from the gold.
  public int relevant() {
    return fromGold.size();
  }

  Judgement took(Duration time) {
    return new Judgement(
        question, answer, faithful, outcome, evidence, speakers, named, fromGold, reasons, time);
  }
}
