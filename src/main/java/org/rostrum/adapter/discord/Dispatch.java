package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Asked;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Observer;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.model.Outcome;
import org.rostrum.core.question.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers enquiries, each on a thread of its own: makes the reply while Discord takes the
/// acknowledgement, and sends it once. Thread-safe.
final class Dispatch {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  private final House house;
  private final Replies replies;
  private final Services services;
  private final Workroom workroom;
  private final Executor threads;

  Dispatch(House house, Replies replies, Services services, Workroom workroom, Executor threads) {
    this.house = house;
    this.replies = replies;
    this.services = services;
    this.workroom = workroom;
    this.threads = threads;
  }

  /// @param flight the enquiry's place among those in flight, which is given back at the end
  /// @param note what the asker should know besides; empty where there is nothing
  void answer(Asking asking, Delivery delivery, Flight flight, String note) {
    long start = System.nanoTime();
    threads.execute(
        () -> {
          String message = null;
          try (flight) {
            Made made = made(asking, note);
            message = deliver(made.page(), delivery, made);
            if (message != null && made.outcome() != null) {
              keep(asking, made.outcome());
              observer()
                  .answered(
                      EnquiryKinds.of(asking.enquiry()),
                      made.outcome(),
                      Duration.ofNanos(System.nanoTime() - start));
            }
          } catch (RuntimeException bug) {
            services.incidents().record(bug);
            observer().failed("bug");
          }
          if (message != null
              && delivery.replaces()
              && Desk.isWritten(asking.enquiry())
              && house.desk(asking.place()).writes()) {
            replace(asking, message, delivery, note);
          }
        });
  }

  /// The reply, or the notice of an incident.
  private Made made(Asking asking, String note) {
    try {
      return workroom.of(() -> replies.make(asking, note));
    } catch (RuntimeException bug) {
      return new Made(incident(bug, "bug"), null, null);
    }
  }

  private Page incident(Throwable bug, String kind) {
    observer().failed(kind);
    return Notice.of(services.incidents().record(bug).message());
  }

  /// Keeps a question where the server wants that.
  private void keep(Asking asking, Outcome outcome) {
    Asking.Place place = asking.place();
    Long server = place.guild();
    if (server == null
        || !house.keepsQuestions(place)
        || !(asking.enquiry() instanceof Enquiry.Ask(Question question))) {
      return;
    }
    try {
      services
          .questions()
          .keep(
              new Asked(
                  Long.toUnsignedString(server),
                  services.pseudonyms().pseudonym(Long.toString(place.member())),
                  services.keptWords().of(question.text()),
                  outcome,
                  services.clock().instant()));
      if (!house.keepsQuestions(place)) {
        // An admin has turned it off meanwhile, and had those deleted that there were.
        services.questions().forgetServer(Long.toUnsignedString(server));
      }
    } catch (StoreException forgetful) {
      LOG.warn("A question is not kept: {}", forgetful.getMessage());
    }
  }

  /// Puts the answer as a language model writes it in the extract's place, by one edit. Waiting for
  /// the model takes no place in flight; where it comes to nothing, the extract stands.
  private void replace(Asking asking, String message, Delivery delivery, String note) {
    try {
      Optional<Made> made = replies.written(asking, note);
      if (made.isPresent()) {
        delivery.replace(message, made.get().page());
        ShownId id = made.get().id();
        if (id != null) {
          services.shown().sentAs(id, message);
        }
      }
    } catch (UndeliverableException gone) {
      LOG.info("A written answer could not be delivered: {}", gone.getMessage());
    } catch (StoreException forgetful) {
      LOG.warn("A reply was sent, but not in which message: {}", forgetful.getMessage());
    } catch (RuntimeException bug) {
      services.incidents().record(bug);
      observer().failed("bug");
    }
  }

  /// Sends a reply that is no answer: of Rostrum's own, or to a button.
  void send(Supplier<Page> page, Delivery delivery) {
    Page made;
    try {
      made = workroom.of(page);
    } catch (StoreException lost) {
      LOG.warn("Something that is remembered is out of reach: {}", lost.getMessage());
      made = Notice.of(Said.OUT_OF_REACH);
    } catch (RuntimeException bug) {
      made = incident(bug, "bug");
    }
    deliver(made, delivery, null);
  }

  /// The id of the message that shows it; null where none does.
  private @Nullable String deliver(Page page, Delivery delivery, @Nullable Made made) {
    if (!delivery.acknowledged()) {
      observer().failed("acknowledgement");
      return null;
    }
    String message = null;
    try {
      message = delivery.send(page);
      if (made != null && made.id() != null) {
        services.shown().sentAs(made.id(), message);
      }
      return message;
    } catch (UndeliverableException failure) {
      undelivered(failure, delivery);
      return null;
    } catch (StoreException forgetful) {
      LOG.warn("A reply was sent, but not in which message: {}", forgetful.getMessage());
      return message;
    } catch (RuntimeException | StackOverflowError bug) {
      Page notice = incident(bug, "bug");
      if (message == null) {
        tell(notice, delivery);
      }
      return message;
    }
  }

  /// Where not even the notice of an incident can be sent, there is nobody to tell.
  private static void tell(Page notice, Delivery delivery) {
    try {
      delivery.send(notice);
    } catch (RuntimeException again) {
      LOG.warn("The notice of an incident could not be sent either: {}", again.getMessage());
    }
  }

  /// Where Discord will not have the message itself, the asker is told so; where the way to them is
  /// gone, there is nobody to tell.
  private void undelivered(UndeliverableException failure, Delivery delivery) {
    if (!Rest.malformed(failure)) {
      LOG.info("A reply could not be delivered: {}", failure.getMessage());
      observer().failed("undeliverable");
      try {
        delivery.failed(failure);
      } catch (RuntimeException again) {
        LOG.warn("Nor could anybody be told so: {}", again.getMessage());
      }
      return;
    }
    tell(incident(failure, "malformed"), delivery);
  }

  private Observer observer() {
    return services.observer();
  }
}
