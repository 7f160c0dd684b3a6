package org.rostrum.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// The least bot that uses each part of the stand-in, with a real JDA client.
final class EchoBot extends ListenerAdapter implements AutoCloseable {

  /// Without a gateway of its own, a reconnect would go to Discord's.
  private static final class Loopback extends SessionControllerAdapter {

    private final String url;

    Loopback(String url) {
      this.url = url;
    }

    @Override
    public String getGateway() {
      return url;
    }
  }

  /// The one text that makes the bot ping everybody, as no bot should.
  static final String LOUD = "loud";

  final AtomicInteger slashes = new AtomicInteger();
  final List<ErrorResponseException> failures = new CopyOnWriteArrayList<>();
  private final ShardManager shards;

  private EchoBot(StandIn standIn, String token, Compression compression, int count) {
    shards =
        DefaultShardManagerBuilder.createLight(
                token, GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES)
            .setRestConfig(new RestConfig().setBaseUrl(standIn.apiUrl()))
            .setSessionController(new Loopback(standIn.gatewayUrl()))
            .setCompression(compression)
            .setShardsTotal(count)
            .addEventListeners(this)
            .build();
  }

  static EchoBot login(StandIn standIn) {
    return login(standIn, Compression.ZLIB, 1);
  }

  static EchoBot login(StandIn standIn, Compression compression, int count) {
    MessageRequest.setDefaultMentions(List.of());
    MessageRequest.setDefaultMentionRepliedUser(false);
    int before = standIn.gateway().logins();
    EchoBot bot = new EchoBot(standIn, StandIn.TOKEN, compression, count);
    standIn.gateway().awaitLogins(before + count);
    for (JDA shard : bot.shards.getShards()) {
      try {
        shard.awaitReady();
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted", e);
      }
    }
    return bot;
  }

  static EchoBot loginWith(StandIn standIn, String token) {
    return new EchoBot(standIn, token, Compression.ZLIB, 1);
  }

  ShardManager shards() {
    return shards;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    slashes.incrementAndGet();
    if (event.getOption("text", "", o -> o.getAsString()).equals(LOUD)) {
      event
          .reply("@everyone")
          .setAllowedMentions(EnumSet.of(Message.MentionType.EVERYONE))
          .queue(_ -> {}, this::failed);
      return;
    }
    event
        .deferReply()
        .flatMap(
            hook ->
                hook.editOriginalComponents(
                        TextDisplay.of(event.getOption("text", "", o -> o.getAsString())),
                        ActionRow.of(
                            Button.primary("again", "Again"), Button.secondary("form", "Form")))
                    .useComponentsV2()
                    // JDA's default mentions are for new messages: an edit leaves them out.
                    .setAllowedMentions(List.of()))
        .queue(_ -> {}, this::failed);
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    if (event.getComponentId().equals("form")) {
      TextInput input = TextInput.create("words", TextInputStyle.SHORT).build();
      event
          .replyModal(
              Modal.create("form-1", "A form").addComponents(Label.of("Words", input)).build())
          .queue(_ -> {}, this::failed);
    } else {
      event
          .reply("pressed " + event.getComponentId())
          .setEphemeral(true)
          .queue(_ -> {}, this::failed);
    }
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    String words = Objects.requireNonNull(event.getValue("words")).getAsString();
    event.reply("wrote " + words).queue(_ -> {}, this::failed);
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    event
        .replyChoiceStrings(event.getFocusedOption().getValue() + " one", "two")
        .queue(_ -> {}, this::failed);
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    event
        .reply("about " + event.getTarget().getContentRaw())
        .setEphemeral(true)
        .queue(_ -> {}, this::failed);
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    if (!event.getAuthor().isBot()) {
      event
          .getMessage()
          .reply("heard " + event.getMessage().getContentRaw().replaceAll("<@\\d+>", "you:"))
          .queue(_ -> {}, this::failed);
    }
  }

  private void failed(Throwable failure) {
    if (failure instanceof ErrorResponseException refused) {
      failures.add(refused);
    }
  }

  @Override
  public void close() {
    shards.shutdown();
    for (JDA shard : shards.getShards()) {
      shard.shutdownNow();
    }
  }
}
