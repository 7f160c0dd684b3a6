package org.rostrum.core.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Outcome;

/// Quoted words and what the record says of them.
///
/// @param words as they were quoted
/// @param credit whom they are credited to; null where that is nobody
public record Checked(String words, @Nullable Credit credit, Verdict verdict) {

  /// What came of several: the one most worth knowing, first what is wrong, then what is not there.
  public static Outcome outcome(List<Checked> checked) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    checked.forEach(each -> outcomes.add(each.verdict().outcome()));
    return outcomes.contains(Outcome.CORRECTED)
        ? Outcome.CORRECTED
        : outcomes.contains(Outcome.NOT_IN_CORPUS) ? Outcome.NOT_IN_CORPUS : Outcome.ANSWERED;
  }
}
