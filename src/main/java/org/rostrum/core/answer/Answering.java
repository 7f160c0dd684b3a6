package org.rostrum.core.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.compose.Composer;
import org.rostrum.core.compose.Joined;
import org.rostrum.core.compose.Phrases;
import org.rostrum.core.compose.Sides;
import org.rostrum.core.evidence.Evidence;
import org.rostrum.core.evidence.Judged;
import org.rostrum.core.evidence.Quotable;
import org.rostrum.core.evidence.Search;
import org.rostrum.core.evidence.Sought;
import org.rostrum.core.evidence.Watched;
import org.rostrum.core.hearing.Heard;
import org.rostrum.core.hearing.Hearing;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Claim;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Choosing;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Intent;
import org.rostrum.core.question.Kind;
import org.rostrum.core.question.Meant;
import org.rostrum.core.question.Question;
import org.rostrum.core.question.QuestionReader;
import org.rostrum.core.question.Subject;
import org.rostrum.core.question.Understanding;
import org.rostrum.core.retrieval.Scope;
import org.rostrum.core.text.Onward;
import org.rostrum.core.text.SafeText;
import org.rostrum.core.text.Sentences;
import org.rostrum.core.verify.Verifier;
import org.rostrum.core.words.Content;

/// Answers from the record's own words, without a language model: hears, understands, finds,
/// judges, holds, composes and verifies. Thread-safe.
public final class Answering implements Answerer, Research {

  private static final int MORE = 6;
  private static final int ON_A_MESSAGE = 3;
  private static final int EACH_SENTENCE = 2;
  private static final int LONGEST_MESSAGE = 4_000;
  private static final int MOST_SENTENCES = 6;

  private final Hearing hearing;
  private final QuestionReader reader;
  private final Descriptions descriptions;
  private final Meant sources;
  private final Search search;
  private final Composer composer;
  private final Sides sides;
  private final Content content;
  private final Verifier verifier;
  private final Onward onward;
  private final int most;

  /// @param parts what it is made of
  public Answering(AnsweringParts parts) {
    this.hearing = parts.hearing();
    this.reader = parts.reader();
    this.search = parts.search();
    this.descriptions = new Descriptions(search, reader.people());
    this.sources = new Meant(parts.library());
    this.composer = parts.composer();
    this.sides = parts.sides();
    this.content = new Content(parts.vocabulary());
    this.verifier = new Verifier(parts.library());
    this.onward = new Onward(parts.library());
    this.most = parts.settings().maxCitations();
  }

  @Override
  public Exchange answer(Question question, @Nullable Exchange before) {
    return trace(question, before).exchange();
  }

  @Override
  public Trace trace(Question question, @Nullable Exchange before) {
    Question settled = settled(question, before);
    Heard heard = hearing.hear(settled.text());
    List<Judged> searched = new ArrayList<>();
    List<Understanding> understood = new ArrayList<>();
    Exchange exchange =
        heard.onlyOrders()
            ? new Exchange(settled, Set.of(), "", new Answer.Refused(Phrases.REFUSED.with()))
            : Watched.into(searched, () -> exchange(settled, heard, before, understood));
    return new Trace(heard, understood, searched, exchange);
  }

  private Exchange exchange(
      Question question, Heard heard, @Nullable Exchange before, List<Understanding> understood) {
    List<Exchange> exchanges = new ArrayList<>();
    Exchange last = before;
    for (String part : heard.parts()) {
      last = part(part, question, last, heard, understood);
      exchanges.add(last);
    }
    return exchanges.size() == 1 ? exchanges.getFirst() : joined(question, heard, exchanges);
  }

  /// The question that an answer to "which do you mean?" completes; any other as it is.
  private Question settled(Question question, @Nullable Exchange before) {
    if (before == null || !(before.answer() instanceof Answer.Which which)) {
      return question;
    }
    return Choosing.of(question.text(), which, reader.people())
        .map(
            speaker ->
                new Question(before.question().text(), before.question().source(), speaker.id()))
        .orElse(question);
  }

  /// @param understood takes how the part is understood; what the parts after the first ask is not
  ///   to be found around the answer to the first
  private Exchange part(
      String text,
      Question question,
      @Nullable Exchange before,
      Heard heard,
      List<Understanding> understood) {
    SourceId chosen = question.source();
    String asked = descriptions.resolved(text, chosen);
    Understanding read = reader.read(asked, chosen(question), before);
    Meant.Kept kept = chosen == null ? kept(text, read) : null;
    SourceId source = kept == null ? chosen : kept.source();
    if (kept != null && !kept.rest().equals(text)) {
      String rest = descriptions.resolved(kept.rest(), chosen);
      Understanding elsewhere = reader.read(rest, chosen(question), before);
      if (!elsewhere.inherited()) {
        asked = rest;
        read = elsewhere;
      }
    }
    Answer answer = composer.answer(asked, read, source, understood.isEmpty() ? before : null);
    understood.add(read);
    if (heard.foreign()) {
      answer = composer.personInAnyCase(read, answer);
    }
    String topic = read.topic().isBlank() && before != null ? before.topic() : read.topic();
    return new Exchange(
        question, people(read, answer), topic, verifier.check(whole(answer)), heard.note());
  }

  /// An answer that shows with what it cites what turns it.
  private Answer whole(Answer answer) {
    return switch (answer) {
      case Answer.Grounded(List<Claim> claims) ->
          new Answer.Grounded(
              claims.stream()
                  .map(claim -> new Claim(claim.text(), onward.with(claim.citations())))
                  .toList());
      case Answer.Extracts(String why, List<Citation> citations) ->
          new Answer.Extracts(why, onward.with(citations));
      case Answer.Corrected(String asked, String shown, List<Citation> citations) ->
          new Answer.Corrected(asked, shown, onward.with(citations));
      case Answer.NoRemarks(List<Speaker> speakers, String why, List<Citation> citations) ->
          new Answer.NoRemarks(speakers, why, onward.with(citations));
      case Answer.NotInCorpus ignored -> answer;
      case Answer.Which ignored -> answer;
      case Answer.Aside ignored -> answer;
      case Answer.Refused ignored -> answer;
    };
  }

  private Meant.@Nullable Kept kept(String text, Understanding read) {
    return sources
        .kept(text)
        .or(
            () ->
                read.kindOf().kind().equals(Kind.GIST)
                    ? sources.summed(text, read.topic())
                    : Optional.empty())
        .orElse(null);
  }

  private Exchange joined(Question question, Heard heard, List<Exchange> exchanges) {
    Set<SpeakerId> people = new LinkedHashSet<>();
    exchanges.forEach(exchange -> people.addAll(exchange.people()));
    String topic =
        exchanges.stream()
            .map(Exchange::topic)
            .filter(words -> !words.isBlank())
            .findFirst()
            .orElse("");
    Answer answer =
        Joined.of(heard.parts(), exchanges.stream().map(Exchange::answer).toList(), most);
    return new Exchange(question, people, topic, verifier.check(answer), heard.note());
  }

  private List<Person> chosen(Question question) {
    SpeakerId speaker = question.speaker();
    return speaker == null ? List.of() : reader.people().find(speaker).stream().toList();
  }

  /// Whom an exchange was about: those the question named first.
  private Set<SpeakerId> people(Understanding understood, Answer answer) {
    Set<SpeakerId> people = new LinkedHashSet<>();
    understood.people().forEach(person -> people.addAll(person.ids()));
    switch (understood.intent()) {
      case Intent.WhoChaired chaired ->
          chaired.people().forEach(person -> people.addAll(person.ids()));
      case Intent.WhoIs who -> who.people().forEach(person -> people.addAll(person.ids()));
      case Intent.Listed ignored ->
          reader.people().all().forEach(person -> people.addAll(person.ids()));
      case Intent.Fact fact when fact.kind().name().equals("authors") ->
          reader.people().authors().forEach(person -> people.addAll(person.ids()));
      default ->
          answer
              .citations()
              .forEach(c -> c.passage().speaker().ifPresent(speaker -> people.add(speaker.id())));
    }
    return people;
  }

  @Override
  public List<Citation> more(Question question, @Nullable Exchange before, Answer shown) {
    Trace trace = trace(question, before);
    if (trace.exchange().answer() instanceof Answer.NotInCorpus) {
      return List.of();
    }
    List<Citation> found =
        trace.weighed().map(List::of).orElse(trace.searched()).stream()
            .flatMap(judged -> judged.evidence().stream().filter(e -> e.score() >= Judged.LIKELY))
            .map(Evidence::citation)
            .filter(citation -> ofThese(trace, citation))
            .toList();
    List<Citation> more = without(found.stream(), shown.citations(), MORE);
    return onward.with(
        more.isEmpty() ? without(rest(shown.citations()), shown.citations(), MORE) : more);
  }

  /// Whether a citation is by one of those whom a question names, where it names any and does not
  /// ask what they were told.
  private static boolean ofThese(Trace trace, Citation citation) {
    List<Person> named =
        trace.understood().stream()
            .filter(part -> !(part.intent() instanceof Intent.Replied))
            .flatMap(part -> part.people().stream())
            .toList();
    return named.isEmpty() || named.stream().anyMatch(person -> person.said(citation.passage()));
  }

  /// What else was said in the remarks that a summary took its points from.
  private static Stream<Citation> rest(List<Citation> points) {
    return points.stream()
        .map(Citation::passage)
        .distinct()
        .filter(passage -> passage.locator().part().searched())
        .flatMap(passage -> Quotable.sentences(passage).stream());
  }

  private static List<Citation> without(Stream<Citation> found, List<Citation> shown, int most) {
    return found
        .filter(
            citation ->
                shown.stream()
                    .noneMatch(
                        s ->
                            s.passage().id().equals(citation.passage().id())
                                && s.span().overlaps(citation.span())))
        .distinct()
        .limit(most)
        .toList();
  }

  @Override
  public List<Citation> on(String message) {
    String text = SafeText.of(message);
    text = text.substring(0, Math.min(text.length(), LONGEST_MESSAGE));
    List<Evidence> found = new ArrayList<>();
    for (String claim : claims(text)) {
      Judged on = search.find(Sought.said(hearing.spelled(claim)), Scope.ALL, passage -> true);
      if (on.strong()) {
        on.evidence().stream()
            .filter(e -> e.equals(on.best()) || e.score() >= Judged.LIKELY)
            .limit(EACH_SENTENCE)
            .forEach(found::add);
      }
    }
    found.sort(java.util.Comparator.comparingDouble(Evidence::score).reversed());
    return onward.with(without(found.stream().map(Evidence::citation), List.of(), ON_A_MESSAGE));
  }

  /// The sentences of a message that say something, without addresses.
  private List<String> claims(String message) {
    String text = Hearing.withoutAddresses(message);
    List<String> claims = new ArrayList<>();
    for (TextSpan sentence : Sentences.of(text)) {
      String claim = sentence.of(text);
      if (claims.size() < MOST_SENTENCES && content.words(claim).size() > 1) {
        claims.add(claim);
      }
    }
    return claims;
  }

  @Override
  public Comparison compare(SpeakerId first, SpeakerId second, String topic) {
    String asked = hearing.hear(topic.replace('\n', ' ')).question();
    Comparison compared =
        sides.of(List.of(person(first), person(second)), Subject.of(asked), List.of(), null);
    return new Comparison(
        compared.topic(),
        compared.sides().stream()
            .map(
                side ->
                    new Comparison.Side(
                        side.appearance(), onward.with(side.citations()), side.recorded()))
            .toList());
  }

  private Person person(SpeakerId id) {
    return reader
        .people()
        .find(id)
        .orElseThrow(() -> new IllegalStateException("nobody is listed as " + id));
  }
}
