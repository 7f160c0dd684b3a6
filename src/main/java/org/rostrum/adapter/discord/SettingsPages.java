package org.rostrum.adapter.discord;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.core.servers.SettingChange;
import org.rostrum.core.servers.SettingsBook;

/// Settings as admins see and change them. Thread-safe.
final class SettingsPages {

  static final String NUMBER = "number";

  /// Channels in which members write.
  static final Set<ChannelType> CHANNELS =
      Set.of(
          ChannelType.TEXT,
          ChannelType.NEWS,
          ChannelType.FORUM,
          ChannelType.VOICE,
          ChannelType.STAGE);

  private static final String SERVER = ServerSettings.SERVER;
  private static final int AT_A_TIME = 25;
  private static final int LINES = 10;
  private static final int LONGEST_NAME = 100;
  private static final int NOTE = 500;

  /// So that a page of changes is within Discord's limits whatever they are.
  private static final int LONGEST_CHANGE = 135;

  private static final int LONGEST_KIND = 60;
  private static final int MOST_CHANNELS = 20;

  private final SettingsBook book;
  private final Services services;
  private final House house;
  private final SettingsWords words;

  SettingsPages(Services services, House house) {
    this.book = services.settings();
    this.services = services;
    this.house = house;
    this.words =
        new SettingsWords(
            services::desk,
            house.most(Setting.MEMBER_QUOTA),
            house.most(Setting.SERVER_QUOTA),
            services.questionDays());
  }

  /// All settings of a server, or of a channel.
  Page home(String server, String channel) {
    ServerSettings settings = book.settings(server);
    List<Setting> shown = settings(channel);
    StringBuilder text = new StringBuilder(heading(channel)).append("\n");
    for (Setting setting : shown) {
      text.append("**").append(SettingsWords.title(setting)).append(":** ");
      text.append(value(settings, setting, channel)).append("\n");
    }
    others(settings, channel, text);
    List<MessageTopLevelComponent> components = new ArrayList<>();
    components.add(Container.of(TextDisplay.of(text.toString().strip())));
    components.add(
        ActionRow.of(
            StringSelectMenu.create(PanelAct.of(PanelAct.Verb.PICK, channel).id())
                .setPlaceholder("Change …")
                .addOptions(
                    shown.stream()
                        .map(
                            setting -> SelectOption.of(SettingsWords.title(setting), setting.key()))
                        .toList())
                .build()));
    if (channel.equals(SERVER)) {
      components.add(
          ActionRow.of(
              EntitySelectMenu.create(
                      PanelAct.of(PanelAct.Verb.CHANNEL, SERVER).id(), SelectTarget.CHANNEL)
                  .setChannelTypes(CHANNELS)
                  .setPlaceholder("Otherwise in one channel …")
                  .build()));
      components.add(
          ActionRow.of(button(PanelAct.of(PanelAct.Verb.PAST, SERVER), "Who changed what")));
    } else {
      components.add(
          ActionRow.of(button(PanelAct.of(PanelAct.Verb.HOME, SERVER), "The whole server")));
    }
    return new Page(components);
  }

  private static List<Setting> settings(String channel) {
    return Arrays.stream(Setting.values())
        .filter(setting -> channel.equals(SERVER) || setting.ofChannels())
        .toList();
  }

  private static String heading(String channel) {
    return channel.equals(SERVER) ? "### In this server" : "### In <#" + channel + ">";
  }

  private String value(ServerSettings settings, Setting setting, String channel) {
    String value = words.value(setting, settings.value(setting, channel).orElse(null));
    boolean inherited = !channel.equals(SERVER) && settings.own(setting, channel).isEmpty();
    return inherited ? value + "\n-# as in the whole server" : value;
  }

  private static void others(ServerSettings settings, String channel, StringBuilder text) {
    if (channel.equals(SERVER) && !settings.channels().isEmpty()) {
      text.append("-# Otherwise in ");
      text.append(
          settings.channels().stream()
              .limit(MOST_CHANNELS)
              .map(id -> "<#" + id + ">")
              .collect(Collectors.joining(", ")));
      text.append(settings.channels().size() > MOST_CHANNELS ? " and more" : "");
    }
  }

  /// One setting, and what can be chosen.
  ///
  /// @param page of what can be chosen, counted from 0
  /// @param note what was just done, as it is to be read; empty for nothing
  Page one(String server, String channel, Setting setting, int page, String note) {
    ServerSettings settings = book.settings(server);
    String text =
        (note.isEmpty() ? "" : "**" + Markdown.clipped(note, NOTE) + "**\n")
            + heading(channel)
            + "\n**"
            + SettingsWords.title(setting)
            + ":** "
            + value(settings, setting, channel)
            + "\n-# "
            + words.explained(setting);
    List<MessageTopLevelComponent> components = new ArrayList<>();
    components.add(Container.of(TextDisplay.of(text)));
    String own = settings.own(setting, channel).orElse(null);
    switch (setting.kind()) {
      case SWITCH -> components.add(switches(channel, setting, own));
      case NUMBER -> components.add(numbers(channel, setting, own));
      case LIST -> lists(settings, channel, setting, page, components);
    }
    components.add(ActionRow.of(button(PanelAct.of(PanelAct.Verb.HOME, channel), "All settings")));
    return new Page(components);
  }

  private static ActionRow switches(String channel, Setting setting, @Nullable String own) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(
        marked(
            button(PanelAct.of(PanelAct.Verb.ON, channel, setting), "On"),
            ServerSettings.of(true).equals(own)));
    buttons.add(
        marked(
            button(PanelAct.of(PanelAct.Verb.OFF, channel, setting), "Off"),
            ServerSettings.of(false).equals(own) || (own == null && channel.equals(SERVER))));
    if (!channel.equals(SERVER)) {
      buttons.add(
          marked(
              button(PanelAct.of(PanelAct.Verb.UNSET, channel, setting), "As in the server"),
              own == null));
    }
    return ActionRow.of(buttons);
  }

  private static ActionRow numbers(String channel, Setting setting, @Nullable String own) {
    return ActionRow.of(
        button(PanelAct.of(PanelAct.Verb.TYPE, channel, setting), "Type a number"),
        marked(
            button(
                PanelAct.of(PanelAct.Verb.UNSET, channel, setting),
                channel.equals(SERVER) ? "As many as the bot takes" : "As in the server"),
            own == null));
  }

  private void lists(
      ServerSettings settings,
      String channel,
      Setting setting,
      int page,
      List<MessageTopLevelComponent> components) {
    Set<String> chosen = settings.list(setting, channel);
    switch (setting) {
      case CHANNELS -> components.add(ActionRow.of(channels(setting, chosen, AT_A_TIME)));
      case FEEDBACK_CHANNEL -> components.add(ActionRow.of(channels(setting, chosen, 1)));
      case ROLES -> components.add(ActionRow.of(roles(setting, chosen)));
      default -> sources(new SourceMenu(library(), settings, channel), page, components);
    }
    components.add(
        ActionRow.of(
            marked(
                button(PanelAct.of(PanelAct.Verb.UNSET, channel, setting), unset(channel, setting)),
                settings.own(setting, channel).isEmpty())));
  }

  private Library library() {
    return services.desk().library();
  }

  /// The sources of a channel's or the server's menu, as they are now.
  SourceMenu sources(String server, String channel) {
    return new SourceMenu(library(), book.settings(server), channel);
  }

  private static String unset(String channel, Setting setting) {
    if (!channel.equals(SERVER)) {
      return "As in the server";
    }
    return switch (setting) {
      case CHANNELS -> "Everywhere";
      case ROLES -> "Everybody";
      case FEEDBACK_CHANNEL -> "Nowhere";
      default -> "All";
    };
  }

  private static EntitySelectMenu channels(Setting setting, Set<String> chosen, int most) {
    return EntitySelectMenu.create(
            PanelAct.of(PanelAct.Verb.CHOOSE, SERVER, setting).id(), SelectTarget.CHANNEL)
        .setChannelTypes(most == 1 ? Set.of(ChannelType.TEXT, ChannelType.NEWS) : CHANNELS)
        .setRequiredRange(0, most)
        .setPlaceholder("Choose channels")
        .setDefaultValues(chosen.stream().limit(most).map(DefaultValue::channel).toList())
        .build();
  }

  private static EntitySelectMenu roles(Setting setting, Set<String> chosen) {
    return EntitySelectMenu.create(
            PanelAct.of(PanelAct.Verb.CHOOSE, SERVER, setting).id(), SelectTarget.ROLE)
        .setRequiredRange(0, AT_A_TIME)
        .setPlaceholder("Choose roles")
        .setDefaultValues(chosen.stream().limit(AT_A_TIME).map(DefaultValue::role).toList())
        .build();
  }

  private static void sources(
      SourceMenu menu, int wanted, List<MessageTopLevelComponent> components) {
    int page = Math.clamp(wanted, 0, menu.pages() - 1);
    List<Source> shown = menu.page(page);
    if (shown.isEmpty()) {
      return;
    }
    Set<String> asked = menu.asked();
    components.add(
        ActionRow.of(
            StringSelectMenu.create(
                    new PanelAct(
                            PanelAct.Verb.CHOOSE,
                            menu.channel(),
                            Setting.SOURCES,
                            page,
                            menu.seen(page))
                        .id())
                .setRequiredRange(0, shown.size())
                .setPlaceholder("Choose sources")
                .addOptions(
                    shown.stream()
                        .map(
                            source ->
                                SelectOption.of(clipped(source.title()), token(source))
                                    .withDefault(asked.contains(source.id().value())))
                        .toList())
                .build()));
    List<Button> turning = new ArrayList<>();
    if (page > 0) {
      turning.add(turn(menu, page - 1, "Sources before"));
    }
    if (page + 1 < menu.pages()) {
      turning.add(turn(menu, page + 1, "More sources"));
    }
    if (!turning.isEmpty()) {
      components.add(ActionRow.of(turning));
    }
  }

  private static Button turn(SourceMenu menu, int page, String label) {
    return button(new PanelAct(PanelAct.Verb.SHOW, menu.channel(), Setting.SOURCES, page), label);
  }

  /// What stands for a source in a menu, where an id may be too long.
  static String token(Source source) {
    return UUID.nameUUIDFromBytes(source.id().value().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String clipped(String name) {
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME - 2)))
            + "…";
  }

  /// The form to type a number into.
  Modal form(PanelAct act, String before) {
    Setting setting = act.setting();
    if (setting == null) {
      throw new IllegalArgumentException("a form for no setting");
    }
    return Modal.create(act.id(), SettingsWords.title(setting))
        .addComponents(
            Label.of(
                "How many an hour",
                "1 to %d; whoever runs the bot sets the most.".formatted(house.most(setting)),
                TextInput.create(NUMBER, TextInputStyle.SHORT)
                    .setRequiredRange(1, 7)
                    .setValue(before.isEmpty() ? null : before)
                    .build()))
        .build();
  }

  /// Who changed what, the newest first.
  Page past(String server, int page) {
    List<SettingChange> changes = book.changes(server, page * LINES, LINES + 1);
    String lines = changes.stream().limit(LINES).map(this::line).collect(Collectors.joining("\n"));
    List<Button> turning = new ArrayList<>();
    turning.add(button(PanelAct.of(PanelAct.Verb.HOME, SERVER), "All settings"));
    if (page > 0) {
      turning.add(button(new PanelAct(PanelAct.Verb.PAST, SERVER, null, page - 1), "Newer"));
    }
    if (changes.size() > LINES) {
      turning.add(button(new PanelAct(PanelAct.Verb.PAST, SERVER, null, page + 1), "Older"));
    }
    return new Page(
        List.of(
            Container.of(
                TextDisplay.of(
                    "### Who changed what\n"
                        + (lines.isEmpty() ? "Nothing was changed here yet." : lines))),
            ActionRow.of(turning)));
  }

  private String line(SettingChange change) {
    String who = change.by().isEmpty() ? "somebody" : "<@" + change.by() + ">";
    String where = change.channel().isEmpty() ? "" : " in <#" + change.channel() + ">";
    return "<t:%d:f> %s: %s%s: %s"
        .formatted(
            change.at().getEpochSecond(),
            who,
            Setting.of(change.what())
                .map(SettingsWords::title)
                .orElseGet(() -> Markdown.clipped(change.what(), LONGEST_KIND)),
            where,
            Setting.of(change.what())
                .map(
                    setting ->
                        inLine(setting, change.was(), change.channel())
                            + " → "
                            + inLine(setting, change.became(), change.channel()))
                .orElseGet(() -> inLine(change)));
  }

  private String inLine(Setting setting, @Nullable String value, String channel) {
    return value == null && !channel.equals(SERVER)
        ? "as in the server"
        : words.brief(setting, value);
  }

  /// Of something that is no setting.
  private static String inLine(SettingChange change) {
    String became = String.valueOf(change.became());
    return change.was() == null
        ? Markdown.clipped(became, 2 * LONGEST_CHANGE)
        : Markdown.clipped(change.was(), LONGEST_CHANGE)
            + " → "
            + Markdown.clipped(became, LONGEST_CHANGE);
  }

  private static Button button(PanelAct act, String label) {
    return Button.secondary(act.id(), label);
  }

  /// What holds at present stands out.
  private static Button marked(Button button, boolean holds) {
    return holds ? button.withStyle(ButtonStyle.PRIMARY) : button;
  }
}
