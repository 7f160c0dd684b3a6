package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.Found;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.evidence.Threshold;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Meant;
import org.rostrum.core.question.Themes;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Words;
import org.rostrum.core.theme.Listing;
import org.rostrum.core.theme.Summaries;

/// Answers to what somebody said. What another said is never theirs.
public final class PersonSayings {

  private static final int BESIDE = 3;

  private final Library library;
  private final EvidenceFinder finder;
  private final Summaries summaries;
  private final Themes themes;
  private final int most;

  PersonSayings(
      Library library,
      EvidenceFinder finder,
      Summaries summaries,
      Themes themes,
      AnswerSettings settings) {
    this.library = library;
    this.finder = finder;
    this.summaries = summaries;
    this.themes = themes;
    this.most = settings.maxCitations();
  }

  /// What one person said on a topic.
  Answer said(Person person, Understanding asked, @Nullable SourceId source) {
    Scope scope = Scope.in(source);
    Found own = finder.find(asked.topic(), scope.saidBy(person.ids()), Passage::remark);
    var anyone = finder.search(asked.topic(), scope);
    Found others = anyone.apply(p -> p.remark() && !person.said(p));
    if (!asked.saying()) {
      Found about = anyone.apply(passage -> about(person, passage));
      if (about.strong() && about.top() > own.top()) {
        return new Answer.Extracts(
            "The record says of %s:".formatted(person.speaker().name()), about.shown(most));
      }
    }
    if (own.none()) {
      return silent(person, others);
    }
    double ahead = others.top() - own.top();
    boolean theirs =
        !asked.inherited()
            && others.strong()
            && Math.max(others.best().around(), others.best().aligned()) >= Threshold.THEIRS
            && ahead >= (own.strong() ? Threshold.OTHERS_FAR_AHEAD : Threshold.OTHERS_AHEAD)
            && !beside(person, others.best().passage());
    if (theirs) {
      return new Answer.Corrected(
          "The record does not credit this to %s.".formatted(person.speaker().name()),
          "It was %s who said:".formatted(others.name()),
          List.of(others.best().citation()));
    }
    Found fitting = finder.holding(asked, own);
    if (!fitting.ownStrong()) {
      return own.silence(themes);
    }
    return new Answer.Extracts(person.speaker().name() + " said:", fitting.shown(most));
  }

  /// What one person said first or last, at each event that is meant.
  Answer placed(Person person, boolean last, String question, @Nullable SourceId source) {
    List<Source.Panel> panels =
        library.panels().stream()
            .filter(panel -> source == null || panel.id().equals(source))
            .filter(panel -> person.ids().stream().anyMatch(id -> panel.appearance(id).isPresent()))
            .toList();
    List<Citation> said = new ArrayList<>();
    for (Source.Panel panel : Meant.of(panels, question)) {
      List<Passage> own =
          library.passagesOf(panel.id()).stream()
              .filter(Passage::remark)
              .filter(person::said)
              .toList();
      if (!own.isEmpty()) {
        Passage passage = last ? own.getLast() : own.getFirst();
        List<Citation> sentences = Quotable.sentences(passage);
        said.add(last ? sentences.getLast() : sentences.getFirst());
      }
    }
    return said.isEmpty()
        ? Gists.nothingOf(person, summaries.speaker(person.ids()))
        : new Answer.Extracts(
            "The %s that is recorded of %s:"
                .formatted(last ? "last" : "first", person.speaker().name()),
            said);
  }

  /// Whether prose is about somebody: it, or the heading that it stands under, gives their surname.
  /// It is never by them.
  private static boolean about(Person person, Passage passage) {
    String heading = passage.locator().heading();
    String text = (heading == null ? "" : heading + "\n") + passage.text();
    return !passage.remark()
        && Words.of(text).stream().anyMatch(word -> word.folded().equals(person.surname()));
  }

  private Answer silent(Person person, Found others) {
    List<Citation> citations =
        new ArrayList<>(summaries.listings(person.ids()).stream().map(Listing::line).toList());
    String why =
        "%s is listed, but the record holds no remarks of theirs."
            .formatted(person.speaker().name());
    if (others.top() >= Threshold.CERTAIN) {
      citations.add(others.best().citation());
      why += " On this, %s said:".formatted(others.name());
    }
    return new Answer.NoRemarks(List.of(person.speaker()), why, citations);
  }

  /// Whether somebody spoke right beside a remark, in a conversation: what was put to them is
  /// theirs to have answered. Quotations that an editor set under a heading are no conversation.
  private boolean beside(Person person, Passage remark) {
    int at = remark.locator().ordinal();
    return remark.talk()
        && library.passagesOf(remark.source()).stream()
            .filter(other -> Math.abs(other.locator().ordinal() - at) <= BESIDE)
            .anyMatch(other -> person.said(other));
  }
}
