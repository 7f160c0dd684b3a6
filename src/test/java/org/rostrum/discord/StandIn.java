package org.rostrum.discord;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A Discord on 127.0.0.1: REST and gateway on one port, with one server, *Town Hall*, and its
/// channel *general*. A bot logs in with [#TOKEN]; tests play its members.
public final class StandIn implements AutoCloseable {

  /// The one token that is accepted.
  public static final String TOKEN = "stand-in.bot.token";

  /// The bot's user and application id.
  public static final String BOT = "1000000000000000001";

  static final String API = "/api/v10";

  /// How long tests wait for what must come.
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final World world = new World();
  private final Journal journal = new Journal();
  private final Mischief mischief = new Mischief();
  private final Gateway gateway = new Gateway(this);
  private final Events events = new Events(world, gateway, mischief);
  private final Map<String, Member> members = new ConcurrentHashMap<>();
  private final Map<String, Place> direct = new ConcurrentHashMap<>();
  private final Guild townHall = new Guild(Snowflakes.next(), "Town Hall");
  private final Place general = Place.channel(townHall, "general");
  private final Javalin server;
  private volatile int recommendedShards = 1;

  private StandIn(int port) {
    world.guilds.add(townHall);
    world.places.add(general);
    server = Javalin.create(this::configure).start("127.0.0.1", port);
  }

  /// Starts on a free port.
  public static StandIn start() {
    return start(0);
  }

  public static StandIn start(int port) {
    return new StandIn(port);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.routes.ws("/", gateway::configure);
    Rest rest = new Rest(config.routes, journal, mischief, world.inspection);
    new AccountRoutes(this).serve(rest);
    new CommandRoutes(world).serve(rest);
    new InteractionRoutes(world).serve(rest);
    new ChannelRoutes(world, gateway).serve(rest);
  }

  public String apiUrl() {
    return "http://127.0.0.1:" + server.port() + API + "/";
  }

  public String gatewayUrl() {
    return "ws://127.0.0.1:" + server.port() + "/";
  }

  /// The member of a name; always the same one. They are in *general* and speak British English.
  public Member member(String name) {
    return members.computeIfAbsent(
        name,
        n ->
            new Member(
                this,
                Descriptions.user(Snowflakes.next(), n, false),
                general,
                "en-GB",
                true,
                false,
                List.of()));
  }

  public Guild townHall() {
    return townHall;
  }

  public Place general() {
    return general;
  }

  /// A further server with a channel, joined by the bot at once.
  public Place newServer(String name) {
    Guild guild = new Guild(Snowflakes.next(), name);
    Place channel = Place.channel(guild, "general");
    world.guilds.add(guild);
    world.places.add(channel);
    if (gateway.isConnected()) {
      gateway.dispatch(
          Optional.of(guild), "GUILD_CREATE", Descriptions.server(guild, world.placesIn(guild)));
    }
    return channel;
  }

  /// A further role of a server.
  public Body newRole(Guild guild, String name) {
    Body role = Guild.role(Snowflakes.next(), name, "0");
    gateway.dispatch(
        Optional.of(guild), "GUILD_ROLE_CREATE", Body.of("guild_id", guild.id(), "role", role));
    return role;
  }

  /// Lets a role be told of what is posted. Nobody else ever is.
  public void allowPing(Body role) {
    world.inspection.allowPing(role.text("id"));
  }

  /// A further channel of a server.
  public Place newChannel(Guild guild, String name) {
    Place channel = add(Place.channel(guild, name));
    gateway.dispatch(
        Optional.of(guild), "CHANNEL_CREATE", channel.toBody().with("guild_id", guild.id()));
    return channel;
  }

  /// Deletes a channel.
  public void remove(Place channel) {
    world.places.remove(channel);
    gateway.dispatch(
        channel.guild(),
        "CHANNEL_DELETE",
        channel.toBody().with("guild_id", channel.guild().orElseThrow().id()));
  }

  /// A server that Discord cannot serve for a while.
  public void outage(Guild guild) {
    gateway.dispatch(
        Optional.of(guild), "GUILD_DELETE", Body.of("id", guild.id(), "unavailable", true));
  }

  /// Takes the bot out of a server.
  public void expel(Guild guild) {
    gateway.dispatch(Optional.of(guild), "GUILD_DELETE", Body.of("id", guild.id()));
  }

  /// A server that the bot is let into again, or that Discord can serve again.
  public void letIn(Guild guild) {
    gateway.dispatch(
        Optional.of(guild), "GUILD_CREATE", Descriptions.server(guild, world.placesIn(guild)));
  }

  /// Brings a channel back that was deleted, or that the bot was not to see.
  public void giveBack(Place channel) {
    add(channel);
    gateway.dispatch(
        channel.guild(),
        "CHANNEL_CREATE",
        channel.toBody().with("guild_id", channel.guild().orElseThrow().id()));
  }

  /// Archives a thread: bots are told, and forget it.
  public void archive(Place thread) {
    Body body = thread.toBody();
    gateway.dispatch(
        thread.guild(),
        "THREAD_UPDATE",
        body.with("thread_metadata", body.at("thread_metadata").with("archived", true)));
  }

  /// A thread that somebody opened in a channel.
  public Place newThread(Place channel, String name) {
    Place thread = add(Place.thread(channel, Snowflakes.next(), name));
    gateway.dispatch(thread.guild(), "THREAD_CREATE", thread.toBody());
    return thread;
  }

  /// The thread that hangs on a message, opened by the bot.
  public Place threadOf(Posted message) {
    return world.bell.until(
        PATIENCE,
        () -> world.places.stream().filter(p -> p.channel().equals(message.id())).findFirst(),
        () -> "no thread on " + message);
  }

  /// The thread that hangs on a message of the bot's.
  public Place threadOf(Shown message) {
    return world.bell.until(
        PATIENCE,
        () -> world.places.stream().filter(p -> p.channel().equals(message.id())).findFirst(),
        () -> "no thread on " + message.text());
  }

  /// What the bot has posted in a channel, once it is so many messages.
  public List<Shown> posts(Place place, int atLeast) {
    return world.bell.until(
        PATIENCE,
        () -> Optional.of(posts(place)).filter(posts -> posts.size() >= atLeast),
        () -> "fewer than %d posts: %s".formatted(atLeast, posts(place)));
  }

  /// What the bot has posted in a channel so far, answers to interactions included. Does not wait.
  public List<Shown> posts(Place place) {
    return world.messagesIn(place.channel()).stream()
        .filter(message -> message.at("author").text("id").equals(BOT))
        .map(message -> new Shown(message, place))
        .toList();
  }

  /// A message as it stands, if it is still there.
  public Optional<Shown> message(String id) {
    return world.message(id).map(m -> new Shown(m, world.place(m.text("channel_id"))));
  }

  /// A message as it stands now, or as it was last seen where it is gone.
  Body current(Shown shown) {
    return world.message(shown.id()).orElse(shown.body());
  }

  /// The commands registered for all servers.
  public List<Body> commands() {
    return world.commands.getOrDefault("", List.of());
  }

  /// The commands registered for one server.
  public List<Body> commands(Guild guild) {
    return world.commands.getOrDefault(guild.id(), List.of());
  }

  public Gateway gateway() {
    return gateway;
  }

  public Mischief mischief() {
    return mischief;
  }

  public Journal journal() {
    return journal;
  }

  /// Every request that Discord would have refused as ill-formed, or that Rostrum must never send.
  public List<Complaint> complaints() {
    return world.inspection.complaints();
  }

  /// How many shards `gateway/bot` recommends; 1 at first.
  public void recommendShards(int shards) {
    recommendedShards = shards;
  }

  /// Forgets messages, interactions, journal and complaints, so that a long run keeps its memory.
  public void forget() {
    world.forget();
    journal.clear();
    world.inspection.forget();
  }

  @Override
  public void close() {
    server.stop();
  }

  int recommendedShards() {
    return recommendedShards;
  }

  Events events() {
    return events;
  }

  Place add(Place place) {
    world.places.add(place);
    return place;
  }

  Place directMessageOf(Member member) {
    return direct.computeIfAbsent(member.id(), _ -> add(Place.direct()));
  }

  Optional<Member> memberOf(String id) {
    return members.values().stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /// The registered command of a name, for an interaction; one that is not registered gets a new
  /// id.
  Body command(Place place, String name, int type) {
    List<Body> local = place.guild().map(this::commands).orElse(List.of());
    Optional<Body> known =
        Stream.concat(local.stream(), commands().stream())
            .filter(c -> c.text("name").equals(name) && c.number("type") == type)
            .findFirst();
    return Body.of(
        "id", known.map(c -> c.text("id")).orElseGet(Snowflakes::next),
        "name", name,
        "type", type);
  }

  /// READY and GUILD_CREATE for a shard that has logged in.
  void welcome(GatewaySession session) {
    List<Guild> served = world.guilds.stream().filter(g -> session.serves(g.id())).toList();
    session.dispatch(
        "READY",
        Body.of(
            "v", 10,
            "user", Descriptions.bot(),
            "session_id", session.id,
            "resume_gateway_url", gatewayUrl(),
            "application", Body.of("id", BOT, "flags", 0),
            "private_channels", List.of(),
            "shard", List.of(session.shard, session.shards),
            "guilds",
                served.stream().map(g -> Body.of("id", g.id(), "unavailable", true)).toList()));
    served.forEach(
        guild ->
            session.dispatch("GUILD_CREATE", Descriptions.server(guild, world.placesIn(guild))));
  }
}
