package org.rostrum.core.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Research;
import org.rostrum.core.check.Checked;
import org.rostrum.core.check.QuoteCheck;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.people.People;
import org.rostrum.core.people.Person;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.core.quote.QuoteBook;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.CheckComposer;
import org.rostrum.core.reply.ComparisonComposer;
import org.rostrum.core.reply.ContextComposer;
import org.rostrum.core.reply.RecordComposer;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.reply.ReplyComposer;
import org.rostrum.core.reply.SummaryComposer;
import org.rostrum.core.theme.Coverage;
import org.rostrum.core.theme.Summaries;
import org.rostrum.core.verify.Verifier;

/// Takes every kind of enquiry to the part that answers it. Thread-safe.
public final class Desk {

  private static final String CHANGED =
      "The record has changed since, and no longer holds this. Ask again to see what it says now.";

  private final Library library;
  private final Answerer answerer;
  private final Research research;
  private final Summaries summaries;
  private final QuoteBook quotes;
  private final People people;
  private final QuoteCheck checks;
  private final CheckComposer verdicts;
  private final ReplyComposer replies;
  private final SummaryComposer gists;
  private final RecordComposer record;
  private final ComparisonComposer comparisons;
  private final ContextComposer contexts;
  private final Verifier verifier;

  public Desk(
      Library library,
      Answerer answerer,
      Research research,
      Summaries summaries,
      QuoteSettings quotes) {
    this.library = library;
    this.answerer = answerer;
    this.research = research;
    this.summaries = summaries;
    this.quotes = new QuoteBook(library, quotes);
    this.people = new People(library);
    this.checks = new QuoteCheck(library);
    this.verdicts = new CheckComposer(library);
    this.replies = new ReplyComposer(library);
    this.gists = new SummaryComposer(library);
    this.record = new RecordComposer(library);
    this.comparisons = new ComparisonComposer(library);
    this.contexts = new ContextComposer(library);
    this.verifier = new Verifier(library);
  }

  /// What is loaded.
  public Library library() {
    return library;
  }

  /// Who spoke on what, event by event.
  public List<Coverage> coverage() {
    return Coverage.of(library);
  }

  /// Where the quotation of a day stands: the same for everybody. Empty where none fits.
  public Optional<Place> quotation(
      LocalDate day, @Nullable SpeakerId speaker, @Nullable ThemeId theme) {
    return quotes.on(day, labels(speaker), theme).map(Citation::place);
  }

  /// Where any quotation stands. Empty where none fits.
  public Optional<Place> randomQuotation(
      RandomGenerator random, @Nullable SpeakerId speaker, @Nullable ThemeId theme) {
    return quotes.any(random, labels(speaker), theme).map(Citation::place);
  }

  /// @param before the exchange just before in the same conversation, where there was one
  ///
  /// @throws IllegalStateException when what it cites does not hold: a bug, and never shown
  public Response answer(Enquiry enquiry, @Nullable Exchange before) {
    Response response = respond(enquiry, before);
    verify(response.reply());
    return response;
  }

  private Response respond(Enquiry enquiry, @Nullable Exchange before) {
    return switch (enquiry) {
      case Enquiry.Ask(Question question) -> asked(answerer.answer(question, before));
      case Enquiry.More(Question question) -> more(question, before);
      case Enquiry.Quotation quotation -> quotation(quotation.place());
      case Enquiry.Themes ignored -> answered(record.themes());
      case Enquiry.ThemeGist(ThemeId theme) -> theme(theme);
      case Enquiry.SpeakerGist(SpeakerId speaker) -> speaker(speaker);
      case Enquiry.Compare(SpeakerId first, SpeakerId second, String topic) ->
          compare(first, second, topic);
      case Enquiry.Check(String words, SpeakerId speaker) -> check(words, speaker);
      case Enquiry.Evidence(String words) -> evidence(words);
      case Enquiry.Sources ignored -> answered(record.sources());
    };
  }

  /// Cited words with what stands around them; empty where the record has changed and no longer
  /// holds them.
  public Optional<Reply> context(Place place) {
    Optional<Reply> reply = library.find(place).map(contexts::reply);
    reply.ifPresent(this::verify);
    return reply;
  }

  private void verify(Reply reply) {
    for (Place place : reply.places()) {
      verifier.check(
          library
              .find(place)
              .orElseThrow(() -> new IllegalStateException("not in the record: " + place)));
    }
  }

  private Response asked(Exchange exchange) {
    return new Response(
        Outcome.of(exchange.answer()), replies.reply(exchange.answer(), exchange.note()), exchange);
  }

  private Response more(Question question, @Nullable Exchange before) {
    Answer first = answerer.answer(question, before).answer();
    return extracts(
        "More that the record holds on this:",
        research.more(question, before, first),
        "The record holds nothing more on this than the answer shows.");
  }

  private Response evidence(String words) {
    return extracts(
        "What the record holds on this message; whether it bears the message out is for you to"
            + " judge:",
        research.on(words),
        "The record holds nothing on what this message says.");
  }

  private Response extracts(String lead, List<Citation> citations, String none) {
    return citations.isEmpty()
        ? new Response(Outcome.NOT_IN_CORPUS, note(none), null)
        : answered(replies.reply(new Answer.Extracts(lead, citations)));
  }

  private Response compare(SpeakerId first, SpeakerId second, String topic) {
    if (people.find(first).isEmpty() || people.find(second).isEmpty()) {
      return changed();
    }
    Comparison comparison = research.compare(first, second, topic);
    Outcome outcome = comparison.addressed() ? Outcome.ANSWERED : Outcome.NO_REMARKS;
    return new Response(outcome, comparisons.reply(comparison), null);
  }

  private Response check(String words, @Nullable SpeakerId speaker) {
    List<Checked> checked = checks.check(words, speaker);
    return new Response(Checked.outcome(checked), verdicts.reply(checked), null);
  }

  private Response quotation(Place place) {
    return library
        .find(place)
        .map(citation -> answered(replies.quotation(citation)))
        .orElseGet(Desk::changed);
  }

  private Response theme(ThemeId id) {
    return library.themes().stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .map(theme -> answered(gists.reply(summaries.theme(theme))))
        .orElseGet(Desk::changed);
  }

  private Response speaker(SpeakerId id) {
    return people
        .find(id)
        .map(person -> answered(gists.reply(summaries.speaker(person.ids()))))
        .orElseGet(Desk::changed);
  }

  private Set<SpeakerId> labels(@Nullable SpeakerId speaker) {
    return speaker == null
        ? Set.of()
        : people.find(speaker).map(Person::ids).orElse(Set.of(speaker));
  }

  private static Response answered(Reply reply) {
    return new Response(Outcome.ANSWERED, reply, null);
  }

  private static Response changed() {
    return new Response(Outcome.NOT_IN_CORPUS, note(CHANGED), null);
  }

  private static Reply note(String text) {
    return new Reply(List.of(new Block.Note(text)));
  }
}
