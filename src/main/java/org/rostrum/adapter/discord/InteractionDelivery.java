package org.rostrum.adapter.discord;

import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A reply to a command, a button or a form: the acknowledgement becomes the reply by one edit.
final class InteractionDelivery implements Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(InteractionDelivery.class);

  private final InteractionHook hook;
  private final CompletableFuture<Boolean> acknowledged;
  private final Envelope envelope;

  InteractionDelivery(
      InteractionHook hook, CompletableFuture<Boolean> acknowledged, Envelope envelope) {
    this.envelope = envelope;
    this.hook = hook;
    this.acknowledged = acknowledged;
  }

  @Override
  public boolean acknowledged() {
    return acknowledged.join();
  }

  @Override
  public String send(Page page) {
    return edit(page).getId();
  }

  /// The message that shows a page.
  ///
  /// @throws UndeliverableException when Discord will not have it
  Message edit(Page page) {
    return Rest.await(hook.editOriginal(envelope.edit(page)));
  }

  @Override
  public boolean replaces() {
    return true;
  }

  @Override
  public void replace(String message, Page page) {
    Rest.await(hook.editOriginal(envelope.edit(page)));
  }

  /// Where the message that was to become the reply is gone, or its channel, the asker gets to know
  /// it by a message for them alone, as long as the interaction is good for one.
  @Override
  public void failed(UndeliverableException failure) {
    if (!hook.isExpired()) {
      hook.sendMessage(envelope.create(Notice.of(Said.GONE)))
          .setEphemeral(true)
          .queue(sent -> {}, gone -> LOG.debug("Not told either: {}", gone.getMessage()));
    }
  }
}
