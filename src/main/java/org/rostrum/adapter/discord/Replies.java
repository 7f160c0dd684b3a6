package org.rostrum.adapter.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Response;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.model.Answer;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.model.Place;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.Theme;
import org.rostrum.core.question.Exchange;
import org.rostrum.core.question.Question;
import org.rostrum.core.retrieval.IndexException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes replies to enquiries, and makes them again for the buttons under them. Thread-safe.
final class Replies {

  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  private static final int WRITTEN = 500;

  private final Services services;
  private final House house;
  private final Conversations conversations;
  private final ReplyRenderer renderer = new ReplyRenderer();
  private final Pictures pictures;
  private final RandomGenerator random = new SecureRandom();

  /// What a language model wrote lately: it would not write the same again. By the desk that gave
  /// it: another one may not show the same sources, and one that is in use no more is forgotten.
  private final LoadingCache<Desk, Cache<ShownId, Response>> written =
      Caffeine.newBuilder()
          .weakKeys()
          .build(_ -> Caffeine.newBuilder().maximumSize(WRITTEN).build());

  Replies(Services services, House house) {
    this.services = services;
    this.house = house;
    this.pictures = new Pictures(services);
    this.conversations = new Conversations(services.shown());
  }

  /// The first page of the reply, remembered; the notice of an incident where it can't be made.
  Made make(Asking asking, String note) {
    try {
      Desk desk = house.desk(asking.place());
      Exchange before = conversations.exchange(desk, asking.before()).orElse(null);
      Response response = desk.answer(asking.enquiry(), before);
      noteUnanswered(asking, response.outcome());
      return made(desk, asking, response, note);
    } catch (IndexException trouble) {
      LOG.warn("A question was not answered: {}", trouble.getMessage());
      services.observer().failed("index");
      return new Made(Notice.of(Said.UNSEARCHABLE), null, null);
    } catch (RuntimeException | StackOverflowError bug) {
      services.observer().failed("bug");
      return new Made(Notice.of(services.incidents().record(bug).message()), null, null);
    }
  }

  /// What was asked in private stays so.
  private void noteUnanswered(Asking asking, Outcome outcome) {
    Asking.Place place = asking.place();
    Long server = place.guild();
    if (asking.enquiry() instanceof Enquiry.Ask(Question question)
        && (outcome == Outcome.NOT_IN_CORPUS || outcome == Outcome.NO_REMARKS)
        && server != null
        && !asking.personal()) {
      services
          .unanswered()
          .keep(
              Long.toUnsignedString(server),
              Long.toUnsignedString(place.member()),
              services.keptWords().of(question.text()),
              services.clock().instant());
    }
  }

  /// The same as a language model writes it, which takes its time; empty where none is to write.
  ///
  /// @throws RuntimeException where it cannot be made, which is a bug
  Optional<Made> written(Asking asking, String note) {
    Desk desk = house.desk(asking.place());
    Exchange before = conversations.exchange(desk, asking.before()).orElse(null);
    return desk.written(asking.enquiry(), before)
        .map(response -> made(desk, asking, response, note));
  }

  private Made made(Desk desk, Asking asking, Response response, String note) {
    ShownId id = remembered(asking, response, ShownId.next(random));
    if (id != null) {
      conversations.remember(desk, id, response.exchange());
      if (response.byModel()) {
        written.get(desk).put(id, response);
      }
    }
    String last = id == null ? Said.BUTTONLESS : note;
    Page page =
        pages(
                desk,
                asking.enquiry(),
                response,
                asking.echo(),
                asking.place().name(),
                id,
                asking.personal(),
                last)
            .getFirst();
    return new Made(page, id, response.outcome());
  }

  /// A reply as it was shown, as far as it is known; otherwise from the record as it is now.
  private Response again(Desk desk, Shown shown) {
    Response known = written.get(desk).getIfPresent(shown.id());
    return known == null ? conversations.again(desk, shown) : known;
  }

  /// The record's own words alone, of a reply that a language model wrote.
  Page extract(Asking.Place place, Shown shown) {
    return renderer
        .pages(conversations.again(house.desk(place), shown).reply(), Frame.plain())
        .getFirst();
  }

  /// The first page of a reply that Rostrum posts by itself, remembered under an id that it always
  /// has.
  ///
  /// @throws RuntimeException where it cannot be made, which is a bug
  Page unasked(Asking asking, ShownId id) {
    Desk desk = house.desk(asking.place());
    Response response = desk.answer(asking.enquiry(), null);
    if (response.outcome() != Outcome.ANSWERED) {
      throw new IllegalStateException("nothing to post: " + asking.enquiry());
    }
    return pages(
            desk,
            asking.enquiry(),
            response,
            null,
            null,
            remembered(asking, response, id),
            false,
            "")
        .getFirst();
  }

  /// A page of a reply that was shown.
  ///
  /// @param number counted from 1; the last page where there are fewer
  Page page(Asking.Place place, Shown shown, int number) {
    Desk desk = house.desk(place);
    List<Page> pages =
        pages(
            desk,
            shown.enquiry(),
            again(desk, shown),
            null,
            null,
            shown.id(),
            shown.personal(),
            "");
    return pages.get(Math.clamp(number, 1, pages.size()) - 1);
  }

  /// One of the people whom a reply asked to choose from; empty where the record has changed since.
  ///
  /// @param number which of them, counted from 0
  Optional<SpeakerId> chosen(Asking.Place place, Shown shown, int number) {
    Exchange exchange = conversations.again(house.desk(place), shown).exchange();
    return exchange != null
            && exchange.answer() instanceof Answer.Which which
            && number < which.people().size()
        ? Optional.of(which.people().get(number).id())
        : Optional.empty();
  }

  /// One of the themes that a reply named as the nearest; empty where the record has changed since.
  ///
  /// @param number which of them, counted from 0
  Optional<Theme> nearest(Asking.Place place, Shown shown, int number) {
    Response response = conversations.again(house.desk(place), shown);
    List<String> named = response.reply().nearest();
    Exchange exchange = response.exchange();
    return number < named.size()
            && exchange != null
            && exchange.answer() instanceof Answer.NotInCorpus outside
        ? outside.nearest().stream()
            .filter(theme -> theme.name().equals(named.get(number)))
            .findFirst()
        : Optional.empty();
  }

  /// A reply that only its asker saw, for everybody.
  Page shared(Asking.Place place, Shown shown, String sharer) {
    Desk desk = house.desk(place);
    return pages(
            desk,
            shown.enquiry(),
            again(desk, shown),
            echo(shown.enquiry()),
            sharer,
            shown.id(),
            false,
            "")
        .getFirst();
  }

  /// What stands around words that a reply quoted.
  ///
  /// @param quotation which of them, counted from 0
  Page context(Asking.Place where, Shown shown, int quotation) {
    if (quotation >= shown.places().size()) {
      return Notice.of(Said.NOT_MINE);
    }
    Place place = shown.places().get(quotation);
    return house
        .desk(where)
        .context(place)
        .map(reply -> renderer.pages(reply, Frame.plain()).getFirst())
        .orElseGet(() -> Notice.of(Said.CHANGED));
  }

  /// How the answer came about.
  Page why(Asking.Place where, Shown shown) {
    Desk desk = house.desk(where);
    return desk.explain(shown.enquiry(), conversations.exchange(desk, shown.before()).orElse(null))
        .map(reply -> renderer.pages(reply, Frame.plain()).getFirst())
        .orElseGet(() -> Notice.of(Said.NO_REASONS));
  }

  private List<Page> pages(
      Desk desk,
      Enquiry enquiry,
      Response response,
      @Nullable String question,
      @Nullable String asker,
      @Nullable ShownId id,
      boolean personal,
      String note) {
    return renderer.pages(
        response.reply(),
        new Frame(
            response.outcome(),
            question,
            asker,
            id,
            offers(enquiry, response, personal),
            note.isBlank() ? null : note,
            pictures.of(desk, enquiry, response.reply())));
  }

  private static Set<Offer> offers(Enquiry enquiry, Response response, boolean personal) {
    Set<Offer> offers = EnumSet.of(Offer.CONTEXT);
    boolean question = enquiry instanceof Enquiry.Ask;
    if (question && response.outcome() != Outcome.REFUSED) {
      offers.add(Offer.FOLLOW_UP);
      offers.add(Offer.WHY);
    }
    if (question && !response.reply().places().isEmpty()) {
      offers.add(Offer.MORE);
    }
    if (response.hidesExtract()) {
      offers.add(Offer.EXTRACT);
    }
    if (!(enquiry instanceof Enquiry.Sources || enquiry instanceof Enquiry.Themes)) {
      offers.add(Offer.RATE);
    }
    if (personal) {
      offers.add(Offer.SHARE);
    }
    return offers;
  }

  private @Nullable ShownId remembered(Asking asking, Response response, ShownId id) {
    try {
      if (services.shown().find(id).isPresent()) {
        return id;
      }
      services
          .shown()
          .keep(
              new Shown(
                  id,
                  services.keptWords().of(asking.enquiry()),
                  asking.before(),
                  response.reply().places(),
                  services.pseudonyms().pseudonym(Long.toString(asking.place().member())),
                  services.conversation(asking.place().channel()),
                  server(asking.place()),
                  asking.personal(),
                  services.clock().instant()));
      return id;
    } catch (StoreException forgetful) {
      LOG.warn("A reply is not remembered: {}", forgetful.getMessage());
      return null;
    }
  }

  private static @Nullable String server(Asking.Place place) {
    Long server = place.guild();
    return server == null ? null : Long.toUnsignedString(server);
  }

  private static @Nullable String echo(Enquiry enquiry) {
    return switch (enquiry) {
      case Enquiry.Ask(Question question) -> question.text();
      case Enquiry.Check check -> EnquiryReader.wasItSaid(check.words());
      default -> null;
    };
  }
}
