package org.rostrum.adapter.discord;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.rostrum.core.desk.Unanswered;

/// Shows admins which questions of their server the record did not answer. Thread-safe.
final class UnansweredDesk {

  private static final int SHOWN = 15;
  private static final int WORDS = 180;

  private final Counter counter;
  private final Unanswered questions;

  UnansweredDesk(Counter counter, Services services) {
    this.counter = counter;
    this.questions = services.unanswered();
  }

  void slash(SlashCommandInteractionEvent event) {
    if (!counter.isForAdmin(event)) {
      return;
    }
    counter.show(event, page(questions.of(Objects.requireNonNull(event.getGuild()).getId())));
  }

  static Page page(List<Unanswered.Entry> entries) {
    if (entries.isEmpty()) {
      return Notice.of("Every question here was answered since I was started.");
    }
    String list =
        entries.stream().limit(SHOWN).map(UnansweredDesk::line).collect(Collectors.joining("\n"));
    String more =
        entries.size() > SHOWN ? "\n-# And %d more.".formatted(entries.size() - SHOWN) : "";
    return new Page(
        List.of(
            TextDisplay.of("### Not answered since I was started\n" + list + more),
            TextDisplay.of("-# Without private ones, and without who asked.")));
  }

  private static String line(Unanswered.Entry entry) {
    return "- "
        + Markdown.clipped(entry.words(), WORDS)
        + (entry.times() > 1 ? " (" + entry.times() + " times)" : "")
        + " · <t:"
        + entry.last().getEpochSecond()
        + ":R>";
  }
}
