package org.rostrum.adapter.discord;

import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.text.SafeText;

/// Answers in threads of their own.
final class Threads {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ECHO = 1500;

  private Threads() {}

  /// Opens a thread on a message, and posts a page in it.
  ///
  /// @return the thread's id, which is the message's
  /// @throws UndeliverableException where Discord will not have it
  static String post(Message message, Asking asking, Envelope envelope, Page page) {
    ThreadChannel thread = Rest.await(() -> message.createThreadChannel(name(asking)));
    Rest.await(() -> thread.sendMessage(envelope.create(page)));
    return thread.getId();
  }

  /// What a thread hangs on, where what was asked stands in no message.
  static Page beginning(Asking asking) {
    return new Page(
        List.of(
            TextDisplay.of(
                "%s: %s\n-# The answer is in the thread."
                    .formatted(
                        Markdown.escape(asking.place().name()),
                        Markdown.clipped(words(asking), LONGEST_ECHO)))));
  }

  private static String name(Asking asking) {
    String words = SafeText.of(words(asking)).replaceAll("\\s+", " ").strip();
    int end = Math.min(words.length(), LONGEST_NAME);
    if (end < words.length() && Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return words.isEmpty() ? "An answer" : words.substring(0, end);
  }

  private static String words(Asking asking) {
    return switch (asking.enquiry()) {
      case Enquiry.Ask ask -> ask.question().text();
      case Enquiry.Compare compare -> "Compared on " + compare.topic();
      default -> Objects.requireNonNullElse(asking.echo(), "A question");
    };
  }
}
