package org.rostrum.adapter.discord;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.DiscordSettings;
import org.rostrum.core.schedule.Announcer;
import org.rostrum.core.servers.Membership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot while it runs in Discord.
public final class Bot implements AutoCloseable {

  static final String WRONG_TOKEN =
      "Discord does not know this token. Copy it anew from the developer portal (Bot, Reset Token)"
          + " into DISCORD_TOKEN.";
  private static final String UNREACHABLE =
      "Discord could not be reached: %s. Check the connection, then start the bot again; `chat`"
          + " works without it.";

  private static final String NOT_LET_IN =
      "Discord did not let the bot in (%s). Start it again with log.level = \"debug\" in the"
          + " settings to see why.";

  static final String NO_GUILD =
      "The bot is in no server %d. Invite it there first (`bot --invite` prints the link), or leave"
          + " --guild out.";

  private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(20);
  private static final Duration LOGIN = Duration.ofSeconds(90);

  /// Buttons and completions a minute of one member: more than hands can press, fewer than a
  /// script.
  private static final int ACTS_PER_MINUTE = 120;

  private final ShardManager shards;
  private final Line line;
  private final Flights flights;
  private final Workroom workroom;
  private final ExecutorService threads;
  private final Announcer announcer;

  /// What hears of the connections to Discord, and what sends over them.
  private record Line(
      Arrival arrival, Ending ending, LastingRequests requests, CommandIds commands) {

    Envelope envelope() {
      return new Envelope(new CommandLinks(commands));
    }
  }

  private Bot(
      ShardManager shards,
      Line line,
      Flights flights,
      Workroom workroom,
      ExecutorService threads,
      House house,
      Services services) {
    this.shards = shards;
    services.homes().connect(shards);
    this.announcer =
        new ChannelAnnouncer(shards, new Replies(services, house), services, line.envelope());
    this.line = line;
    this.flights = flights;
    this.workroom = workroom;
    this.threads = threads;
  }

  /// Logs in, waits until Discord is ready to be served, and registers the commands where they
  /// differ from those that Discord has.
  ///
  /// @param guild the only server that gets the commands; null for all
  /// @throws BotException when Discord does not let the bot in
  public static Bot start(DiscordSettings settings, @Nullable Long guild, Services services) {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    Workroom workroom = new Workroom();
    Flights flights = new Flights(settings.maxInFlight());
    House house = new House(services, settings);
    Admission admission =
        new Admission(
            house,
            new Quotas(
                settings.questionsPerMember(),
                settings.questionsPerServer(),
                ACTS_PER_MINUTE,
                services.clock()),
            flights,
            services.observer());
    Line line = new Line(new Arrival(), new Ending(), new LastingRequests(), new CommandIds());
    Bot bot =
        new Bot(
            shards(
                settings,
                reception(settings, services, house, admission, workroom, line.envelope(), threads),
                line),
            line,
            flights,
            workroom,
            threads,
            house,
            services);
    try {
      JDA first = bot.awaitConnection(guild != null);
      line.commands().learn(bot.register(first, guild));
      return bot;
    } catch (RuntimeException failure) {
      bot.close();
      throw failure;
    }
  }

  /// @param failure may have no message of its own
  static String unreachable(Exception failure) {
    String message = failure.getMessage();
    return UNREACHABLE.formatted(message == null ? failure.getClass().getSimpleName() : message);
  }

  private List<Command> register(JDA jda, @Nullable Long guild) {
    List<CommandData> commands = CommandSet.all();
    if (guild == null) {
      return Registration.everywhere(jda, commands);
    }
    Guild only = shards.getGuildById(guild);
    if (only == null) {
      throw new BotException(NO_GUILD.formatted(guild));
    }
    return Registration.in(only, commands);
  }

  private static Reception reception(
      DiscordSettings settings,
      Services services,
      House house,
      Admission admission,
      Workroom workroom,
      Envelope envelope,
      ExecutorService threads) {
    Replies replies = new Replies(services, house);
    Memory memory = new Memory(services);
    Dispatch dispatch = new Dispatch(house, replies, services, workroom, threads);
    Counter counter = new Counter(admission, house, dispatch, services, envelope, threads);
    ScheduleDesk schedules =
        new ScheduleDesk(counter, dispatch, replies, services, envelope, threads);
    SettingsDesk panel = new SettingsDesk(admission, counter, dispatch, services, house, threads);
    return new Reception(
        new CommandDesk(
            house,
            counter,
            schedules,
            panel,
            new Forgetting(counter, dispatch, services, threads),
            new Reloading(counter, dispatch, services, settings, threads),
            new UnansweredDesk(counter, services),
            new OwnReplies(services, house)),
        new Completion(house, admission, schedules),
        new Buttons(
            admission,
            house,
            counter,
            dispatch,
            replies,
            memory,
            schedules,
            new ScheduleList(counter, dispatch, services, threads),
            panel,
            threads),
        new Forms(
            admission,
            house,
            counter,
            dispatch,
            memory,
            panel,
            new Complaints(house, envelope),
            threads),
        new Mentions(admission, house, dispatch, services, envelope, threads),
        panel,
        services.incidents(),
        envelope);
  }

  private static ShardManager shards(DiscordSettings settings, Reception reception, Line line) {
    try {
      return Shards.builder(settings, reception, line.requests())
          .addEventListeners(line.arrival(), line.ending())
          .build();
    } catch (InvalidTokenException wrong) {
      throw new BotException(WRONG_TOKEN, wrong);
    } catch (RuntimeException failure) {
      throw new BotException(unreachable(failure), failure);
    }
  }

  /// @param all whether to wait for every shard, and not for the first alone
  private JDA awaitConnection(boolean all) {
    JDA first = shards.getShards().getFirst();
    try {
      boolean arrived =
          line.arrival()
              .await(() -> turnedAway(first) || (all ? connected() : isConnected(first)), LOGIN);
      if (!arrived || turnedAway(first)) {
        throw new BotException(
            line.ending().whyAtLast().orElse(NOT_LET_IN.formatted(first.getStatus())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BotException("Stopped while logging in.", e);
    }
    return first;
  }

  private static boolean turnedAway(JDA shard) {
    return shard.getStatus() == JDA.Status.SHUTDOWN
        || shard.getStatus() == JDA.Status.FAILED_TO_LOGIN;
  }

  private static boolean isConnected(JDA shard) {
    return shard.getStatus() == JDA.Status.CONNECTED;
  }

  /// What the bot is called in Discord.
  public String name() {
    return shards.getShards().getFirst().getSelfUser().getName();
  }

  /// How many servers it is in.
  public long servers() {
    return shards.getGuildCache().size();
  }

  /// Comes about where Discord ends a connection for good, so that the bot serves no more: why, and
  /// what to do. What is being answered can still be sent.
  public CompletionStage<String> ended() {
    return line.ending().coming();
  }

  /// What the shards' connections are, in Discord's client's own words, or why one has ended.
  public String state() {
    return line.ending().why().orElseGet(this::states);
  }

  private String states() {
    return shards.getShards().stream()
        .map(shard -> shard.getStatus().name().toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// Whether every shard is connected.
  public boolean connected() {
    return shards.getShardsQueued() == 0 && shards.getShards().stream().allMatch(Bot::isConnected);
  }

  /// What posts quotations of a day.
  public Announcer announcer() {
    return announcer;
  }

  /// Which servers it is in.
  public Membership membership() {
    return new Servers(shards);
  }

  /// Whether new questions are taken.
  boolean admits() {
    return !flights.closed();
  }

  /// How many questions are being answered.
  public int inFlight() {
    return flights.aloft();
  }

  /// Takes no more questions, waits for the answers in flight, and leaves Discord.
  @Override
  public void close() {
    flights.close();
    try {
      if (!flights.awaitEmpty(LAST_ANSWERS)) {
        LOG.warn("{} answers were not finished in time", flights.aloft());
      }
      line.requests().end();
      shards.shutdown();
      for (JDA shard : shards.getShards()) {
        if (!shard.awaitShutdown(LAST_ANSWERS)) {
          shard.shutdownNow();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      shards.getShards().forEach(JDA::shutdownNow);
    }
    line.requests().close();
    threads.shutdownNow();
    workroom.close();
  }
}
