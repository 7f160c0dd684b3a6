package org.rostrum.adapter.discord;

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

  private final House house;
  private final Counter counter;
  private final ScheduleDesk schedules;
  private final SettingsDesk settings;
  private final Reloading reloading;
  private final UnansweredDesk unanswered;
  private final OwnReplies own;
  private final Forgetting forgetting;

  CommandDesk(
      House house,
      Counter counter,
      ScheduleDesk schedules,
      SettingsDesk settings,
      Forgetting forgetting,
      Reloading reloading,
      UnansweredDesk unanswered,
      OwnReplies own) {
    this.house = house;
    this.counter = counter;
    this.schedules = schedules;
    this.settings = settings;
    this.reloading = reloading;
    this.unanswered = unanswered;
    this.own = own;
    this.forgetting = forgetting;
  }

  void slash(SlashCommandInteractionEvent event) {
    Asking.Place place = Asking.Place.of(event);
    EnquiryReader reader = house.reader(place);
    boolean alone = house.personal(place);
    switch (event.getName()) {
      case CommandSet.ASK ->
          take(
              event,
              reader.ask(text(event, "question"), typed(event, "speaker"), typed(event, "source")),
              chosen(event, "private", alone));
      case CommandSet.QUOTE ->
          take(
              event,
              reader.quote(typed(event, "when"), typed(event, "speaker"), typed(event, "theme")),
              alone);
      case CommandSet.THEMES -> take(event, new Wanted.Known(new Enquiry.Themes(), null), alone);
      case CommandSet.THEME -> take(event, reader.theme(text(event, "name")), alone);
      case CommandSet.SPEAKER -> take(event, reader.speaker(text(event, "name")), alone);
      case CommandSet.COMPARE ->
          take(
              event,
              reader.compare(text(event, "first"), text(event, "second"), text(event, "topic")),
              alone);
      case CommandSet.VERIFY ->
          take(event, reader.verify(text(event, "quote"), typed(event, "speaker")), alone);
      case CommandSet.SOURCES -> take(event, new Wanted.Known(new Enquiry.Sources(), null), true);
      case CommandSet.PRIVACY -> show(event, own.privacy(place));
      case CommandSet.FORGET_ME -> forgetting.slash(event);
      case CommandSet.ROSTRUM -> rostrum(event);
      case CommandSet.RELOAD -> reloading.slash(event);
      case CommandSet.ABOUT -> show(event, own.about(place));
      case CommandSet.HELP -> show(event, own.help(place));
      default -> counter.tell(event, Said.NO_COMMAND);
    }
  }

  private void rostrum(SlashCommandInteractionEvent event) {
    switch (String.valueOf(event.getSubcommandName())) {
      case CommandSet.QUOTE_OF_THE_DAY -> schedules.slash(event);
      case CommandSet.UNANSWERED -> unanswered.slash(event);
      case CommandSet.SETTINGS -> settings.slash(event);
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
  private static boolean chosen(
      SlashCommandInteractionEvent event, String option, boolean otherwise) {
    OptionMapping given = event.getOption(option);
    return given != null && given.getType() == OptionType.BOOLEAN
        ? given.getAsBoolean()
        : otherwise;
  }

  private static @Nullable String typed(SlashCommandInteractionEvent event, String option) {
    return event.getOption(option, OptionMapping::getAsString);
  }
}
