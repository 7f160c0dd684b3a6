package org.rostrum.adapter.discord;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.unions.GuildChannelUnion;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Named;
import org.rostrum.core.desk.ShownId;
import org.rostrum.core.desk.StoreException;
import org.rostrum.core.desk.Suggestions.Suggestion;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.model.ThemeId;
import org.rostrum.core.schedule.Alteration;
import org.rostrum.core.schedule.PostNow;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.core.schedule.ScheduleChanges;
import org.rostrum.core.schedule.TimesOfDay;
import org.rostrum.core.schedule.Weekdays;
import org.rostrum.core.schedule.Zones;
import org.rostrum.core.servers.SettingChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where admins say where and when the quotation of the day is posted. Thread-safe.
final class ScheduleDesk {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduleDesk.class);

  static final String CHANNEL = "channel";
  static final String TIME = "time";
  static final String ZONE = "zone";
  static final String DAYS = "days";
  static final String ROLE = "role";
  static final String SPEAKER = "speaker";
  static final String THEME = "theme";
  static final String SCHEDULE = "schedule";

  /// Instead of a name, where any will do again.
  static final String ANY = "any";

  /// So many in a server are more than anybody can want.
  private static final int MOST = 25;

  private final Counter counter;
  private final Dispatch dispatch;
  private final Replies replies;
  private final Services services;
  private final Envelope envelope;
  private final SchedulePages pages;
  private final ServerDesks desks;
  private final ScheduleChanges changes;
  private final Executor threads;
  private final RandomGenerator random = new SecureRandom();

  ScheduleDesk(
      Counter counter,
      Dispatch dispatch,
      Replies replies,
      Services services,
      Envelope envelope,
      Executor threads) {
    this.envelope = envelope;
    this.counter = counter;
    this.dispatch = dispatch;
    this.replies = replies;
    this.services = services;
    this.pages = new SchedulePages(services);
    this.desks = services.serverDesks();
    this.changes = new ScheduleChanges(services.schedules(), services.posts());
    this.threads = threads;
  }

  void slash(SlashCommandInteractionEvent event) {
    if (!counter.isForAdmin(event)) {
      return;
    }
    Delivery delivery = counter.acknowledge(event, true);
    threads.execute(() -> dispatch.send(known(() -> page(event)), delivery));
  }

  /// A page on schedules; where they cannot be read, one that says so.
  private static Supplier<Page> known(Supplier<Page> page) {
    return () -> {
      try {
        return page.get();
      } catch (StoreException lost) {
        LOG.warn("Schedules cannot be shown or changed: {}", lost.getMessage());
        return Notice.of(Said.SCHEDULES_LOST);
      }
    };
  }

  private Page page(SlashCommandInteractionEvent event) {
    String server = Objects.requireNonNull(event.getGuild()).getId();
    String which = typed(event, SCHEDULE);
    if (which == null) {
      return event.getOptions().isEmpty() ? pages.all(server) : changed(event, null);
    }
    return find(server, which)
        .map(
            schedule ->
                event.getOptions().size() == 1
                    ? pages.one(schedule, "", now())
                    : changed(event, schedule))
        .orElseGet(() -> Notice.of(Said.NO_SCHEDULE));
  }

  private Optional<Schedule> find(String server, String id) {
    return services.schedules().of(server).stream()
        .filter(schedule -> schedule.id().equals(id))
        .findFirst();
  }

  private Instant now() {
    return services.clock().instant();
  }

  /// Sets a schedule up, or changes one.
  ///
  /// @param old null for a new one
  private Page changed(SlashCommandInteractionEvent event, @Nullable Schedule old) {
    Typed typed = new Typed(event, old);
    if (!typed.wrong.isEmpty()) {
      return Notice.of(String.join("\n", typed.wrong));
    }
    String server = Objects.requireNonNull(event.getGuild()).getId();
    if (old == null && services.schedules().of(server).size() >= MOST) {
      return Notice.of("There are %d here already. Stop one of them first.".formatted(MOST));
    }
    String member = event.getUser().getId();
    if (old == null) {
      Schedule schedule = typed.schedule(ShownId.next(random).value(), server, member, now());
      services.schedules().add(schedule, alteration("set up", member));
      return pages.one(schedule, "It is set up.", now());
    }
    return altered(old, typed::on, "changed", member, "It is changed.");
  }

  /// Changes a schedule as it is now: another admin may have changed it, or ended it, since it was
  /// looked up.
  private Page altered(
      Schedule schedule,
      BiFunction<Schedule, Alteration, Schedule> change,
      String what,
      String member,
      String note) {
    Alteration how = alteration(what, member);
    return changes
        .change(schedule.id(), one -> change.apply(one, how), how)
        .map(changed -> pages.one(changed, note, now()))
        .orElseGet(() -> Notice.of(Said.NO_SCHEDULE));
  }

  private Alteration alteration(String what, String member) {
    LOG.info("A quotation of the day: {}", what);
    return new Alteration(what, member, now());
  }

  /// What an admin typed, read; where something is not given, as it was.
  private final class Typed {

    final List<String> wrong = new ArrayList<>();
    final Set<String> given;
    final String channel;
    final LocalTime time;
    final ZoneId zone;
    final Set<DayOfWeek> days;
    final @Nullable String role;
    final @Nullable SpeakerId speaker;
    final @Nullable ThemeId theme;

    Typed(SlashCommandInteractionEvent event, @Nullable Schedule old) {
      this.given =
          event.getOptions().stream().map(OptionMapping::getName).collect(Collectors.toSet());
      this.channel = channel(event, old == null ? "" : old.channel());
      this.time =
          read(
              event,
              TIME,
              TimesOfDay::read,
              old == null ? null : old.time(),
              LocalTime.NOON,
              "%s is no time of day that I understand. Write it as 09:00 or 9 am.");
      this.zone =
          read(
              event,
              ZONE,
              zone -> Zones.read(zone, now()),
              old == null ? null : old.zone(),
              ZoneId.of("UTC"),
              "%s is no time zone that I know. Type the capital of your country, or how far your"
                  + " clocks are from UTC, such as UTC+2, and choose from the list.");
      this.days =
          read(
              event,
              DAYS,
              Weekdays::read,
              old == null ? EnumSet.allOf(DayOfWeek.class) : old.days(),
              EnumSet.allOf(DayOfWeek.class),
              "%s are no days that I understand. Write them as Monday to Friday, or Monday,"
                  + " Thursday.");
      this.role = role(event, old == null ? null : old.role());
      this.speaker =
          named(
              event,
              SPEAKER,
              services.desk().naming()::speaker,
              person -> person.speaker().id(),
              old == null ? null : old.speaker());
      this.theme =
          named(
              event,
              THEME,
              services.desk().naming()::theme,
              found -> found.id(),
              old == null ? null : old.theme());
      if (wrong.isEmpty() && quotations(event).isEmpty()) {
        wrong.add(
            "No remark there holds a quotation that can stand alone. Leave the speaker or the theme"
                + " out.");
      }
    }

    Schedule schedule(String id, String server, String member, Instant now) {
      return new Schedule(
          id, server, channel, time, zone, days, role, speaker, theme, now, false, member, null);
    }

    /// A schedule with what was given, and all else as it is.
    Schedule on(Schedule one, Alteration how) {
      return new Schedule(
              one.id(),
              one.server(),
              given.contains(CHANNEL) ? channel : one.channel(),
              given.contains(TIME) ? time : one.time(),
              given.contains(ZONE) ? zone : one.zone(),
              given.contains(DAYS) ? days : one.days(),
              given.contains(ROLE) ? role : one.role(),
              given.contains(SPEAKER) ? speaker : one.speaker(),
              given.contains(THEME) ? theme : one.theme(),
              one.since(),
              one.paused(),
              how.by(),
              null)
          .after(one, how.at());
    }

    private List<Citation> quotations(SlashCommandInteractionEvent event) {
      return desks
          .posting(Objects.requireNonNull(event.getGuild()).getId(), channel)
          .map(desk -> desk.quotations(speaker, theme))
          .orElse(List.of());
    }

    private String channel(SlashCommandInteractionEvent event, String before) {
      OptionMapping given = event.getOption(CHANNEL);
      if (given == null) {
        if (before.isEmpty()) {
          wrong.add("Say in which channel: the option channel.");
        }
        return before;
      }
      GuildChannelUnion chosen = given.getAsChannel();
      List<Permission> missing = Posting.missing(chosen, true);
      if (!missing.isEmpty()) {
        wrong.add(Posting.refusal(chosen, missing));
      }
      return chosen.getId();
    }

    private <T> T read(
        SlashCommandInteractionEvent event,
        String option,
        Function<String, Optional<T>> reader,
        @Nullable T before,
        T placeholder,
        String refusal) {
      String text = typed(event, option);
      if (text == null) {
        if (before == null) {
          wrong.add("The option %s is missing.".formatted(option));
        }
        return before == null ? placeholder : before;
      }
      Optional<T> read = reader.apply(text);
      if (read.isEmpty()) {
        wrong.add(refusal.formatted(text));
      }
      return read.orElse(placeholder);
    }

    /// The role that everybody has is nobody's in particular, and never pinged.
    private @Nullable String role(SlashCommandInteractionEvent event, @Nullable String before) {
      OptionMapping given = event.getOption(ROLE);
      if (given == null) {
        return before;
      }
      Role role = given.getAsRole();
      return role.isPublicRole() ? null : role.getId();
    }

    private <T, I> @Nullable I named(
        SlashCommandInteractionEvent event,
        String option,
        Function<String, Named<T>> find,
        Function<T, I> id,
        @Nullable I before) {
      String text = typed(event, option);
      if (text == null) {
        return before;
      }
      if (text.strip().toLowerCase(Locale.ROOT).equals(ANY)) {
        return null;
      }
      return switch (find.apply(text)) {
        case Named.One<T>(T thing) -> id.apply(thing);
        case Named.Unclear<T> unclear -> {
          wrong.add(unclear.why());
          yield null;
        }
      };
    }
  }

  private static @Nullable String typed(SlashCommandInteractionEvent event, String option) {
    return event.getOption(option, OptionMapping::getAsString);
  }

  void pressed(ButtonInteractionEvent event, ScheduleAct act) {
    if (!counter.isForAdmin(event)) {
      return;
    }
    String server = Objects.requireNonNull(event.getGuild()).getId();
    boolean inPlace = event.getMessage().isEphemeral();
    Delivery delivery = inPlace ? counter.acknowledgeEdit(event) : counter.acknowledge(event, true);
    threads.execute(
        () ->
            dispatch.send(
                known(
                    () ->
                        find(server, act.schedule())
                            .map(schedule -> done(event, act.verb(), schedule))
                            .orElseGet(() -> Notice.of(Said.NO_SCHEDULE))),
                delivery));
  }

  private Page done(ButtonInteractionEvent event, ScheduleAct.Verb verb, Schedule schedule) {
    String member = event.getUser().getId();
    return switch (verb) {
      case SHOW -> pages.one(schedule, "", now());
      case STOP -> pages.stop(schedule);
      case NOW -> {
        services
            .settings()
            .note(
                new SettingChange(
                    schedule.server(),
                    schedule.channel(),
                    "quote of the day",
                    null,
                    "posted one now: " + schedule.words(),
                    member,
                    now()));
        yield pages.one(schedule, posted(event, schedule), now());
      }
      case PAUSE ->
          altered(
              schedule,
              (one, how) -> one.paused(true, how.at()),
              "paused",
              member,
              "It is paused.");
      case RESUME ->
          altered(
              schedule,
              (one, how) -> one.paused(false, how.at()),
              "goes on",
              member,
              "It goes on.");
      case END -> {
        boolean ended = changes.end(schedule.id(), alteration("stopped", member));
        yield Notice.of(ended ? "It is stopped." : Said.NO_SCHEDULE);
      }
    };
  }

  private String posted(ButtonInteractionEvent event, Schedule schedule) {
    ShardManager shards = Objects.requireNonNull(event.getJDA().getShardManager());
    PostNow.Outcome outcome =
        new PostNow(
                services.posts(),
                new ChannelAnnouncer(shards, replies, services, envelope),
                new DeskQuotations(desks),
                services.clock(),
                "a button")
            .post(schedule, event.getInteraction().getId());
    return switch (outcome) {
      case PostNow.Outcome.Posted _ -> "It is posted.";
      case PostNow.Outcome.Nothing _ -> "No quotation fits, so nothing was posted.";
      case PostNow.Outcome.Known _ -> "It is posted already.";
      case PostNow.Outcome.Failed(String why) -> "It may not have been posted: " + why + ".";
    };
  }

  /// What fits what an admin has typed so far.
  List<Suggestion> suggestions(CommandAutoCompleteInteractionEvent event) {
    if (!Admins.includes(event)) {
      return List.of();
    }
    String typed = event.getFocusedOption().getValue();
    return switch (event.getFocusedOption().getName()) {
      case TIME ->
          TimesOfDay.fitting(typed, MOST).stream()
              .map(LocalTime::toString)
              .map(time -> new Suggestion(time, time))
              .toList();
      case ZONE -> zones(typed);
      case DAYS -> days(typed);
      case SCHEDULE ->
          known(Objects.requireNonNull(event.getGuild()).getId()).stream()
              .map(schedule -> new Suggestion(name(event.getGuild(), schedule), schedule.id()))
              .filter(
                  suggestion ->
                      suggestion
                          .name()
                          .toLowerCase(Locale.ROOT)
                          .contains(typed.strip().toLowerCase(Locale.ROOT)))
              .limit(MOST)
              .toList();
      default -> List.of();
    };
  }

  /// Zones that fit what is typed, or what to type instead.
  private List<Suggestion> zones(String typed) {
    List<Suggestion> zones =
        Zones.fitting(typed, MOST, now()).stream()
            .map(zone -> new Suggestion(zone + ", now " + clock(zone), zone))
            .toList();
    return zones.isEmpty()
        ? List.of(
            new Suggestion(
                "No zone is called so. Type your country's capital, or UTC+2 or the like", typed))
        : zones;
  }

  private List<Schedule> known(String server) {
    try {
      return services.schedules().of(server);
    } catch (StoreException lost) {
      LOG.debug("Schedules cannot be suggested: {}", lost.getMessage());
      return List.of();
    }
  }

  private String clock(String zone) {
    LocalTime time = LocalTime.ofInstant(now(), ZoneId.of(zone));
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  private static String name(Guild guild, Schedule schedule) {
    var channel = guild.getGuildChannelById(schedule.channel());
    return "#%s, %s at %s (%s)"
        .formatted(
            channel == null ? "a channel that is gone" : channel.getName(),
            Weekdays.words(schedule.days()),
            schedule.time(),
            schedule.zone());
  }

  private static List<Suggestion> days(String typed) {
    List<String> words = new ArrayList<>();
    Weekdays.read(typed).map(Weekdays::words).ifPresent(words::add);
    words.add(Weekdays.words(EnumSet.allOf(DayOfWeek.class)));
    words.add(Weekdays.words(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
    words.add(Weekdays.words(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
    Arrays.stream(DayOfWeek.values()).map(EnumSet::of).map(Weekdays::words).forEach(words::add);
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    return words.stream()
        .distinct()
        .filter(
            word -> word.equals(words.getFirst()) || word.toLowerCase(Locale.ROOT).contains(plain))
        .map(word -> new Suggestion(word, word))
        .toList();
  }
}
