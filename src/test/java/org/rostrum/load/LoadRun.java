package org.rostrum.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.rostrum.adapter.format.JsonlReader;
import org.rostrum.adapter.format.MarkdownReader;
import org.rostrum.adapter.format.PageTextReader;
import org.rostrum.adapter.format.SidecarReader;
import org.rostrum.core.corpus.Imported;
import org.rostrum.core.corpus.Importer;
import org.rostrum.core.model.Library;
import org.rostrum.discord.Interaction;
import org.rostrum.discord.Place;
import org.rostrum.discord.StandIn;
import org.rostrum.support.BotProcess;

/// Has a crowd of members use the bot, as an operator starts it, at an even pace, while Discord
/// misbehaves, and prints what became of all that they did. Ends with status 1 where it is not as
/// it should be.
///
/// Arguments: the corpus folder, the jar.
public final class LoadRun {

  static final int ACTS = 2300;
  static final int MEMBERS = 200;
  static final int A_SECOND = 50;
  private static final int WARM_UP = 400;
  private static final int SERVERS = 20;
  private static final double FAULTS = 0.01;
  private static final long SEED = 2026;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final StandIn discord;
  private final BotProcess bot;
  private final Crowd crowd;
  private final List<CompletableFuture<Vitals>> vitals = new ArrayList<>();

  private LoadRun(StandIn discord, BotProcess bot, Crowd crowd) {
    this.discord = discord;
    this.bot = bot;
    this.crowd = crowd;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path corpus = Path.of(args[0]);
    Path folder = Files.createTempDirectory("rostrum-load");
    int port = freePort();
    boolean well;
    try (StandIn discord = StandIn.start()) {
      List<Place> channels =
          IntStream.range(0, SERVERS).mapToObj(k -> discord.newServer("Server" + k)).toList();
      Random random = new Random(SEED);
      Crowd crowd =
          new Crowd(discord, MEMBERS, channels, new Questions(library(corpus), random), random);
      try (BotProcess bot =
          BotProcess.start(
              List.of("-Xmx512m", "-jar", args[1]),
              discord,
              corpus,
              folder,
              "monitor.port = " + port + "\n")) {
        well = new LoadRun(discord, bot, crowd).run(new Metered(port));
        bot.stop();
      }
    }
    System.out.printf("%nLog and data of the bot: %s%n", folder);
    System.exit(well ? 0 : 1);
  }

  private boolean run(Metered metered) throws InterruptedException {
    burst("cold, 10", 10, 0);
    warmUp();
    burst("warm, 200", 200, 20);
    System.out.printf(
        "Rostrum on %d cores, Java %s, -Xmx512m: %,d acts of %d members, %d a second, %.0f%% faults"
            + " of each kind%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature(),
        ACTS,
        MEMBERS,
        A_SECOND,
        100 * FAULTS);
    takeVitals();
    vitals.getFirst().join();
    discord.journal().clear();
    crowd.startCounting();
    long own = ProcessHandle.current().pid();
    Duration before = Vitals.processor(own);
    Faults.begin(discord.mischief(), FAULTS, new Random(SEED));
    load();
    discord.mischief().stop();
    awaitQuiet();
    takeVitals();
    return new Report(discord, crowd, vitals.stream().map(CompletableFuture::join).toList())
        .print(metered, Vitals.processor(own).minus(before));
  }

  /// A minute in the life of the crowd, with the gateway gone twice.
  private void load() throws InterruptedException {
    long start = System.nanoTime();
    for (int k = 0; k < ACTS; k++) {
      sleepUntil(start + k * 1_000_000_000L / A_SECOND);
      if (k > 0 && k % (ACTS / 4) == 0) {
        takeVitals();
      }
      if (k == ACTS * 3 / 10) {
        discord.gateway().reconnect();
      } else if (k == ACTS * 6 / 10) {
        discord.gateway().cut();
      }
      crowd.act();
      if (k % 5 == 0) {
        crowd.complete();
      }
    }
  }

  /// Questions in one instant, and presses of More besides, whose answer must be looked up before
  /// they can be acknowledged.
  private void burst(String name, int questions, int presses) throws InterruptedException {
    List<Interaction> asked = crowd.askAtOnce(questions);
    List<Interaction> pressed = crowd.moreAtOnce(presses);
    awaitQuiet();
    List<Interaction> answered = asked.stream().filter(Interaction::isAcknowledged).toList();
    long away = answered.stream().filter(i -> !i.acknowledgement().isDeferred()).count();
    System.out.printf(
        "%-12s %s, %d turned away%n%-12s %s%n",
        name, acknowledged(answered), away, "  and More", acknowledged(pressed));
  }

  private static Spread acknowledged(List<Interaction> interactions) {
    return Spread.of(
        interactions.stream()
            .filter(Interaction::isAcknowledged)
            .map(Interaction::acknowledgedAfter)
            .toList());
  }

  /// At a rising pace, as a server wakes up.
  private void warmUp() throws InterruptedException {
    for (int k = 0; k < WARM_UP; k++) {
      crowd.act();
      crowd.complete();
      Thread.sleep(20 + 100L * (WARM_UP - k) / WARM_UP);
    }
    awaitQuiet();
  }

  private void takeVitals() {
    vitals.add(CompletableFuture.supplyAsync(() -> Vitals.of(bot.pid())));
  }

  /// Waits until the bot has sent nothing for two seconds.
  private void awaitQuiet() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int before = -1;
    int now = discord.journal().entries().size();
    while (before != now && System.nanoTime() < end) {
      Thread.sleep(2000);
      before = now;
      now = discord.journal().entries().size();
    }
  }

  private static void sleepUntil(long nanos) throws InterruptedException {
    long left = nanos - System.nanoTime();
    if (left > 0) {
      Thread.sleep(Duration.ofNanos(left));
    }
  }

  private static Library library(Path corpus) {
    var importer =
        new Importer(
            List.of(new PageTextReader(), new MarkdownReader(), new JsonlReader()),
            new SidecarReader());
    if (importer.read(corpus) instanceof Imported.Corpus read) {
      return read.library();
    }
    throw new IllegalStateException("no corpus in " + corpus);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
