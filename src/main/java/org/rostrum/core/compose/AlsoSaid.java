package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Lists;

/// Adds to an answer to "who said …" those others who said it too: one sentence each.
public final class AlsoSaid {

  /// The share of the words asked after, by rarity, that another's sentence must hold: who spoke of
  /// something near is not who said it.
  private static final double ALL = 0.9;

  private final EvidenceFinder finder;
  private final int most;

  AlsoSaid(EvidenceFinder finder, AnswerSettings settings) {
    this.finder = finder;
    this.most = settings.maxCitations();
  }

  Answer with(Answer answer, Understanding asked, @Nullable SourceId source) {
    if (!(answer instanceof Answer.Extracts(String why, List<Citation> shown)) || shown.isEmpty()) {
      return answer;
    }
    Set<Speaker> named = new LinkedHashSet<>();
    shown.forEach(citation -> citation.passage().speaker().ifPresent(named::add));
    List<Citation> citations = new ArrayList<>(shown);
    List<String> others = new ArrayList<>();
    for (Evidence evidence :
        finder.find(asked.topic(), Scope.in(source), Passage::remark).evidence()) {
      Optional<Speaker> speaker = evidence.passage().speaker();
      if (evidence.coverage() >= ALL
          && citations.size() < most
          && speaker.isPresent()
          && named.add(speaker.get())) {
        citations.add(evidence.citation());
        others.add(speaker.get().name());
      }
    }
    return others.isEmpty()
        ? answer
        : new Answer.Extracts(
            why.replaceFirst(":$", ";") + " " + Lists.and(others) + " also did:", citations);
  }
}
