package org.rostrum.year;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.schedule.Announcer;
import org.rostrum.core.schedule.Post;
import org.rostrum.core.schedule.Poster;
import org.rostrum.core.schedule.Schedule;
import org.rostrum.support.TurnedClock;

/// The process that is killed: posts what is due when it is told the time, to a Discord at the
/// other end of its standard input and output.
public final class YearWorker {

  private final BufferedReader in =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  private final PrintStream out;

  private YearWorker(PrintStream out) {
    this.out = out;
  }

  /// @param args a name for the worker
  public static void main(String... args) throws IOException {
    PrintStream out =
        new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    if (args[0].equals(WorkerProgram.TRAINING)) {
      train();
    } else {
      new YearWorker(out).serve(args[0]);
    }
  }

  /// Loads what posting takes, on a database of its own.
  private static void train() throws IOException {
    Path folder = Files.createTempDirectory("training");
    YearPlan plan = YearPlan.of(4, 2);
    TurnedClock clock = new TurnedClock(plan.end());
    PretendDiscord discord = new PretendDiscord(clock, new java.util.Random(1));
    Store store = Store.open(folder);
    YearPlan.setUp(store.schedules(), plan.all());
    new Poster(
            store.schedules(),
            store.posts(),
            discord,
            plan,
            clock,
            YearPlan.WINDOW,
            WorkerProgram.TRAINING,
            server -> true)
        .work();
    new Edit("s0", Edit.Verb.CHANNEL, "elsewhere", plan.end())
        .make(store.schedules(), store.posts());
    // It stays open, since closing takes its time, and goes with the process.
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void serve(String name) throws IOException {
    say("ready");
    String where = in.readLine();
    if (where == null) {
      return;
    }
    TurnedClock clock = new TurnedClock(YearPlan.START);
    try (Store store = Databases.open(where)) {
      Poster poster =
          new Poster(
              store.schedules(),
              store.posts(),
              new Distant(),
              YearPlan.of(0, 0),
              clock,
              YearPlan.WINDOW,
              name,
              server -> true);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (Edit.is(line)) {
          Edit.parse(line).make(store.schedules(), store.posts());
        } else {
          clock.turn(Instant.parse(line));
          poster.work();
        }
        say("done");
      }
    }
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }

  private String ask(String line) {
    say(line);
    return heard();
  }

  private String heard() {
    try {
      String answer = in.readLine();
      if (answer == null) {
        throw new IllegalStateException("Discord is gone");
      }
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Discord, asked line by line.
  private final class Distant implements Announcer {

    @Override
    public List<Sent> post(List<Announcement> announcements) {
      List<Sent> sent = new ArrayList<>();
      announcements.forEach(one -> out.println(line("post", one.post())));
      out.flush();
      for (int i = 0; i < announcements.size(); i++) {
        String[] answer = heard().split("\t", 2);
        sent.add(
            switch (answer[0]) {
              case "as" -> new Sent.As(answer[1]);
              case "barred" -> new Sent.Barred(answer[1]);
              default -> new Sent.Unknown(answer[1]);
            });
      }
      return sent;
    }

    @Override
    public Looked find(Post post) {
      String[] answer = ask(line("find", post)).split("\t", 2);
      return switch (answer[0]) {
        case "found" -> new Looked.Found(answer[1]);
        case "missing" -> new Looked.Missing();
        default -> new Looked.Unable(answer[1]);
      };
    }

    @Override
    public void warn(Schedule schedule, String why) {
      var unused = ask("warn\t" + schedule.id() + "\t\t");
    }

    private static String line(String verb, Post post) {
      Post.Key key = post.key();
      return verb + "\t" + key.schedule() + "\t" + key.day() + "\t" + post.channel();
    }
  }
}
