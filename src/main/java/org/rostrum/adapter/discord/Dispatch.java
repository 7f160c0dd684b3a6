package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Asked;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Observer;
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
          try (flight) {
            Made made = workroom.of(() -> replies.make(asking, note));
            if (deliver(made.page(), delivery, made) && made.outcome() != null) {
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
        });
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
                  question.text(),
                  outcome,
                  services.clock().instant()));
    } catch (StoreException forgetful) {
      LOG.warn("A question is not kept: {}", forgetful.getMessage());
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
      observer().failed("bug");
      made = Notice.of(services.incidents().record(bug).message());
    }
    deliver(made, delivery, null);
  }

  private boolean deliver(Page page, Delivery delivery, @Nullable Made made) {
    if (!delivery.acknowledged()) {
      observer().failed("acknowledgement");
      return false;
    }
    try {
      String message = delivery.send(page);
      if (made != null && made.id() != null) {
        services.shown().sentAs(made.id(), message);
      }
      return true;
    } catch (UndeliverableException failure) {
      return undelivered(failure, delivery);
    } catch (StoreException forgetful) {
      LOG.warn("A reply was sent, but not in which message: {}", forgetful.getMessage());
      return true;
    }
  }

  /// Where Discord will not have the message itself, the asker is told so; where the way to them is
  /// gone, there is nobody to tell.
  private boolean undelivered(UndeliverableException failure, Delivery delivery) {
    if (!Rest.malformed(failure)) {
      LOG.info("A reply could not be delivered: {}", failure.getMessage());
      observer().failed("undeliverable");
      delivery.failed(failure);
      return false;
    }
    observer().failed("malformed");
    String message = services.incidents().record(failure).message();
    try {
      delivery.send(Notice.of(message));
    } catch (UndeliverableException again) {
      LOG.warn("Discord would not have the notice of an incident either: {}", again.getMessage());
    }
    return false;
  }

  private Observer observer() {
    return services.observer();
  }
}
