package org.rostrum.adapter.discord;

import static net.dv8tion.jda.api.interactions.commands.OptionType.BOOLEAN;
import static net.dv8tion.jda.api.interactions.commands.OptionType.CHANNEL;
import static net.dv8tion.jda.api.interactions.commands.OptionType.ROLE;
import static net.dv8tion.jda.api.interactions.commands.OptionType.STRING;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;

/// The commands that Rostrum has in Discord, in every language that they are written in. They work
/// in servers, in direct messages, and for members who installed Rostrum for themselves.
final class CommandSet {

  static final String ASK = "ask";
  static final String QUOTE = "quote";
  static final String THEMES = "themes";
  static final String THEME = "theme";
  static final String SPEAKER = "speaker";
  static final String COMPARE = "compare";
  static final String VERIFY = "verify";
  static final String SOURCES = "sources";
  static final String ABOUT = "about";
  static final String HELP = "help";
  static final String PRIVACY = "privacy";
  static final String FORGET_ME = "forget-me";

  /// For those who manage a server: reads the sources anew.
  static final String RELOAD = "reload";

  /// Where those who manage a server say what Rostrum does in it.
  static final String ROSTRUM = "rostrum";

  static final String SETTINGS = "settings";
  static final String QUOTE_OF_THE_DAY = "quote-of-the-day";

  static final String UNANSWERED = "unanswered";

  /// Menus on a message.
  static final String CHECK_QUOTE = "Check this quote";

  static final String FIND_EVIDENCE = "Find the evidence";

  /// Characters of a question or of words to check.
  static final int LONGEST_TEXT = 4000;

  /// Characters of a name, a topic or a date.
  static final int LONGEST_NAME = 100;

  static final List<DiscordLocale> LOCALES =
      List.of(
          DiscordLocale.ENGLISH_UK,
          DiscordLocale.FRENCH,
          DiscordLocale.GERMAN,
          DiscordLocale.SPANISH,
          DiscordLocale.POLISH);

  private static final LocalizationFunction LANGUAGES =
      ResourceBundleLocalizationFunction.fromBundles(
              "org.rostrum.adapter.discord.commands", LOCALES.toArray(DiscordLocale[]::new))
          .build();

  private CommandSet() {}

  static List<CommandData> all() {
    List<CommandData> all =
        List.of(
            Commands.slash(ASK, "Ask a question: the answer comes in the speakers' own words")
                .addOptions(
                    text("question", "What you would like to know", LONGEST_TEXT, true),
                    name("speaker", "Quote this person alone", false),
                    name("source", "Search this source alone", false),
                    new OptionData(BOOLEAN, "private", "Show the answer to you alone")),
            Commands.slash(QUOTE, "A quotation: today's, one at random, or the one of a day")
                .addOptions(
                    name("when", "today, random, or a date such as 2025-03-04", false),
                    name("speaker", "From this person", false),
                    name("theme", "On this theme", false)),
            Commands.slash(THEMES, "The themes, and who spoke on each"),
            Commands.slash(THEME, "One theme in short, every point quoted")
                .addOptions(name("name", "Which theme", true)),
            Commands.slash(SPEAKER, "Who somebody is, and what they said")
                .addOptions(name("name", "Which person", true)),
            Commands.slash(COMPARE, "What two people said on a topic, side by side")
                .addOptions(
                    name("first", "The first person", true),
                    name("second", "The second person", true),
                    name("topic", "What they should be compared on", true)),
            Commands.slash(VERIFY, "Check whether something was said as it is quoted")
                .addOptions(
                    text("quote", "The words to check", LONGEST_TEXT, true),
                    name("speaker", "Who is said to have said them", false)),
            Commands.slash(SOURCES, "What is loaded"),
            Commands.slash(ABOUT, "What Rostrum is, and what it cannot do"),
            Commands.slash(HELP, "What you can ask, and how"),
            Commands.slash(PRIVACY, "What is remembered of you, and for how long"),
            Commands.slash(FORGET_ME, "Delete what is remembered of you, at once"),
            Commands.message(CHECK_QUOTE),
            Commands.message(FIND_EVIDENCE));
    all.forEach(CommandSet::everywhere);
    List<CommandData> admins = List.of(reload(), rostrum());
    admins.forEach(CommandSet::admins);
    return Stream.concat(all.stream(), admins.stream()).toList();
  }

  /// Nobody else sees these, unless a server's own settings of commands say otherwise.
  private static void admins(CommandData command) {
    command
        .setLocalizationFunction(LANGUAGES)
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
        .setContexts(InteractionContextType.GUILD);
  }

  private static CommandData reload() {
    return Commands.slash(RELOAD, "Read the sources anew, where they have changed");
  }

  private static CommandData rostrum() {
    return Commands.slash(ROSTRUM, "What Rostrum does in this server")
        .addSubcommands(
            new SubcommandData(
                    QUOTE_OF_THE_DAY, "Post a quotation every day: set it up, look at it, stop it")
                .addOptions(
                    new OptionData(CHANNEL, ScheduleDesk.CHANNEL, "Where: a channel or thread")
                        .setChannelTypes(
                            ChannelType.TEXT,
                            ChannelType.NEWS,
                            ChannelType.GUILD_PUBLIC_THREAD,
                            ChannelType.GUILD_PRIVATE_THREAD,
                            ChannelType.GUILD_NEWS_THREAD),
                    name(ScheduleDesk.TIME, "At what time, such as 09:00", false),
                    name(ScheduleDesk.ZONE, "In which time zone", false),
                    name(ScheduleDesk.DAYS, "On which days; every day without it", false),
                    new OptionData(ROLE, ScheduleDesk.ROLE, "Who is told; @everyone for nobody"),
                    name(ScheduleDesk.SPEAKER, "From this person alone; any for anybody", false),
                    name(ScheduleDesk.THEME, "On this theme alone; any for any", false),
                    name(ScheduleDesk.SCHEDULE, "Which one, to look at it or change it", false)),
            new SubcommandData(SETTINGS, "Where, to whom and how it answers: look at it, change it")
                .addOptions(
                    new OptionData(CHANNEL, SettingsDesk.CHANNEL, "The settings of this channel")
                        .setChannelTypes(SettingsPages.CHANNELS)),
            new SubcommandData(UNANSWERED, "Which questions the sources did not answer"));
  }

  private static void everywhere(CommandData command) {
    command
        .setLocalizationFunction(LANGUAGES)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL)
        .setContexts(
            InteractionContextType.GUILD,
            InteractionContextType.BOT_DM,
            InteractionContextType.PRIVATE_CHANNEL);
  }

  private static OptionData text(String name, String description, int longest, boolean required) {
    return new OptionData(STRING, name, description, required).setRequiredLength(1, longest);
  }

  /// An option that Rostrum helps to fill in.
  private static OptionData name(String name, String description, boolean required) {
    return text(name, description, LONGEST_NAME, required).setAutoComplete(true);
  }
}
