package org.rostrum.adapter.discord;

import net.dv8tion.jda.api.entities.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A reply to a message that put a question.
final class MessageDelivery implements Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(MessageDelivery.class);

  private final Message question;
  private final Envelope envelope;

  MessageDelivery(Message question, Envelope envelope) {
    this.envelope = envelope;
    this.question = question;
  }

  @Override
  public boolean acknowledged() {
    return true;
  }

  @Override
  public String send(Page page) {
    return Rest.await(() -> question.reply(envelope.create(page)).failOnInvalidReply(false))
        .getId();
  }

  @Override
  public boolean replaces() {
    return true;
  }

  @Override
  public void replace(String message, Page page) {
    Rest.await(question.getChannel().editMessageById(message, envelope.edit(page)));
  }

  /// Where the bot may not write, the asker gets to know it by direct message, if they take those.
  @Override
  public void failed(UndeliverableException failure) {
    if (Rest.forbidden(failure) && question.isFromGuild()) {
      question
          .getAuthor()
          .openPrivateChannel()
          .flatMap(channel -> channel.sendMessage(envelope.create(Notice.of(Said.FORBIDDEN))))
          .queue(sent -> {}, closed -> LOG.debug("No direct message: {}", closed.getMessage()));
    }
  }
}
