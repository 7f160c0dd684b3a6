package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Doubt;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Farewell;
import org.rostrum.core.desk.Shown;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.ShownLog;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.question.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Questions put by a message: one that mentions the bot, or a direct message. A reply to an answer
/// follows it up, and so does what is asked in a thread or in direct messages after one.
final class Mentions {

  private static final Logger LOG = LoggerFactory.getLogger(Mentions.class);
  private static final Duration CONVERSATION = Duration.ofHours(6);

  private final Admission admission;
  private final House house;
  private final Dispatch dispatch;
  private final Services services;
  private final Envelope envelope;
  private final Executor threads;

  Mentions(
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
    this.services = services;
    this.threads = threads;
  }

  void received(Message message) {
    User author = message.getAuthor();
    if (author.isBot() || author.isSystem() || message.isWebhookMessage() || !addressed(message)) {
      return;
    }
    Asking.Place place = Asking.Place.of(message);
    Optional<Page> closed = house.closed(place);
    if (closed.isPresent()) {
      told(message, new DirectDelivery(message, envelope, () -> {}), closed.get());
      return;
    }
    Delivery delivery = new MessageDelivery(message, envelope);
    String question = question(message);
    if (question.isBlank()) {
      told(message, delivery, Notice.of(Said.HOW));
      return;
    }
    if (Farewell.is(question)) {
      told(message, delivery, Notice.of(Said.STAY));
      return;
    }
    if (message.getMessageReference() != null && Doubt.is(question)) {
      threads.execute(() -> doubted(message, delivery, place, question));
    } else {
      take(message, delivery, place, new Enquiry.Ask(new Question(question)));
    }
  }

  /// A reply that asks whether the words that it replies to are right. Below an answer it is a
  /// follow-up as any.
  private void doubted(Message message, Delivery delivery, Asking.Place place, String question) {
    String words = doubted(message);
    if (before(message) != null) {
      take(message, delivery, place, new Enquiry.Ask(new Question(question)));
    } else if (words.isBlank()) {
      told(message, delivery, Notice.of(Said.UNSEEN));
    } else {
      take(message, delivery, place, new Enquiry.Check(words, null));
    }
  }

  /// The words of the message that this one replies to, as far as Discord hands them over: those of
  /// a message that mentions the bot, or is its own, and all in direct messages.
  private static String doubted(Message message) {
    Message replied = message.getReferencedMessage();
    return replied == null ? "" : MessageWords.of(replied);
  }

  private void take(Message message, Delivery delivery, Asking.Place place, Enquiry enquiry) {
    switch (admission.admit(place, enquiry)) {
      case Admission.Decision.TurnedAway(Page why) -> told(message, delivery, why);
      case Admission.Decision.Admitted(Flight flight, String note) -> {
        long start = System.nanoTime();
        message
            .getChannel()
            .sendTyping()
            .queue(
                done ->
                    services.observer().acknowledged(Duration.ofNanos(System.nanoTime() - start)),
                failure -> LOG.debug("typing was not shown: {}", failure.getMessage()));
        threads.execute(
            () ->
                answer(
                    message,
                    new Asking(
                        enquiry,
                        enquiry instanceof Enquiry.Ask ? before(message) : null,
                        place,
                        null,
                        false),
                    flight,
                    note));
      }
    }
  }

  private void told(Message message, Delivery delivery, Page page) {
    if (admission.act(message.getAuthor().getIdLong()).isEmpty()) {
      threads.execute(() -> dispatch.send(() -> page, delivery));
    }
  }

  /// Where answers are for the asker alone, it comes by direct message, and what is asked there
  /// follows it up.
  private void answer(Message message, Asking asking, Flight flight, String note) {
    Delivery reply = new MessageDelivery(message, envelope);
    if (house.personal(asking.place())) {
      Runnable closed = () -> told(message, reply, Notice.of(Said.NO_DIRECT));
      try {
        long direct = Rest.await(message.getAuthor().openPrivateChannel()).getIdLong();
        dispatch.answer(
            asking.in(direct), new DirectDelivery(message, envelope, closed), flight, note);
      } catch (UndeliverableException none) {
        flight.close();
        closed.run();
      }
    } else {
      dispatch.answer(
          asking,
          house.threads(asking) ? new QuestionThread(message, asking, envelope, reply) : reply,
          flight,
          note);
    }
  }

  /// The answer that a message follows up: the one it replies to; in a thread, the last one there,
  /// or the one that the thread was opened on; in direct messages, the last one.
  private @Nullable ShownId before(Message message) {
    ShownLog log = services.shown();
    String channel = message.getChannelId();
    ChannelType type = message.getChannelType();
    try {
      Optional<Shown> before = Optional.empty();
      if (message.getMessageReference() != null) {
        before = log.inMessage(message.getMessageReference().getMessageId());
      }
      if (before.isEmpty() && (type.isThread() || type == ChannelType.PRIVATE)) {
        before =
            log.latest(
                services.conversation(message.getChannelIdLong()),
                services.clock().instant().minus(CONVERSATION));
      }
      if (before.isEmpty() && type.isThread()) {
        before = log.inMessage(channel);
      }
      return before.map(Shown::id).orElse(null);
    } catch (StoreException forgetful) {
      LOG.warn("A follow-up is taken as a new question: {}", forgetful.getMessage());
      return null;
    }
  }

  /// Whether a message is for the bot. Its text comes along only where it is.
  private static boolean addressed(Message message) {
    User self = message.getJDA().getSelfUser();
    Message referenced = message.getReferencedMessage();
    return message.getChannelType() == ChannelType.PRIVATE
        || message.getMentions().isMentioned(self, Message.MentionType.USER)
        || (referenced != null
            && referenced.getAuthor().equals(self)
            && !message.getContentRaw().isBlank());
  }

  private static String question(Message message) {
    String self = message.getJDA().getSelfUser().getId();
    return message.getContentRaw().replaceAll("<@!?" + self + ">", " ").strip();
  }
}
