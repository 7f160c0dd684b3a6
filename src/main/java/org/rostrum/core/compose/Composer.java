package org.rostrum.core.compose;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.people.Accounts;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.premise.Claims;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Themes;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.text.Lists;
import org.rostrum.core.text.Words;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.words.WordClasses;

/// Takes a question that is understood to the part that answers this kind of question.
public final class Composer {

  /// What points of a summary are called where so many are asked for.
  private static final Set<String> POINTS = WordClasses.of("unit", "remark");

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /// The most who are offered for a name.
  private static final int NAMESAKES = 3;

  private final Library library;
  private final People people;
  private final Facts facts;
  private final SourceFacts sources;
  private final Further further;
  private final Gists gists;
  private final Choice choice;
  private final OfOne ofOne;
  private final Sides sides;
  private final Placed placed;
  private final Claims claims;

  public Composer(
      Library library,
      Search search,
      Summaries summaries,
      Themes themes,
      Claims claims,
      AnswerSettings settings) {
    this.library = library;
    this.people = new People(library);
    Accounts accounts = new Accounts(library, people);
    this.facts = new Facts(library, summaries);
    this.sources = new SourceFacts(library, search);
    this.further = new Further(library, search);
    this.gists = new Gists(library, accounts, summaries);
    this.choice = new Choice(library, search, themes, settings);
    this.ofOne = new OfOne(library, accounts, search, summaries, choice);
    this.sides = new Sides(library, search, summaries);
    this.placed = new Placed(library);
    this.claims = claims;
  }

  /// @param question as asked
  /// @param source the only source to search
  /// @param before the exchange that the question follows
  public Answer answer(
      String question, Understanding asked, @Nullable SourceId source, @Nullable Exchange before) {
    Answer answer =
        further
            .beside(question, asked, before)
            .orElseGet(() -> checked(question, asked, source, before));
    return asked.wrong().isEmpty() ? answer : facts.putRight(asked.wrong(), answer);
  }

  private Answer checked(
      String question, Understanding asked, @Nullable SourceId source, @Nullable Exchange before) {
    int most = points(question);
    Answer answer = further.anew(few(plain(question, asked, source, most), most), before);
    return claims.check(answer, asked, () -> choice.near(asked, source));
  }

  /// How many points or sentences a question asks for ("in three points"); 0 where it does not say.
  private static int points(String question) {
    List<String> words = Words.of(question).stream().map(Words.Word::folded).toList();
    for (int i = 0; i + 1 < words.size(); i++) {
      List<String> behind = words.subList(i + 1, Math.min(i + 3, words.size()));
      if (number(words.get(i)) > 0 && behind.stream().anyMatch(POINTS::contains)) {
        return number(words.get(i));
      }
    }
    return 0;
  }

  /// A number from one to ten, in words or a digit; 0 of any other word.
  private static int number(String word) {
    return word.matches("[1-9]") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
  }

  private static Answer few(Answer answer, int most) {
    return most > 0 && answer instanceof Answer.Extracts(String why, List<Citation> shown)
        ? new Answer.Extracts(why, shown.stream().limit(most).toList())
        : answer;
  }

  private Answer plain(String question, Understanding asked, @Nullable SourceId source, int most) {
    return switch (asked.intent()) {
      case Intent.Topic ignored when asked.focus() == Understanding.Focus.BOTH ->
          choice.halves(asked, source);
      case Intent.Topic ignored -> choice.onTopic(asked, source);
      case Intent.WhoSaid ignored when asked.focus() == Understanding.Focus.BOTH ->
          choice.halves(asked, source);
      case Intent.WhoSaid ignored -> choice.whoSaid(asked, source);
      case Intent.Said said -> ofOne.said(said.people().getFirst(), asked, source);
      case Intent.Replied(List<Person> people) ->
          choice.replied(people, asked, source).orElseGet(() -> said(people, asked, source));
      case Intent.AnyoneElse others -> choice.besides(others.but(), asked, source);
      case Intent.SpokenOf of -> choice.about(of.people(), asked, source);
      case Intent.Compare compare -> sides.compare(compare.people(), asked, source);
      case Intent.Each each -> sides.each(each.people(), asked, source);
      case Intent.Among among when asked.topic().isBlank() ->
          sides.each(among.people(), asked, source);
      case Intent.Among among -> choice.among(among, asked, source);
      case Intent.ThemeGist gist -> gists.theme(gist.theme(), source, most);
      case Intent.SpeakerGist gist -> gists.speaker(gist.people().getFirst(), source, most);
      case Intent.Placed(Person person, boolean last) -> placed(person, last, question, source);
      case Intent.Rest rest -> gists.besides(rest.person(), rest.shown(), source, most);
      case Intent.PanelGist ignored -> gists.panel(question, source, most);
      case Intent.ReportGist ignored -> gists.report(question, source, most);
      case Intent.Silent ignored -> gists.silent(source);
      case Intent.Unclear ignored -> unknown(Phrases.ASK.with());
      case Intent.Themes ignored -> gists.themes(question, source);
      case Intent.WhoIs who -> facts.who(who.people(), question);
      case Intent.IsListedAs as -> facts.listedAs(as);
      case Intent.WhoChaired chaired -> facts.whoChaired(chaired.people(), question, source);
      case Intent.Listed ignored -> facts.listed(question, source);
      case Intent.Fact fact -> orSaid(sources.of(fact, question, source), asked, source);
      case Intent.Most ignored -> gists.most(source);
      case Intent.Spoke spoke -> Gists.spoke(spoke.shown());
      case Intent.Aside aside -> new Answer.Aside(aside(aside.kind()));
      case Intent.Again again ->
          further
              .of(again)
              .orElseGet(
                  () ->
                      asked.people().size() == 1
                          ? ofOne.said(asked.people().getFirst(), asked, source)
                          : choice.onTopic(asked, source));
      case Intent.OfStranger stranger -> ofStranger(stranger.name(), asked, source);
      case Intent.OfMentioned(String name) when sources.author(name) ->
          sources.authorOnly(name, source);
      case Intent.OfMentioned(String name) -> choice.mentioned(name, asked, source);
      case Intent.Ambiguous ambiguous -> facts.which(ambiguous.mention().people());
    };
  }

  /// What these people said, or anybody where nobody is named.
  private Answer said(List<Person> people, Understanding asked, @Nullable SourceId source) {
    return switch (people.size()) {
      case 0 -> choice.onTopic(asked, source);
      case 1 -> ofOne.said(people.getFirst(), asked, source);
      default -> choice.among(new Intent.Among(people, false), asked, source);
    };
  }

  /// A fact; where no source tells it, and the question does not ask it of the event or the report
  /// by name, what was said that answers ("who funded the study?").
  private Answer orSaid(Answer fact, Understanding asked, @Nullable SourceId source) {
    boolean open =
        fact instanceof Answer.NotInCorpus
            && !asked.topic().isBlank()
            && !WordClasses.stand(asked.question(), "event", "document");
    return open && choice.onTopic(asked, source) instanceof Answer.Extracts said ? said : fact;
  }

  private Answer placed(Person person, boolean last, String question, @Nullable SourceId source) {
    List<Citation> said = placed.of(person, last, question, source);
    return said.isEmpty()
        ? gists.nothingOf(person)
        : new Answer.Extracts(
            (last ? Phrases.LAST : Phrases.FIRST).with(person.speaker().name()), said);
  }

  /// Of somebody the record knows nothing; of those beside whom they are named, what they said.
  private Answer ofStranger(String name, Understanding asked, @Nullable SourceId source) {
    String stranger = stranger(name);
    if (asked.people().isEmpty()) {
      return unknown(stranger);
    }
    Answer known =
        sides.each(asked.people(), asked.about(asked.topic().replace(name, " ")), source);
    return new Answer.NoRemarks(
        List.of(),
        known instanceof Answer.Extracts extracts ? stranger + " " + extracts.why() : stranger,
        known.citations());
  }

  /// Nobody of a name, and whom it may mean.
  private String stranger(String name) {
    List<String> namesakes =
        people.namesakes(name).stream()
            .map(person -> person.speaker().name())
            .limit(NAMESAKES)
            .toList();
    return Phrases.STRANGER.with(name)
        + (namesakes.isEmpty() ? "" : " " + Phrases.OR_WHOM.with(Lists.or(namesakes)));
  }

  private String aside(String kind) {
    return switch (kind) {
      case "thanks" -> Phrases.WELCOME.with();
      case "leave" -> Phrases.GOODBYE.with();
      default ->
          Phrases.HELP.with(
              Lists.and(
                  library.sources().stream().map(Source::title).distinct().limit(3).toList()));
    };
  }

  /// What somebody named said in short, where their words on a subject that is named in another
  /// language are not found.
  public Answer personInAnyCase(Understanding understood, Answer answer) {
    return understood.intent() instanceof Intent.Said said && !(answer instanceof Answer.Extracts)
        ? gists.speaker(said.people().getFirst(), null, 0)
        : answer;
  }

  private static Answer unknown(String why) {
    return new Answer.NotInCorpus(List.of(), why);
  }
}
