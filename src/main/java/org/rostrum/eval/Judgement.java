package org.rostrum.eval;

import java.util.List;
import org.rostrum.core.model.Answer;

/// How an answer to a gold question did.
///
/// @param faithful every quotation stands in its source, word for word, credited to whom the source
///   credits it
/// @param outcome the kind of answer is one that was expected
/// @param evidence the gold that must be cited is cited; true where nothing is to be answered
/// @param speakers every quotation is credited to whom its source credits it, and nobody wrong is
///   credited
/// @param named everybody expected is named
/// @param citations how many were shown
/// @param relevant how many of them come from the gold
/// @param reasons what was wrong, for people
public record Judgement(
    GoldQuestion question,
    Answer answer,
    boolean faithful,
    boolean outcome,
    boolean evidence,
    boolean speakers,
    boolean named,
    int citations,
    int relevant,
    List<String> reasons) {

  public Judgement {
    reasons = List.copyOf(reasons);
  }

  public boolean right() {
    return faithful && outcome && evidence && speakers && named;
  }
}
