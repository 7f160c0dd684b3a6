package org.rostrum.core.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
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
import org.rostrum.core.quote.Arrivals;
import org.rostrum.core.quote.QuoteBook;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.CheckComposer;
import org.rostrum.core.reply.ComparisonComposer;
import org.rostrum.core.reply.ContextComposer;
import org.rostrum.core.reply.ExplanationComposer;
import org.rostrum.core.reply.RecordComposer;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.reply.ReplyComposer;
import org.rostrum.core.reply.SummaryComposer;
import org.rostrum.core.text.Once;
import org.rostrum.core.theme.Coverage;
import org.rostrum.core.writing.Writing;

/// Takes every kind of enquiry to the part that answers it. Thread-safe.
public final class Desk {

  private static final String CHANGED =
      "The record has changed since, and no longer holds this. Ask again to see what it says now.";

  private final Library library;
  private final Searching searching;
  private final Once<QuoteBook> quotes;
  private final Once<People> people;
  private final Once<QuoteCheck> checks;
  private final Once<Naming> naming;
  private final Once<Suggestions> suggestions;
  private final RandomGenerator random;
  private final CheckComposer verdicts;
  private final ReplyComposer replies;
  private final SummaryComposer gists;
  private final RecordComposer record;
  private final ComparisonComposer comparisons;
  private final ContextComposer contexts;
  private final ExplanationComposer explanations;
  private final Checkpoint checkpoint;

  /// @param arrivals since when each source gives quotations of a day
  /// @param random what a quotation at random is drawn with; thread-safe
  public Desk(
      Library library,
      Searching searching,
      QuoteSettings quotes,
      Arrivals arrivals,
      RandomGenerator random) {
    this.library = library;
    this.searching = searching;
    this.quotes = new Once<>(() -> new QuoteBook(library, quotes, arrivals));
    this.people = new Once<>(() -> new People(library));
    this.checks = new Once<>(() -> new QuoteCheck(library));
    this.naming = new Once<>(() -> new Naming(library));
    this.suggestions = new Once<>(() -> new Suggestions(library));
    this.random = random;
    this.verdicts = new CheckComposer(library);
    this.replies = new ReplyComposer(library);
    this.gists = new SummaryComposer(library);
    this.record = new RecordComposer(library);
    this.comparisons = new ComparisonComposer(library);
    this.contexts = new ContextComposer(library);
    this.explanations = new ExplanationComposer(library);
    this.checkpoint = new Checkpoint(library);
  }

  /// Makes now what searching and typing need, so that the first question does not wait for it.
  public void prepare() {
    searching.prepare();
    naming.get();
    suggestions.get();
  }

  /// What finds people, themes and sources by what somebody typed.
  public Naming naming() {
    return naming.get();
  }

  /// What finds them while somebody types.
  public Suggestions suggestions() {
    return suggestions.get();
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
    return quotes.get().on(day, labels(speaker), theme).map(Citation::place);
  }

  /// All quotations that may be one of a day, in an order that does not change.
  public List<Citation> quotations(@Nullable SpeakerId speaker, @Nullable ThemeId theme) {
    return quotes.get().fitting(labels(speaker), theme);
  }

  /// Where any quotation stands, another one each time. Empty where none fits.
  public Optional<Place> randomQuotation(@Nullable SpeakerId speaker, @Nullable ThemeId theme) {
    return quotes.get().any(random, labels(speaker), theme).map(Citation::place);
  }

  /// @param before the exchange just before in the same conversation, where there was one
  ///
  /// @throws IllegalStateException when what it cites does not hold: a bug, and never shown
  public Response answer(Enquiry enquiry, @Nullable Exchange before) {
    return checkpoint.pass(respond(enquiry, before));
  }

  /// Whether a language model is set.
  public boolean writes() {
    return searching.writing() != null;
  }

  /// What has answers written; empty where no language model is set.
  public Optional<Writing> writing() {
    return Optional.ofNullable(searching.writing()).map(Once::get);
  }

  /// What a language model writes in the place of the record's own words, held to the record; that
  /// there is no answer, where it finds none in the words that come nearest; or the record's own
  /// words with a label, where that came to nothing. It may take as long as the model is waited
  /// for.
  ///
  /// @param before the exchange just before in the same conversation, where there was one
  /// @return empty where no model is set, or what the record alone says stands without a word
  public Optional<Response> written(Enquiry enquiry, @Nullable Exchange before) {
    Once<Writing> writing = searching.writing();
    if (writing == null || !isWritten(enquiry)) {
      return Optional.empty();
    }
    Scribe scribe = new Scribe(writing.get(), library);
    Optional<Response> response =
        enquiry instanceof Enquiry.Ask(Question question)
            ? scribe.answer(searching.answerer().get().trace(question, before), this::asked)
            : summed(scribe, respond(enquiry, before));
    return response.map(checkpoint::pass);
  }

  /// Whether a model would write in the place of what this enquiry gets: a question, a theme in
  /// short, two people compared.
  public static boolean isWritten(Enquiry enquiry) {
    return switch (enquiry) {
      case Enquiry.Ask ignored -> true;
      case Enquiry.ThemeGist ignored -> true;
      case Enquiry.Compare ignored -> true;
      default -> false;
    };
  }

  private static Optional<Response> summed(Scribe scribe, Response extract) {
    return switch (extract.basis()) {
      case Basis.OfTheme(var summary) -> scribe.theme(summary, extract);
      case Basis.Compared(Comparison comparison) -> scribe.comparison(comparison, extract);
      default -> Optional.empty();
    };
  }

  private Response respond(Enquiry enquiry, @Nullable Exchange before) {
    return switch (enquiry) {
      case Enquiry.Ask(Question question) ->
          asked(searching.answerer().get().answer(question, before));
      case Enquiry.More(Question question) -> more(question, before);
      case Enquiry.Quotation quotation -> quotation(quotation);
      case Enquiry.Themes ignored -> listed(record.themes());
      case Enquiry.ThemeGist(ThemeId theme) -> theme(theme);
      case Enquiry.SpeakerGist(SpeakerId speaker) -> speaker(speaker);
      case Enquiry.Compare(SpeakerId first, SpeakerId second, String topic) ->
          compare(first, second, topic);
      case Enquiry.Check check -> check(check);
      case Enquiry.Evidence(String words) -> evidence(words);
      case Enquiry.Speakers ignored -> listed(record.speakers());
      case Enquiry.Sources ignored -> listed(record.sources());
    };
  }

  /// Cited words with what stands around them; empty where the record has changed and no longer
  /// holds them.
  public Optional<Reply> context(Place place) {
    return library.find(place).map(contexts::reply).map(checkpoint::pass);
  }

  /// How the answer to a question comes about; empty for an enquiry that is no question.
  ///
  /// @param before the exchange just before in the same conversation, where there was one
  public Optional<Reply> explain(Enquiry enquiry, @Nullable Exchange before) {
    return enquiry instanceof Enquiry.Ask(Question question)
        ? Optional.of(searching.explaining().get().explain(question, before))
            .map(explanations::reply)
            .map(checkpoint::pass)
        : Optional.empty();
  }

  private Response asked(Exchange exchange) {
    return new Response(
        Outcome.of(exchange.answer()),
        replies.reply(exchange.answer(), exchange.note()),
        new Basis.Exchanged(exchange));
  }

  private Response more(Question question, @Nullable Exchange before) {
    Answer first = searching.answerer().get().answer(question, before).answer();
    return extracts(
        "More that the record holds on this:",
        searching.research().get().more(question, before, first),
        "The record holds nothing more on this than the answer shows.");
  }

  private Response evidence(String words) {
    return extracts(
        "What the record holds on this message; whether it bears the message out is for you to"
            + " judge:",
        searching.research().get().on(words),
        "The record holds nothing on what this message says.");
  }

  private Response extracts(String lead, List<Citation> citations, String none) {
    return citations.isEmpty()
        ? missing(none)
        : new Response(
            Outcome.ANSWERED,
            replies.reply(new Answer.Extracts(lead, citations)),
            new Basis.Found(citations));
  }

  private Response compare(SpeakerId first, SpeakerId second, String topic) {
    if (people.get().find(first).isEmpty() || people.get().find(second).isEmpty()) {
      return missing(CHANGED);
    }
    Comparison comparison = searching.research().get().compare(first, second, topic);
    Outcome outcome = comparison.addressed() ? Outcome.ANSWERED : Outcome.NO_REMARKS;
    return new Response(outcome, comparisons.reply(comparison), new Basis.Compared(comparison));
  }

  private Response check(Enquiry.Check check) {
    String name = check.name();
    List<Checked> checked =
        name == null
            ? checks.get().check(check.words(), check.speaker())
            : checks.get().checkBy(name, check.words());
    return new Response(
        Checked.outcome(checked), verdicts.reply(checked), new Basis.Checks(checked));
  }

  private Response quotation(Enquiry.Quotation wanted) {
    return library
        .find(wanted.place())
        .map(
            citation ->
                new Response(
                    Outcome.ANSWERED,
                    replies.quotation(citation),
                    new Basis.Quotation(citation, wanted.day())))
        .orElseGet(() -> missing(CHANGED));
  }

  private Response theme(ThemeId id) {
    return library.themes().stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .map(theme -> searching.summariser().get().theme(theme))
        .map(
            summary ->
                new Response(
                    said(summary.points()), gists.reply(summary), new Basis.OfTheme(summary)))
        .orElseGet(() -> missing(CHANGED));
  }

  private Response speaker(SpeakerId id) {
    return people
        .get()
        .find(id)
        .map(person -> searching.summariser().get().speaker(person.ids()))
        .map(
            summary ->
                new Response(
                    said(summary.points()), gists.reply(summary), new Basis.OfSpeaker(summary)))
        .orElseGet(() -> missing(CHANGED));
  }

  private static Outcome said(List<Citation> points) {
    return points.isEmpty() ? Outcome.NO_REMARKS : Outcome.ANSWERED;
  }

  private Set<SpeakerId> labels(@Nullable SpeakerId speaker) {
    return speaker == null
        ? Set.of()
        : people.get().find(speaker).map(Person::ids).orElse(Set.of(speaker));
  }

  private static Response listed(Reply reply) {
    return new Response(Outcome.ANSWERED, reply, new Basis.Listed());
  }

  private static Response missing(String why) {
    return new Response(
        Outcome.NOT_IN_CORPUS, new Reply(List.of(new Block.Note(why))), new Basis.Listed());
  }
}
