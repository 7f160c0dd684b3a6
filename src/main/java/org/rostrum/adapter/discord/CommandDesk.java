package org.rostrum.adapter.discord;

import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.reply.Reply;

/// Takes slash commands and the commands of a message's menu.
final class CommandDesk {

  private final EnquiryReader reader;
  private final Counter counter;
  private final ScheduleDesk schedules;
  private final Supplier<Reply> about;
  private final Reloading reloading;
  private final UnansweredDesk unanswered;
  private final Reply help;
  private final Reply privacy;
  private final Forgetting forgetting;

  CommandDesk(
      EnquiryReader reader,
      Counter counter,
      ScheduleDesk schedules,
      Forgetting forgetting,
      Supplier<Reply> about,
      Reloading reloading,
      UnansweredDesk unanswered,
      Reply help,
      Reply privacy) {
    this.reader = reader;
    this.counter = counter;
    this.schedules = schedules;
    this.about = about;
    this.reloading = reloading;
    this.unanswered = unanswered;
    this.help = help;
    this.privacy = privacy;
    this.forgetting = forgetting;
  }

  void slash(SlashCommandInteractionEvent event) {
    switch (event.getName()) {
      case CommandSet.ASK ->
          take(
              event,
              reader.ask(text(event, "question"), typed(event, "speaker"), typed(event, "source")),
              chosen(event, "private"));
      case CommandSet.QUOTE ->
          take(
              event,
              reader.quote(typed(event, "when"), typed(event, "speaker"), typed(event, "theme")),
              false);
      case CommandSet.THEMES -> take(event, new Wanted.Known(new Enquiry.Themes(), null), false);
      case CommandSet.THEME -> take(event, reader.theme(text(event, "name")), false);
      case CommandSet.SPEAKER -> take(event, reader.speaker(text(event, "name")), false);
      case CommandSet.COMPARE ->
          take(
              event,
              reader.compare(text(event, "first"), text(event, "second"), text(event, "topic")),
              false);
      case CommandSet.VERIFY ->
          take(event, reader.verify(text(event, "quote"), typed(event, "speaker")), false);
      case CommandSet.SOURCES -> take(event, new Wanted.Known(new Enquiry.Sources(), null), true);
      case CommandSet.PRIVACY -> show(event, privacy);
      case CommandSet.FORGET_ME -> forgetting.slash(event);
      case CommandSet.ROSTRUM -> rostrum(event);
      case CommandSet.ABOUT -> show(event, about.get());
      case CommandSet.RELOAD -> reloading.slash(event);
      case CommandSet.HELP -> show(event, help);
      default -> counter.tell(event, Said.NO_COMMAND);
    }
  }

  private void rostrum(SlashCommandInteractionEvent event) {
    switch (String.valueOf(event.getSubcommandName())) {
      case CommandSet.QUOTE_OF_THE_DAY -> schedules.slash(event);
      case CommandSet.UNANSWERED -> unanswered.slash(event);
      default -> counter.tell(event, Said.NO_COMMAND);
    }
  }

  /// What is asked of somebody else's message is shown to who asks alone: it is theirs to share.
  void menu(MessageContextInteractionEvent event) {
    String words = MessageWords.of(event.getTarget());
    if (words.isBlank()) {
      counter.tell(event, Said.NO_WORDS);
      return;
    }
    switch (event.getName()) {
      case CommandSet.CHECK_QUOTE ->
          take(event, new Wanted.Known(new Enquiry.Check(words, null), null), true);
      case CommandSet.FIND_EVIDENCE ->
          take(event, new Wanted.Known(new Enquiry.Evidence(words), null), true);
      default -> counter.tell(event, Said.NO_COMMAND);
    }
  }

  private void take(IReplyCallback event, Wanted wanted, boolean personal) {
    switch (wanted) {
      case Wanted.Unclear(String why) -> counter.tell(event, why);
      case Wanted.Known(Enquiry enquiry, String echo) ->
          counter.take(event, new Asking(enquiry, null, Asking.Place.of(event), echo, personal));
    }
  }

  private void show(IReplyCallback event, Reply reply) {
    counter.show(event, new ReplyRenderer().pages(reply, Frame.plain()).getFirst());
  }

  private static String text(SlashCommandInteractionEvent event, String option) {
    return event.getOption(option, "", OptionMapping::getAsString);
  }

  /// Whether a switch is on. A command of an older form can hold something else under its name.
  private static boolean chosen(SlashCommandInteractionEvent event, String option) {
    OptionMapping given = event.getOption(option);
    return given != null && given.getType() == OptionType.BOOLEAN && given.getAsBoolean();
  }

  private static @Nullable String typed(SlashCommandInteractionEvent event, String option) {
    return event.getOption(option, OptionMapping::getAsString);
  }
}
