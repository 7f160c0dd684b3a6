package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericSelectMenuInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where admins look at a server's settings and change them, one at a time. Thread-safe.
final class SettingsDesk {

  static final String CHANNEL = "channel";

  private static final Logger LOG = LoggerFactory.getLogger(SettingsDesk.class);
  private static final String CHANGED = "It is changed.";
  private static final String STALE =
      "The sources, or which of them are asked, have changed since this was shown, so nothing is"
          + " changed. Choose again.";

  private final Admission admission;
  private final Counter counter;
  private final Dispatch dispatch;
  private final Services services;
  private final House house;
  private final SettingsPages pages;
  private final Executor threads;

  SettingsDesk(
      Admission admission,
      Counter counter,
      Dispatch dispatch,
      Services services,
      House house,
      Executor threads) {
    this.admission = admission;
    this.counter = counter;
    this.dispatch = dispatch;
    this.services = services;
    this.house = house;
    this.pages = new SettingsPages(services, house);
    this.threads = threads;
  }

  void slash(SlashCommandInteractionEvent event) {
    if (!counter.isForAdmin(event)) {
      return;
    }
    OptionMapping given = event.getOption(CHANNEL);
    String channel = given == null ? ServerSettings.SERVER : given.getAsChannel().getId();
    Delivery delivery = counter.acknowledge(event, true);
    send(() -> pages.home(server(event), channel), delivery);
  }

  void pressed(ButtonInteractionEvent event, PanelAct act) {
    if (refused(event, act)) {
      return;
    }
    if (act.verb() == PanelAct.Verb.TYPE && act.setting() != null) {
      String before =
          services.settings().settings(server(event)).own(act.setting(), act.channel()).orElse("");
      event.replyModal(pages.form(act, before)).queue();
      return;
    }
    inPlace(event, event.getMessage(), () -> done(event, act));
  }

  private Page done(Interaction event, PanelAct act) {
    Setting setting = act.setting();
    if (setting == null) {
      return act.verb() == PanelAct.Verb.PAST
          ? pages.past(server(event), act.page())
          : pages.home(server(event), act.channel());
    }
    return switch (act.verb()) {
      case ON -> set(event, act, ServerSettings.of(true));
      case OFF -> set(event, act, ServerSettings.of(false));
      case UNSET -> set(event, act, null);
      default -> pages.one(server(event), act.channel(), setting, act.page(), "");
    };
  }

  /// What was chosen from a menu; a menu that is not of the settings is not Rostrum's.
  void chosen(GenericSelectMenuInteractionEvent<?, ?> event) {
    Optional<String> hasty = admission.act(event.getUser().getIdLong());
    Optional<PanelAct> act = PanelAct.parse(event.getComponentId());
    if (hasty.isPresent()) {
      counter.tell(event, hasty.get());
    } else if (act.isEmpty()) {
      counter.tell(event, Said.NOT_MINE);
    } else if (!refused(event, act.get())) {
      List<String> values = values(event);
      inPlace(event, event.getMessage(), () -> chosen(event, act.get(), values));
    }
  }

  private static List<String> values(GenericSelectMenuInteractionEvent<?, ?> event) {
    List<String> values = new ArrayList<>();
    for (Object value : event.getValues()) {
      values.add(value instanceof ISnowflake entity ? entity.getId() : String.valueOf(value));
    }
    return values;
  }

  private Page chosen(Interaction event, PanelAct act, List<String> values) {
    String first = values.isEmpty() ? "" : values.getFirst();
    return switch (act.verb()) {
      case PICK ->
          Setting.of(first)
              .filter(setting -> act.channel().isEmpty() || setting.ofChannels())
              .map(setting -> pages.one(server(event), act.channel(), setting, 0, ""))
              .orElseGet(() -> pages.home(server(event), act.channel()));
      case CHANNEL -> pages.home(server(event), first);
      case CHOOSE -> choose(event, act, values);
      default -> done(event, act);
    };
  }

  private Page choose(Interaction event, PanelAct act, List<String> values) {
    return switch (Objects.requireNonNull(act.setting())) {
      case SOURCES -> sources(event, act, values);
      case FEEDBACK_CHANNEL -> feedback(event, act, values);
      case ROLES -> set(event, act, ServerSettings.of(withoutEverybody(event, values)));
      default -> set(event, act, ServerSettings.of(values));
    };
  }

  /// The role that everybody has lets everybody ask.
  private static List<String> withoutEverybody(Interaction event, List<String> roles) {
    String everybody = Objects.requireNonNull(event.getGuild()).getPublicRole().getId();
    return roles.contains(everybody) ? List.of() : roles;
  }

  private Page feedback(Interaction event, PanelAct act, List<String> values) {
    Guild guild = Objects.requireNonNull(event.getGuild());
    for (String id : values) {
      GuildChannel channel = guild.getGuildChannelById(id);
      List<Permission> missing = channel == null ? List.of() : Posting.missing(channel, false);
      if (!missing.isEmpty()) {
        return pages.one(
            server(event),
            act.channel(),
            Objects.requireNonNull(act.setting()),
            0,
            Posting.refusal(Objects.requireNonNull(channel), missing));
      }
    }
    return set(event, act, ServerSettings.of(values));
  }

  /// What was chosen of one page of the menu takes the place of what was ticked there. A menu that
  /// shows other than what holds now, since sources were read anew or somebody chose meanwhile, is
  /// shown anew: nobody turns on or off what they did not see. None is the same as no choice.
  private Page sources(Interaction event, PanelAct act, List<String> tokens) {
    SourceMenu menu = pages.sources(server(event), act.channel());
    if (!menu.seen(act.page()).equals(act.seen())) {
      return pages.one(server(event), act.channel(), Setting.SOURCES, act.page(), STALE);
    }
    Set<String> asked = menu.asked(act.page(), tokens);
    boolean everything = menu.isAll(asked) && act.channel().equals(ServerSettings.SERVER);
    return set(event, act, everything ? null : ServerSettings.of(asked));
  }

  void submitted(ModalInteractionEvent event, PanelAct act) {
    if (refused(event, act)) {
      return;
    }
    ModalMapping typed = event.getValue(SettingsPages.NUMBER);
    String text = typed == null ? "" : typed.getAsString().strip();
    inPlace(event, event.getMessage(), () -> typed(event, act, text));
  }

  private Page typed(Interaction event, PanelAct act, String text) {
    Setting setting = act.setting();
    if (setting == null || setting.kind() != Setting.Kind.NUMBER) {
      return Notice.of(Said.NOT_MINE);
    }
    int most = house.most(setting);
    int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      return pages.one(
          server(event),
          act.channel(),
          setting,
          0,
          "%s is no number from 1 to %d, so nothing is changed."
              .formatted(text.isEmpty() ? "That" : text, most));
    }
    return set(event, act, Integer.toString(number));
  }

  private Page set(Interaction event, PanelAct act, @Nullable String value) {
    Setting setting = Objects.requireNonNull(act.setting());
    String server = server(event);
    String member = event.getUser().getId();
    ServerSettings.Key key = new ServerSettings.Key(setting, act.channel());
    services.settings().set(server, key, value, member, services.clock().instant());
    LOG.info("audit: {} of {} set to {}", key, server, value);
    if (setting == Setting.SOURCES) {
      threads.execute(
          () -> services.serverDesks().of(server, act.channel()).ifPresent(Desk::prepare));
    }
    String note =
        setting == Setting.KEEP_QUESTIONS && !ServerSettings.of(true).equals(value)
            ? deleted(server)
            : note(event, act, value);
    return pages.one(server, act.channel(), setting, act.page(), note);
  }

  /// Deletes the questions that are kept no more, and says so.
  private String deleted(String server) {
    try {
      int questions = services.questions().forgetServer(server);
      return switch (questions) {
        case 0 -> CHANGED;
        case 1 -> CHANGED + " The one question that was kept is deleted.";
        default -> CHANGED + " The %d questions that were kept are deleted.".formatted(questions);
      };
    } catch (StoreException trouble) {
      LOG.warn("Questions that are to be kept no more are still there: {}", trouble.getMessage());
      return CHANGED + " The questions that were kept could not be deleted yet; I try it again.";
    }
  }

  /// That it is changed, and what is still in its way.
  private static String note(Interaction event, PanelAct act, @Nullable String value) {
    if (act.setting() != Setting.THREADS || !ServerSettings.of(true).equals(value)) {
      return CHANGED;
    }
    Guild guild = Objects.requireNonNull(event.getGuild());
    GuildChannel channel =
        act.channel().isEmpty() ? null : guild.getGuildChannelById(act.channel());
    boolean allowed =
        channel == null
            ? guild.getSelfMember().hasPermission(Permission.CREATE_PUBLIC_THREADS)
            : guild.getSelfMember().hasPermission(channel, Permission.CREATE_PUBLIC_THREADS);
    return allowed
        ? CHANGED
        : CHANGED + " But I may not open threads yet: allow me Create Public Threads.";
  }

  /// Who looks after the server may change since a panel was opened, and a channel may go.
  private boolean refused(IReplyCallback event, PanelAct act) {
    if (!counter.isForAdmin(event)) {
      return true;
    }
    boolean gone =
        !act.channel().isEmpty()
            && Objects.requireNonNull(event.getGuild()).getGuildChannelById(act.channel()) == null;
    if (gone) {
      counter.tell(event, Said.NO_CHANNEL);
    }
    return gone;
  }

  /// In the place of the panel, which its admin alone sees.
  private <E extends IReplyCallback & IMessageEditCallback> void inPlace(
      E event, @Nullable Message message, Supplier<Page> page) {
    boolean edits = message != null && message.isEphemeral();
    send(page, edits ? counter.acknowledgeEdit(event) : counter.acknowledge(event, true));
  }

  private void send(Supplier<Page> page, Delivery delivery) {
    threads.execute(() -> dispatch.send(page, delivery));
  }

  private static String server(Interaction event) {
    return Objects.requireNonNull(event.getGuild()).getId();
  }
}
