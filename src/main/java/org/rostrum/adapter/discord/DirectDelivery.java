package org.rostrum.adapter.discord;

import net.dv8tion.jda.api.entities.Message;

/// A reply to a message that put a question, for the asker alone: by direct message, since in a
/// channel everybody sees what a message is answered with.
///
/// @param otherwise what to do where they take no direct messages
record DirectDelivery(Message question, Envelope envelope, Runnable otherwise) implements Delivery {

  @Override
  public boolean acknowledged() {
    return true;
  }

  @Override
  public String send(Page page) {
    return Rest.await(
            () ->
                question
                    .getAuthor()
                    .openPrivateChannel()
                    .flatMap(channel -> channel.sendMessage(envelope.create(page))))
        .getId();
  }

  @Override
  public void failed(UndeliverableException failure) {
    otherwise.run();
  }
}
