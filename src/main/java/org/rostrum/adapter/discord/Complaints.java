package org.rostrum.adapter.discord;

import java.util.Locale;
import java.util.Objects;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.interactions.Interaction;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.desk.Feedback;
import org.rostrum.core.desk.Shown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells a server's feedback channel what members found wanting, and not who did. Thread-safe.
final class Complaints {

  private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);
  private static final int WORDS = 1500;

  private final House house;
  private final Envelope envelope;

  Complaints(House house, Envelope envelope) {
    this.envelope = envelope;
    this.house = house;
  }

  /// What was asked is told only where everybody could see it.
  void tell(Interaction event, Shown shown, Feedback.Reason reason, String note) {
    house
        .feedbackChannel(Asking.Place.of(event))
        .map(
            id ->
                Objects.requireNonNull(event.getGuild())
                    .getChannelById(GuildMessageChannel.class, id))
        .ifPresent(channel -> post(channel, page(event, shown, reason, note)));
  }

  private void post(GuildMessageChannel channel, Page page) {
    try {
      channel
          .sendMessage(envelope.create(page))
          .queue(sent -> {}, failure -> LOG.warn("Feedback: {}", failure.getMessage()));
    } catch (PermissionException refused) {
      LOG.warn("Feedback cannot be told in {}: {}", channel.getId(), refused.getMessage());
    }
  }

  private static Page page(Interaction event, Shown shown, Feedback.Reason reason, String note) {
    StringBuilder text = new StringBuilder("👎 **");
    text.append(reason.name().toLowerCase(Locale.ROOT).replace('_', ' ')).append("**");
    text.append(", in <#").append(event.getChannelIdLong()).append(">");
    if (!shown.personal() && shown.enquiry() instanceof Enquiry.Ask ask) {
      text.append("\nAsked: ").append(Markdown.clipped(ask.question().text(), WORDS));
    } else if (shown.personal()) {
      text.append("\nOn an answer that its asker alone saw.");
    }
    if (!note.isBlank()) {
      text.append("\nSaid of it: ").append(Markdown.clipped(note, WORDS));
    }
    return Notice.linked(text.toString());
  }
}
