package org.rostrum.adapter.discord;

import net.dv8tion.jda.api.entities.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A reply to a message that put a question, in a thread that hangs on it. Where no thread can be
/// opened, it is a reply in the channel.
record QuestionThread(Message question, Asking asking, Envelope envelope, Delivery otherwise)
    implements Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(QuestionThread.class);

  @Override
  public boolean acknowledged() {
    return true;
  }

  @Override
  public String send(Page page) {
    try {
      return Threads.post(question, asking, envelope, page);
    } catch (UndeliverableException closed) {
      LOG.info("No thread was opened for a reply: {}", closed.getMessage());
      return otherwise.send(page);
    }
  }

  @Override
  public void failed(UndeliverableException failure) {
    otherwise.failed(failure);
  }
}
