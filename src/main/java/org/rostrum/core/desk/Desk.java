package org.rostrum.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.answer.Answerer;
import org.rostrum.core.answer.Exchange;
import org.rostrum.core.answer.Question;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.reply.ReplyComposer;
import org.rostrum.core.reply.SummaryComposer;
import org.rostrum.core.theme.Coverage;
import org.rostrum.core.theme.Summaries;

/// Takes every kind of enquiry to the part that answers it. Thread-safe.
public final class Desk {

  private static final String CHANGED =
      "The record has changed since, and no longer holds this. Ask again to see what it says now.";

  private final Library library;
  private final Answerer answerer;
  private final Summaries summaries;
  private final ReplyComposer replies;
  private final SummaryComposer gists;

  public Desk(Library library, Answerer answerer, Summaries summaries) {
    this.library = library;
    this.answerer = answerer;
    this.summaries = summaries;
    this.replies = new ReplyComposer(library);
    this.gists = new SummaryComposer(library);
  }

  /// What is loaded.
  public Library library() {
    return library;
  }

  /// Who spoke on what, event by event.
  public List<Coverage> coverage() {
    return Coverage.of(library);
  }

  /// @param before the exchange just before in the same conversation, where there was one
  public Response answer(Enquiry enquiry, @Nullable Exchange before) {
    return switch (enquiry) {
      case Enquiry.Ask(Question question) -> asked(answerer.answer(question, before));
      case Enquiry.Quotation quotation -> quotation(quotation.place());
      case Enquiry.ThemeGist(ThemeId theme) -> theme(theme);
      case Enquiry.SpeakerGist(SpeakerId speaker) ->
          answered(gists.reply(summaries.speaker(Set.of(speaker))));
      case Enquiry.More ignored -> changed();
      case Enquiry.Themes ignored -> changed();
      case Enquiry.Compare ignored -> changed();
      case Enquiry.Check ignored -> changed();
      case Enquiry.Evidence ignored -> changed();
      case Enquiry.Sources ignored -> changed();
    };
  }

  /// What stands around cited words; empty where the record has changed and no longer holds them.
  public Optional<Reply> context(Place place) {
    return library.find(place).map(replies::quotation);
  }

  private Response asked(Exchange exchange) {
    return new Response(Outcome.of(exchange.answer()), replies.reply(exchange.answer()), exchange);
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

  private static Response answered(Reply reply) {
    return new Response(Outcome.ANSWERED, reply, null);
  }

  private static Response changed() {
    return new Response(Outcome.NOT_IN_CORPUS, new Reply(List.of(new Block.Note(CHANGED))), null);
  }
}
