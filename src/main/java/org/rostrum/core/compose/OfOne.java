package org.rostrum.core.compose;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.evidence.Sought;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.people.Accounts;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.theme.Listing;
import org.rostrum.core.theme.Summaries;

/// Chooses what is shown of what one person said on a topic. What another said is never theirs.
final class OfOne {

  /// How many turns beside a remark somebody has spoken who answers it.
  private static final int BESIDE = 3;

  private final Library library;
  private final Accounts accounts;
  private final Search search;
  private final Summaries summaries;
  private final Choice choice;

  OfOne(Library library, Accounts accounts, Search search, Summaries summaries, Choice choice) {
    this.library = library;
    this.accounts = accounts;
    this.search = search;
    this.summaries = summaries;
    this.choice = choice;
  }

  /// What one person said on a topic.
  Answer said(Person person, Understanding asked, @Nullable SourceId source) {
    Scope scope = Scope.in(source);
    Judged own = search.find(Sought.of(asked), scope.saidBy(person.ids()), Passage::remark);
    if (own.strong()) {
      return likely(own) || asked.inherited()
          ? choice.shown(own)
          : likelier(person, own, others(person, asked, scope), asked.saying());
    }
    if (library.passages().stream().anyMatch(passage -> isRelayed(person, passage))) {
      Judged relayed = search.find(Sought.of(asked), scope, passage -> isRelayed(person, passage));
      if (relayed.strong()) {
        return choice.shown(relayed);
      }
    }
    Judged told = told(person, asked, source);
    if (told.strong()) {
      return choice.told(person, told);
    }
    Judged others = others(person, asked, scope);
    if (own.none()) {
      return silent(person, told.none(), others);
    }
    return !asked.inherited() && theirs(person, others)
        ? corrected(person, others, asked.saying())
        : choice.shown(own);
  }

  private Judged others(Person person, Understanding asked, Scope scope) {
    return search.find(Sought.said(asked.topic()), scope, passage -> isOthers(person, passage));
  }

  /// What somebody said where no sentence of theirs likely answers by itself: that of another,
  /// where it does.
  private Answer likelier(Person person, Judged own, Judged others, boolean saying) {
    return theirs(person, others) && likely(others) && others.confidence() > own.confidence()
        ? corrected(person, others, saying)
        : choice.shown(own);
  }

  private static boolean likely(Judged judged) {
    return judged.best().score() >= Judged.LIKELY;
  }

  /// What the record's own text tells of somebody on what is asked.
  private Judged told(Person person, Understanding asked, @Nullable SourceId source) {
    Sought sought = asked.saying() ? Sought.said(asked.topic()) : Sought.of(asked);
    return search.ofThese(sought, accounts.of(person, id -> source == null || source.equals(id)));
  }

  /// Whether somebody utters a passage in the words of somebody else.
  private static boolean isRelayed(Person person, Passage passage) {
    return passage.speaker().isEmpty()
        && passage.utteredBy().filter(by -> person.ids().contains(by.id())).isPresent();
  }

  private static boolean isOthers(Person person, Passage passage) {
    return passage.remark() && passage.speaker().isPresent() && !person.said(passage);
  }

  /// @param saying whether the question is what somebody said: of what somebody did nothing is
  ///   credited to others
  private static Answer corrected(Person person, Judged others, boolean saying) {
    List<Citation> said = List.of(others.best().citation());
    if (!saying) {
      return new Answer.Corrected(
          Phrases.NOTHING_BY.with(person.speaker().name()),
          Phrases.ON_THIS.with() + " " + Phrases.lead(said),
          said);
    }
    return new Answer.Corrected(
        Phrases.NOT_THEIRS.with(person.speaker().name()),
        Phrases.IT_WAS.with(Phrases.names(said)),
        said);
  }

  /// Whether what is asked of somebody was said by others. Where somebody has a word of the topic
  /// that what another said on it has not, they may have said it, in words that were not found.
  private boolean theirs(Person person, Judged others) {
    return others.strong()
        && !beside(person, others.best().passage())
        && !search.holdMore(
            others.sought().topic(),
            library.passages().stream().filter(person::said),
            others.best().passage());
  }

  /// Whether somebody spoke right beside a remark, in a conversation: what was put to them is
  /// theirs to have answered. Quotations that an editor set under a heading are no conversation.
  private boolean beside(Person person, Passage remark) {
    int at = remark.locator().ordinal();
    return remark.talk()
        && library.passagesOf(remark.source()).stream()
            .filter(other -> Math.abs(other.locator().ordinal() - at) <= BESIDE)
            .anyMatch(person::said);
  }

  /// @param untold whether the record's own text tells nothing of them either
  private Answer silent(Person person, boolean untold, Judged others) {
    String why =
        (untold ? Phrases.NO_REMARKS_OF : Phrases.NOTHING_BY).with(person.speaker().name());
    List<Citation> lines = summaries.listings(person.ids()).stream().map(Listing::line).toList();
    List<Citation> beside = others.strong() ? List.of(others.best().citation()) : List.of();
    return new Answer.NoRemarks(
        List.of(person.speaker()),
        beside.isEmpty() ? why : why + " " + Phrases.ON_THIS.with() + " " + Phrases.lead(beside),
        Stream.concat(lines.stream(), beside.stream()).toList());
  }
}
