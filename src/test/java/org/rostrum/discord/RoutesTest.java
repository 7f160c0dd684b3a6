package org.rostrum.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a bot does of its own accord: registers commands, posts files, opens threads.
class RoutesTest {

  private static final StandIn STAND_IN = StandIn.start();
  private static final EchoBot BOT = EchoBot.login(STAND_IN);

  @AfterAll
  static void stop() {
    BOT.close();
    STAND_IN.close();
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    assertThat(STAND_IN.complaints()).isEmpty();
  }

  private static JDA client() {
    return BOT.shards().getShards().getFirst();
  }

  private static TextChannel general() {
    return Objects.requireNonNull(client().getTextChannelById(STAND_IN.general().channel()));
  }

  @Test
  void commandsKeepTheirIdsAndTheirNamesInOtherLanguages() {
    SlashCommandData ask =
        Commands.slash("ask", "Asks.")
            .setNameLocalization(DiscordLocale.FRENCH, "demander")
            .setContexts(InteractionContextType.ALL)
            .setIntegrationTypes(IntegrationType.ALL);

    List<Command> first = client().updateCommands().addCommands(ask).complete();
    List<Command> second =
        client().updateCommands().addCommands(ask, Commands.message("Check")).complete();
    List<Command> read = client().retrieveCommands(true).complete();

    assertThat(second.getFirst().getId()).isEqualTo(first.getFirst().getId());
    assertThat(read).hasSize(2);
    assertThat(read.getFirst().getNameLocalizations().toMap())
        .isEqualTo(Map.of(DiscordLocale.FRENCH, "demander"));
    assertThat(STAND_IN.commands()).hasSize(2);
  }

  @Test
  void pictureTravelsWithItsMessage() {
    byte[] bytes = "picture".getBytes(StandardCharsets.UTF_8);
    MediaGalleryItem item =
        MediaGalleryItem.fromFile(FileUpload.fromData(bytes, "card.png")).withDescription("alt");

    Message sent =
        general().sendMessageComponents(MediaGallery.of(item)).useComponentsV2().complete();

    Shown shown = STAND_IN.message(sent.getId()).orElseThrow();
    assertThat(shown.altTexts()).containsExactly("alt");
    assertThat(STAND_IN.journal().entries("POST /channels/{channel_id}/messages"))
        .last()
        .satisfies(e -> assertThat(e.request().files().getFirst().bytes()).isEqualTo(bytes));
  }

  @Test
  void threadHangsOnItsMessage() {
    Posted posted = STAND_IN.member("Ana").mention("open a thread");
    posted.answer();

    general()
        .retrieveMessageById(posted.id())
        .flatMap(message -> message.createThreadChannel("talk"))
        .complete();

    Place thread = STAND_IN.threadOf(posted);
    assertThat(STAND_IN.member("Ana").in(thread).mention("inside").answer().text())
        .isEqualTo("heard you: inside");
  }

  @Test
  void deletedMessageIsUnknown() {
    Message sent = general().sendMessage("gone").complete();
    sent.delete().complete();

    assertThat(STAND_IN.message(sent.getId())).isEmpty();
  }
}
