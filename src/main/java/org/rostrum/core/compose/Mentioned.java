package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.question.Strangers;
import org.rostrum.core.question.Themes;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Folded;

/// Answers to what somebody said whom no event lists, but of whom others speak. What stands there
/// is the speaker's, never theirs.
public final class Mentioned {

  private static final Pattern QUOTED = Pattern.compile("[\"“”«»]");

  private final Library library;
  private final EvidenceFinder finder;
  private final SourceFacts facts;
  private final Themes themes;

  Mentioned(Library library, EvidenceFinder finder, SourceFacts facts, Themes themes) {
    this.library = library;
    this.finder = finder;
    this.facts = facts;
    this.themes = themes;
  }

  Answer of(String name, Understanding asked, @Nullable SourceId source) {
    if (author(name)) {
      return facts.authorOnly(name, source);
    }
    String topic = (name + " " + asked.topic().replace(name, "")).strip();
    Found found = finder.find(topic, Scope.in(source), passage -> Strangers.holds(passage, name));
    List<Citation> shown = new ArrayList<>();
    found.evidence().stream()
        .map(Evidence::citation)
        .filter(citation -> citation.quote().contains(name))
        .findFirst()
        .ifPresent(shown::add);
    if (shown.isEmpty()) {
      return found.silence(themes);
    }
    Citation best = shown.getFirst();
    return new Answer.Corrected(
        "The record holds no remark by %s, who is not listed.".formatted(name),
        speaks(best, name),
        shown);
  }

  private String speaks(Citation citation, String name) {
    Passage passage = citation.passage();
    Optional<String> speaker = passage.speaker().map(Speaker::name);
    if (speaker.isEmpty()) {
      return "The %s says of it:"
          .formatted(library.sourceOf(passage) instanceof Source.Report ? "report" : "page");
    }
    return QUOTED.matcher(citation.quote()).find()
        ? "%s, quoting %s, said:".formatted(speaker.get(), name)
        : "%s, speaking of %s, said:".formatted(speaker.get(), name);
  }

  private boolean author(String name) {
    return library.sources().stream()
        .flatMap(source -> source.publication().authors().stream())
        .anyMatch(author -> Folded.text(author).equals(Folded.text(name)));
  }
}
