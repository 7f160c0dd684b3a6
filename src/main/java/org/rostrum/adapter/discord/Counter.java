package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import org.rostrum.core.desk.Incidents;
import org.rostrum.core.desk.Observer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where interactions are acknowledged: at once, on the gateway's own thread, before anything is
/// worked out. Thread-safe.
final class Counter {

  private static final Logger LOG = LoggerFactory.getLogger(Counter.class);

  private final Admission admission;
  private final House house;
  private final Dispatch dispatch;
  private final Observer observer;
  private final Incidents incidents;
  private final Envelope envelope;
  private final Executor threads;

  Counter(
      Admission admission,
      House house,
      Dispatch dispatch,
      Services services,
      Envelope envelope,
      Executor threads) {
    this.envelope = envelope;
    this.admission = admission;
    this.house = house;
    this.dispatch = dispatch;
    this.observer = services.observer();
    this.incidents = services.incidents();
    this.threads = threads;
  }

  /// Acknowledges an enquiry and has it answered; whoever may not ask now is told so instead.
  void take(IReplyCallback event, Asking asking) {
    switch (admission.admit(asking.place(), asking.enquiry())) {
      case Admission.Decision.TurnedAway(Page why) -> show(event, why);
      case Admission.Decision.Admitted(Flight flight, String note) ->
          dispatch.answer(asking, delivery(event, asking), flight, note);
    }
  }

  private Delivery delivery(IReplyCallback event, Asking asking) {
    InteractionDelivery direct = acknowledge(event, asking.personal());
    return house.threads(asking) ? new ThreadDelivery(direct, asking, envelope) : direct;
  }

  /// Whether whoever does this may manage the server; anybody else is told that they may not.
  boolean isForAdmin(IReplyCallback event) {
    boolean admin = Admins.includes(event);
    if (!admin) {
      tell(event, Said.NO_ADMIN);
    }
    return admin;
  }

  /// @param personal whether nobody but the member may see what comes
  InteractionDelivery acknowledge(IReplyCallback event, boolean personal) {
    return sent(event.deferReply(personal), event.getHook());
  }

  /// The same where what comes takes the place of the message that the button stands in.
  Delivery acknowledgeEdit(IMessageEditCallback event) {
    return sent(event.deferEdit(), event.getHook());
  }

  private InteractionDelivery sent(
      RestAction<InteractionHook> acknowledgement, InteractionHook hook) {
    long start = System.nanoTime();
    CompletableFuture<Boolean> acknowledged = new CompletableFuture<>();
    acknowledgement.queue(
        done -> {
          observer.acknowledged(Duration.ofNanos(System.nanoTime() - start));
          acknowledged.complete(true);
        },
        failure -> {
          LOG.info("Discord would not have an acknowledgement: {}", failure.getMessage());
          acknowledged.complete(false);
        });
    return new InteractionDelivery(hook, acknowledged, envelope);
  }

  /// Works out on another thread what an interaction is to get. A bug there is told as one.
  void later(IReplyCallback event, Runnable work) {
    threads.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException bug) {
            observer.failed("bug");
            String message = incidents.record(bug).message();
            if (!event.isAcknowledged()) {
              tell(event, message);
            }
          }
        });
  }

  /// Says something of Rostrum's own to the member alone, at once.
  void tell(IReplyCallback event, String text) {
    show(event, Notice.of(text));
  }

  /// Shows a page of Rostrum's own to the member alone, at once.
  void show(IReplyCallback event, Page page) {
    event
        .reply(envelope.create(page))
        .setEphemeral(true)
        .queue(
            hook -> {},
            failure -> {
              LOG.info("Discord would not have a notice: {}", failure.getMessage());
              observer.failed("acknowledgement");
            });
  }
}
