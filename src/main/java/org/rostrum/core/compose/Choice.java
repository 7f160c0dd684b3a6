package org.rostrum.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Nearby;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.evidence.Sought;
import org.rostrum.core.evidence.TurnOrder;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.people.Accounts;
import org.rostrum.core.people.Person;
import org.rostrum.core.people.QuotedPeople;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Kind;
import org.rostrum.core.question.Strangers;
import org.rostrum.core.question.Subject;
import org.rostrum.core.question.Themes;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;

/// Chooses what is shown of what was said on a topic: among whom it is looked for, what it must
/// come to, and how much of it.
public final class Choice {

  private static final int EACH_HALF = 2;
  private static final int NEAREST_THEMES = 3;
  private static final int MOST_NEAR = 3;
  private static final String QUOTATION_MARKS = "\"“”«»";

  private final Library library;
  private final Search search;
  private final Themes themes;
  private final TurnOrder turns;
  private final int most;

  Choice(Library library, Search search, Themes themes, AnswerSettings settings) {
    this.library = library;
    this.search = search;
    this.themes = themes;
    this.turns = new TurnOrder(library);
    this.most = settings.maxCitations();
  }

  /// What the record says on a topic, whoever said it: remarks, unless the report is asked after;
  /// what else there is, where no remark answers. What was decided no remark tells better than the
  /// record itself.
  Answer onTopic(Understanding asked, @Nullable SourceId source) {
    var within = search.in(Sought.of(asked), Scope.in(source));
    if (asked.kindOf().kind().equals(Kind.DECISION)) {
      Judged told = within.apply(Passage::uncredited);
      return shown(told.strong() ? told : within.apply(passage -> true));
    }
    boolean report = asked.focus() == Understanding.Focus.REPORT;
    Judged found = within.apply(report ? passage -> !passage.remark() : Passage::remark);
    if (report) {
      return shown(found);
    }
    Judged all = within.apply(passage -> true);
    return shown(found.strong() && !tellsBetter(all, found) ? found : all);
  }

  /// Whether the record's own text answers better than any remark does.
  private static boolean tellsBetter(Judged all, Judged remarks) {
    return all.strong()
        && !all.best().passage().remark()
        && all.best().score() > remarks.best().score();
  }

  /// Who said something.
  Answer whoSaid(Understanding asked, @Nullable SourceId source) {
    return switch (asked.focus()) {
      case ANY, REMARKS -> {
        Answer said = among(asked, source, passage -> true);
        yield said instanceof Answer.Extracts ? said : orTold(said, asked, source);
      }
      case REPORT, BOTH -> onTopic(asked, source);
    };
  }

  /// What the record of an event tells in its own text of who did something, where nobody's remark
  /// does. What a report says in passing is no answer to who.
  private Answer orTold(Answer otherwise, Understanding asked, @Nullable SourceId source) {
    Sought sought = new Sought(asked.question(), asked.topic());
    Judged told =
        search.find(sought, Scope.in(source), passage -> passage.uncredited() && !passage.report());
    return told.strong() ? shown(told) : otherwise;
  }

  /// How a question of these people was answered, the question with it, or what one of them replied
  /// to others; empty where neither is found.
  Optional<Answer> replied(List<Person> people, Understanding asked, @Nullable SourceId source) {
    Scope scope = Scope.in(source);
    Set<SpeakerId> ids =
        people.stream().flatMap(person -> person.ids().stream()).collect(Collectors.toSet());
    Scope by = people.isEmpty() ? scope : scope.saidBy(ids);
    Judged asking =
        search
            .find(Sought.said(asked.topic()), by, passage -> isAnswered(people, passage))
            .only(evidence -> TurnOrder.asks(evidence.quote()));
    if (!asking.none() && asking.best().score() >= Judged.LIKELY) {
      return Optional.of(answered(asking.best().citation()));
    }
    return Stream.of(Sought.said(asked.topic()), Sought.of(asked))
        .map(sought -> search.find(sought, scope, passage -> isReply(people, passage)))
        .filter(Judged::strong)
        .findFirst()
        .map(this::withQuestion);
  }

  /// Replies, behind the question that the best of them answers.
  private Answer withQuestion(Judged replies) {
    Citation best = replies.best().citation();
    List<Citation> shown =
        Stream.concat(turns.asked(best).stream(), replies.shown(EACH_HALF).stream())
            .distinct()
            .toList();
    return new Answer.Extracts(Phrases.lead(shown), shown);
  }

  /// A question, and what of the turn after it answers it best.
  private Answer answered(Citation question) {
    Judged reply = search.among(Sought.of(question.quote()), turns.of(question.passage()));
    List<Citation> shown =
        Stream.concat(Stream.of(question), reply.shown(EACH_HALF).stream()).toList();
    return new Answer.Extracts(Phrases.lead(shown), shown);
  }

  /// Whether somebody speaks after one of these people; of several, another of them.
  private boolean isAnswered(List<Person> people, Passage passage) {
    return turns.of(passage).stream()
        .findFirst()
        .filter(reply -> people.size() < 2 || said(people, reply))
        .isPresent();
  }

  /// Whether a passage is a reply to one of these people, or of one of them; of several, of one to
  /// another.
  private boolean isReply(List<Person> people, Passage passage) {
    return turns
        .to(passage)
        .filter(
            before ->
                people.isEmpty()
                    || (people.size() == 1
                        ? said(people, before) || said(people, passage)
                        : said(people, before) && said(people, passage)))
        .isPresent();
  }

  /// What others said about these people.
  Answer about(List<Person> people, Understanding asked, @Nullable SourceId source) {
    return among(asked, source, passage -> !said(people, passage));
  }

  /// What others said than these people.
  Answer besides(List<Person> but, Understanding asked, @Nullable SourceId source) {
    Answer others = among(asked, source, passage -> !said(but, passage));
    return others instanceof Answer.Extracts
        ? others
        : new Answer.NotInCorpus(
            List.of(),
            Phrases.NOBODY_BESIDES.with(Phrases.names(but.stream().map(Person::speaker))));
  }

  /// What those of one organisation said, or one of several who were spoken of before.
  Answer among(Intent.Among among, Understanding asked, @Nullable SourceId source) {
    List<Person> people = among.people();
    Answer said = among(asked, source, passage -> said(people, passage));
    if (said instanceof Answer.Extracts || among.one()) {
      return said;
    }
    List<Speaker> silent = people.stream().map(Person::speaker).toList();
    return new Answer.NoRemarks(
        silent, Phrases.NOTHING_BY.with(Phrases.names(silent.stream())), List.of());
  }

  private Answer among(Understanding asked, @Nullable SourceId source, Predicate<Passage> by) {
    return shown(search.find(Sought.of(asked), Scope.in(source), p -> p.remark() && by.test(p)));
  }

  private static boolean said(List<Person> people, Passage passage) {
    return people.stream().anyMatch(person -> person.said(passage));
  }

  /// What was said on the topic, by whom the question is put to, whether or not it answers.
  List<Citation> near(Understanding asked, @Nullable SourceId source) {
    List<Person> people = asked.people();
    String[] name = people.stream().limit(1).map(p -> p.speaker().name()).toArray(String[]::new);
    return search
        .find(
            Sought.said(asked.topic(), name),
            Scope.in(source),
            passage -> people.isEmpty() || said(people, passage))
        .shown(MOST_NEAR);
  }

  /// What answers, or that the record is silent.
  Answer shown(Judged found) {
    if (!found.strong()) {
      return silence(found);
    }
    List<Citation> shown = found.shown(most);
    return new Answer.Extracts(Phrases.lead(shown), shown);
  }

  /// The best of what was found that the record tells of somebody.
  Answer told(Person person, Judged found) {
    return told(person, found.shown(most));
  }

  /// What the record tells of somebody, in words that are not theirs.
  static Answer told(Person person, List<Citation> telling) {
    return new Answer.Extracts(
        Phrases.TOLD_OF.with(person.speaker().name()),
        telling.stream().map(Choice::withWhom).distinct().toList());
  }

  /// A sentence with the one before where only that says whom it is of.
  private static Citation withWhom(Citation sentence) {
    return Accounts.goesOn(sentence)
        ? Nearby.before(sentence)
            .map(before -> new Citation(sentence.passage(), before.span().union(sentence.span())))
            .orElse(sentence)
        : sentence;
  }

  /// That the record is silent, and the themes that come nearest.
  private Answer silence(Judged found) {
    return new Answer.NotInCorpus(
        found.evidence().stream()
            .flatMap(e -> under(e.passage()))
            .distinct()
            .limit(NEAREST_THEMES)
            .toList(),
        "");
  }

  /// What a report and remarks say of one thing, each for itself.
  Answer halves(Understanding asked, @Nullable SourceId source) {
    var both = search.in(Sought.of(asked), Scope.in(source));
    List<Judged> halves = List.of(both.apply(Passage::report), both.apply(Passage::remark));
    if (halves.stream().noneMatch(Judged::strong)) {
      return silence(halves.getLast().none() ? halves.getFirst() : halves.getLast());
    }
    List<Citation> citations = new ArrayList<>();
    halves.forEach(half -> citations.addAll(half.shown(EACH_HALF)));
    return new Answer.Extracts(Phrases.BOTH_HOLD.with(), citations);
  }

  /// What is said of somebody whom no event lists: it is the speaker's, never theirs.
  Answer mentioned(String name, Understanding asked, @Nullable SourceId source) {
    List<Citation> quoted = quoted(name, asked, source);
    if (!quoted.isEmpty()) {
      return new Answer.Corrected(
          Phrases.NO_REMARK_BY.with(name), Phrases.REPORT_QUOTES.with(), quoted);
    }
    String topic = (name + " " + asked.topic().replace(name, "")).strip();
    Judged found =
        search.find(Sought.of(topic), Scope.in(source), passage -> Strangers.holds(passage, name));
    Optional<Citation> naming =
        found.only(evidence -> evidence.quote().contains(name)).shown(1).stream().findFirst();
    return naming
        .<Answer>map(
            words ->
                new Answer.Corrected(
                    Phrases.NO_REMARK_BY.with(name), speaking(words, name), List.of(words)))
        .orElseGet(() -> silence(found));
  }

  /// What reports quote from somebody of this name: on the topic, or all where the question has
  /// none.
  private List<Citation> quoted(String name, Understanding asked, @Nullable SourceId source) {
    String topic = Subject.of(asked.question().replace(name, Subject.NAME));
    if (topic.isEmpty()) {
      return library.passages().stream()
          .filter(passage -> source == null || passage.source().equals(source))
          .filter(passage -> QuotedPeople.quotes(passage, name))
          .limit(most)
          .map(Citation::new)
          .toList();
    }
    Judged found =
        search.find(
            Sought.of(topic), Scope.in(source), passage -> QuotedPeople.quotes(passage, name));
    return found.strong() ? found.shown(most) : List.of();
  }

  private static String speaking(Citation citation, String name) {
    Passage passage = citation.passage();
    if (passage.speaker().isEmpty() && passage.utteredBy().isPresent()) {
      return Phrases.QUOTING.with(passage.utteredBy().get().name(), name);
    }
    if (passage.speaker().isEmpty()) {
      return (passage.report() ? Phrases.REPORT_SAYS : Phrases.PAGE_SAYS).with();
    }
    boolean quoting = citation.quote().chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0);
    return (quoting ? Phrases.QUOTING : Phrases.SPEAKING_OF)
        .with(Phrases.names(List.of(citation)), name);
  }

  private Stream<Theme> under(Passage passage) {
    return themes.all().stream().filter(theme -> passage.themes().contains(theme.id()));
  }
}
