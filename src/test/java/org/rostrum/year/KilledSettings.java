package org.rostrum.year;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Kills a process while it changes settings (`kill -9`), again and again: what it said it had set
/// is there for the next one, with a line for each change. `mvn -Pyear verify -DskipTests`.
public final class KilledSettings {

  private static final int ROUNDS = 100;
  private static final int SPARES = 2;
  private static final int MOST_CHANGES = 60;

  /// How long a process is left alone at most after the last change that it is waited for.
  private static final int LONGEST_NANOS = 4_000_000;

  private final WorkerProgram program;
  private final Path folder;
  private final Random random;
  private final Deque<Process> ready = new ArrayDeque<>();

  /// What was said to be set, and what may have been set when the process died.
  private final Map<String, String> set = new HashMap<>();

  private final Map<String, String> perhaps = new HashMap<>();
  private final Map<String, Integer> changes = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int acknowledged;

  KilledSettings(WorkerProgram program, Path folder, Random random) {
    this.program = program;
    this.folder = folder;
    this.random = random;
  }

  /// @param args how often a process is killed; 100 where it is not given
  public static void main(String... args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
    long start = System.nanoTime();
    KilledSettings settings =
        new KilledSettings(
            WorkerProgram.in(Files.createTempDirectory("settings-worker"), SettingsWorker.class),
            Files.createTempDirectory("settings"),
            new Random());
    List<String> faults = settings.run(rounds);
    System.out.printf("%d processes killed (kill -9) while they changed settings%n", rounds);
    System.out.printf("  %-46s %d%n", "changes that were acknowledged", settings.acknowledged);
    System.out.printf("  %-46s %d%n", "of which are lost or have no line", faults.size());
    System.out.printf(
        "  %-46s %d s%n", "took", Duration.ofNanos(System.nanoTime() - start).toSeconds());
    faults.forEach(System.out::println);
    System.exit(faults.isEmpty() ? 0 : 3);
  }

  /// @return what was lost, in words
  List<String> run(int rounds) throws IOException, InterruptedException {
    for (int i = 0; i < SPARES; i++) {
      ready.add(started());
    }
    for (int round = 0; round <= rounds; round++) {
      Process process = ready.remove();
      if (round + SPARES <= rounds) {
        ready.add(started());
      }
      pass(process);
    }
    return faults;
  }

  int acknowledged() {
    return acknowledged;
  }

  private Process started() throws IOException {
    return new ProcessBuilder(program.with("settings"))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void pass(Process process) throws IOException, InterruptedException {
    try (BufferedReader from = process.inputReader(StandardCharsets.UTF_8);
        BufferedWriter to = process.outputWriter(StandardCharsets.UTF_8)) {
      to.write(folder + "\n" + random.nextLong() + "\n");
      to.flush();
      found(from);
      int wanted = random.nextInt(MOST_CHANGES);
      for (int i = 0; i < wanted; i++) {
        heard(from.readLine());
      }
      LockSupport.parkNanos(random.nextInt(LONGEST_NANOS));
      // Unlike the process itself, its handle leaves what it said readable.
      process.toHandle().destroyForcibly();
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        heard(line);
      }
    } catch (IOException broken) {
      if (process.isAlive()) {
        throw broken;
      }
    }
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not die: " + process);
    }
  }

  private void heard(String line) {
    String[] words = line.split(" ", -1);
    if (words.length != 3) {
      return;
    }
    if (words[0].equals("about")) {
      perhaps.put(words[1], words[2]);
    } else if (words[0].equals("set")) {
      acknowledged++;
      if (!words[2].equals(set.put(words[1], words[2]))) {
        changes.merge(words[1], 1, Integer::sum);
      }
      perhaps.remove(words[1]);
    }
  }

  /// Holds what the process finds against what the ones before it said.
  private void found(BufferedReader from) throws IOException {
    Map<String, String> there = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (String line = from.readLine(); !"ready".equals(line); line = from.readLine()) {
      if (line == null) {
        throw new IllegalStateException("a process ended before it was ready");
      }
      String[] words = line.split(" ", -1);
      if (words[0].equals("found")) {
        there.put(words[1], words[2]);
      } else if (words[0].equals("lines")) {
        lines.put(words[1], Integer.valueOf(words[2]));
      }
    }
    set.forEach((server, value) -> compare(server, value, there.get(server), lines));
    set.clear();
    set.putAll(there);
    changes.clear();
    changes.putAll(lines);
    perhaps.clear();
  }

  private void compare(
      String server, String value, @Nullable String there, Map<String, Integer> lines) {
    if (!value.equals(there) && !String.valueOf(there).equals(perhaps.get(server))) {
      faults.add("%s was set to %s, and is %s".formatted(server, value, there));
    }
    if (lines.getOrDefault(server, 0) < changes.getOrDefault(server, 0)) {
      faults.add("%s has %s lines of %s".formatted(server, lines.get(server), changes.get(server)));
    }
  }
}
