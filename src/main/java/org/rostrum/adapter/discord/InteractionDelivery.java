package org.rostrum.adapter.discord;

import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.interactions.InteractionHook;

/// A reply to a command, a button or a form: the acknowledgement becomes the reply by one edit.
final class InteractionDelivery implements Delivery {

  private final InteractionHook hook;
  private final CompletableFuture<Boolean> acknowledged;

  InteractionDelivery(InteractionHook hook, CompletableFuture<Boolean> acknowledged) {
    this.hook = hook;
    this.acknowledged = acknowledged;
  }

  @Override
  public boolean acknowledged() {
    return acknowledged.join();
  }

  @Override
  public String send(Page page) {
    return Rest.await(hook.editOriginal(Envelope.edit(page))).getId();
  }
}
