package org.rostrum.adapter.discord;

import net.dv8tion.jda.api.entities.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A reply to a command or a button in a thread of its own, which hangs on the message that says
/// what was asked. Where no thread can be opened, the reply stands in that message.
record ThreadDelivery(InteractionDelivery direct, Asking asking, Envelope envelope)
    implements Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(ThreadDelivery.class);

  @Override
  public boolean acknowledged() {
    return direct.acknowledged();
  }

  /// The thread has the id of the message that it hangs on, by which it is found again.
  @Override
  public String send(Page page) {
    Message message = direct.edit(Threads.beginning(asking));
    try {
      return Threads.post(message, asking, envelope, page);
    } catch (UndeliverableException closed) {
      LOG.info("No thread was opened for a reply: {}", closed.getMessage());
      return direct.send(page);
    }
  }

  @Override
  public void failed(UndeliverableException failure) {
    direct.failed(failure);
  }
}
