package org.rostrum.core.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.evidence.EvidenceFinder;
import org.rostrum.core.evidence.NamedSentences;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.premise.Claims;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Themes;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.theme.Summaries;

/// Takes a question that is understood to the part that answers this kind of question.
public final class IntentAnswerer {

  private final Facts facts;
  private final SourceFacts sources;
  private final Library library;
  private final Further further;
  private final Gists gists;
  private final Sayings sayings;
  private final PersonSayings personSayings;
  private final SideBySide sides;
  private final Halves halves;
  private final Mentioned mentioned;
  private final Claims claims;
  private final Decided decided;
  private final AlsoSaid also;
  private final Responses responses;

  public IntentAnswerer(
      Library library,
      EvidenceFinder finder,
      Summaries summaries,
      Themes themes,
      Claims claims,
      AnswerSettings settings) {
    this.library = library;
    this.further = new Further(library);
    this.facts = new Facts(library, summaries);
    this.sources = new SourceFacts(library, finder);
    this.gists = new Gists(library, summaries);
    this.sayings = new Sayings(finder, themes, settings);
    this.personSayings = new PersonSayings(library, finder, summaries, themes, settings);
    this.sides =
        new SideBySide(finder, new Comparisons(library, finder, summaries, themes), settings);
    this.halves = new Halves(finder, themes);
    this.responses = new Responses(library, finder);
    this.also = new AlsoSaid(finder, settings);
    this.claims = claims;
    this.decided = new Decided(library, finder);
    this.mentioned = new Mentioned(library, finder, sources, themes);
  }

  /// @param question as asked
  /// @param source the only source to search
  public Answer answer(String question, Understanding asked, @Nullable SourceId source) {
    Answer answer = claims.check(NamedSentences.in(plain(question, asked, source), asked), asked);
    return asked.wrong().isEmpty() ? answer : facts.putRight(asked.wrong(), answer);
  }

  private Answer plain(String question, Understanding asked, @Nullable SourceId source) {
    return switch (asked.intent()) {
      case Intent.Topic ignored when asked.focus() == Understanding.Focus.BOTH ->
          withDecision(halves.of(question, asked, source), question, source);
      case Intent.Topic ignored when asked.focus() == Understanding.Focus.REPORT ->
          withDecision(sayings.onTopic(asked, source), question, source);
      case Intent.Topic ignored ->
          decided
              .on(question, source)
              .or(() -> summedUp(question, asked, source))
              .orElseGet(() -> responses.to(question, sayings.onTopic(asked, source)));
      case Intent.WhoSaid ignored when asked.focus() == Understanding.Focus.BOTH ->
          halves.of(question, asked, source);
      case Intent.WhoSaid ignored -> also.with(sayings.whoSaid(asked, source), asked, source);
      case Intent.Said said -> personSayings.said(said.people().getFirst(), asked, source);
      case Intent.AnyoneElse others -> sides.besides(others.but(), asked, source);
      case Intent.Compare compare -> sides.compare(compare.people(), asked, source);
      case Intent.Each each -> sides.each(each.people(), asked, source);
      case Intent.Among among -> sides.among(among, asked, source);
      case Intent.ThemeGist gist -> gists.theme(gist.theme());
      case Intent.SpeakerGist gist -> gists.speaker(gist.people().getFirst());
      case Intent.Placed placed ->
          personSayings.placed(placed.person(), placed.last(), question, source);
      case Intent.Rest rest -> gists.besides(rest.person(), rest.shown());
      case Intent.PanelGist ignored -> gists.panel(question, source);
      case Intent.ReportGist ignored -> gists.report(question, source);
      case Intent.Silent ignored -> gists.silent(source);
      case Intent.Unclear ignored ->
          new Answer.NotInCorpus(
              List.of(), "Ask what somebody said, or what was said on a subject.");
      case Intent.Themes ignored -> gists.themes(question, source);
      case Intent.WhoIs who -> facts.who(who.people(), question);
      case Intent.IsListedAs as -> facts.listedAs(as);
      case Intent.WhoHeld held -> facts.whoHeld(held.people(), held.capacities(), source);
      case Intent.Listed ignored -> facts.listed(question, source);
      case Intent.Fact fact -> sources.of(fact, question, asked, source);
      case Intent.Most ignored -> gists.most(source);
      case Intent.Spoke spoke -> gists.spoke(spoke.shown());
      case Intent.Aside aside -> new Answer.Aside(Help.on(aside.kind(), library));
      case Intent.Again again -> further.of(again);
      case Intent.OfStranger stranger when !asked.people().isEmpty() ->
          besideStranger(stranger, asked, source);
      case Intent.OfStranger stranger ->
          new Answer.NotInCorpus(
              List.of(), "Nobody called %s is listed in the record.".formatted(stranger.name()));
      case Intent.OfMentioned known -> mentioned.of(known.name(), asked, source);
      case Intent.Ambiguous ambiguous -> facts.which(ambiguous.mention().people());
    };
  }

  /// The gist of the theme that a topic is of, where a question asks to sum up what it calls by
  /// other words than the theme.
  private Optional<Answer> summedUp(
      String question, Understanding asked, @Nullable SourceId source) {
    return asked.kindOf().kind().equals("gist")
        ? sayings.theme(asked, source).map(gists::theme)
        : Optional.empty();
  }

  /// What a report says and what a meeting decided on it, where that is asked together.
  private Answer withDecision(Answer halves, String question, @Nullable SourceId source) {
    List<Citation> prose = halves.citations().stream().filter(c -> !c.passage().remark()).toList();
    return decided
        .on(question, source)
        .<Answer>map(
            answer ->
                new Answer.Extracts(
                    "What the record holds on this:",
                    Stream.concat(prose.stream(), answer.citations().stream()).toList()))
        .orElse(halves);
  }

  /// What somebody named said in short, where their words on a subject that is named in another
  /// language are not found.
  public Answer personInAnyCase(Understanding understood, Answer answer) {
    return understood.intent() instanceof Intent.Said said && !(answer instanceof Answer.Extracts)
        ? gists.speaker(said.people().getFirst())
        : answer;
  }

  /// Of two who are to be compared the record does not know one: what the other said.
  private Answer besideStranger(
      Intent.OfStranger stranger, Understanding asked, @Nullable SourceId source) {
    Answer known =
        sides.each(
            asked.people(), asked.about(asked.topic().replace(stranger.name(), " ")), source);
    return new Answer.NoRemarks(
        List.of(),
        "Nobody called %s is listed in the record.".formatted(stranger.name())
            + (known instanceof Answer.Extracts extracts ? " " + extracts.why() : ""),
        known.citations());
  }
}
