package org.rostrum.adapter.discord;

import com.github.benmanes.caffeine.cache.Ticker;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.UserContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericSelectMenuInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.rostrum.core.desk.Incidents;

/// Receives what happens in Discord, each event once, and takes it to the part that handles it.
/// Runs on the gateway's own threads, so nothing here waits.
final class Reception extends ListenerAdapter {

  private final Seen seen = new Seen(Ticker.systemTicker());
  private final CommandDesk commands;
  private final Completion completion;
  private final Buttons buttons;
  private final Forms forms;
  private final Mentions mentions;
  private final SettingsDesk settings;
  private final Incidents incidents;
  private final Envelope envelope;

  Reception(
      CommandDesk commands,
      Completion completion,
      Buttons buttons,
      Forms forms,
      Mentions mentions,
      SettingsDesk settings,
      Incidents incidents,
      Envelope envelope) {
    this.envelope = envelope;
    this.commands = commands;
    this.completion = completion;
    this.buttons = buttons;
    this.forms = forms;
    this.mentions = mentions;
    this.settings = settings;
    this.incidents = incidents;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    once(event, () -> commands.slash(event));
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    once(event, () -> commands.menu(event));
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    once(event, () -> completion.complete(event));
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    once(event, () -> buttons.pressed(event));
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    once(event, () -> forms.submitted(event));
  }

  @Override
  public void onGenericSelectMenuInteraction(GenericSelectMenuInteractionEvent<?, ?> event) {
    once(event, () -> settings.chosen(event));
  }

  @Override
  public void onUserContextInteraction(UserContextInteractionEvent event) {
    once(event, () -> tell(event, Said.NO_COMMAND));
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    handle(event, event.getMessageIdLong(), () -> mentions.received(event.getMessage()));
  }

  private void once(GenericInteractionCreateEvent event, Runnable handler) {
    handle(event, event.getInteraction().getIdLong(), handler);
  }

  /// Discord sends an event again after a reconnection.
  private void handle(GenericEvent event, long id, Runnable handler) {
    if (!seen.first(id)) {
      return;
    }
    try {
      handler.run();
    } catch (RuntimeException | StackOverflowError bug) {
      String message = incidents.record(bug).message();
      if (event instanceof IReplyCallback asked && !asked.isAcknowledged()) {
        tell(asked, message);
      }
    }
  }

  private void tell(IReplyCallback event, String text) {
    event.reply(envelope.create(Notice.of(text))).setEphemeral(true).queue();
  }
}
