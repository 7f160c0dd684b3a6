package org.rostrum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How long it takes from the start of a process to the end of its first answer, with a small heap:
/// the jar, the distribution where it was built, and another jar to compare with. They take turns,
/// so that whatever else the machine does is the same for all.
final class ColdStart {

  private static final int FIRST_RUNS = 3;
  private static final int RUNS = 7;
  private static final String QUESTION = "What did the panel say about child poverty?";

  private final Path corpus;
  private final Path work;
  private final Map<String, List<String>> ways = new LinkedHashMap<>();

  private ColdStart(Path corpus, Path work) {
    this.corpus = corpus;
    this.work = work;
  }

  /// @param other the jar of another commit; may be missing
  static void print(Path jar, Path other, Path corpus, Path work)
      throws IOException, InterruptedException {
    System.out.println("\nFrom process start to first answer");
    ColdStart cold = new ColdStart(corpus, work);
    if (Files.exists(other)) {
      cold.ways.put("the other jar, -Xmx512m", java(other));
    }
    if (!Files.exists(jar)) {
      System.out.println("  SKIPPED: there is no " + jar);
      return;
    }
    cold.ways.put("the jar, -Xmx512m", java(jar));
    try (Stream<Path> built = Files.list(jar.toAbsolutePath().getParent())) {
      built
          .map(folder -> folder.resolve("bin").resolve("rostrum"))
          .filter(Files::isExecutable)
          .findFirst()
          .ifPresent(script -> cold.ways.put("the distribution", List.of(script.toString())));
    }
    cold.print("without an index", FIRST_RUNS, true);
    cold.print("with an index", RUNS, false);
  }

  private static List<String> java(Path jar) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-jar",
        jar.toString());
  }

  private void print(String what, int rounds, boolean fresh)
      throws IOException, InterruptedException {
    Map<String, double[]> seconds = new LinkedHashMap<>();
    ways.keySet().forEach(way -> seconds.put(way, new double[rounds]));
    for (int round = 0; round < rounds; round++) {
      int number = 0;
      for (Map.Entry<String, List<String>> way : ways.entrySet()) {
        Path data = work.resolve("data" + number + (fresh ? "-" + round : "-0"));
        Objects.requireNonNull(seconds.get(way.getKey()))[round] = seconds(way.getValue(), data);
        number++;
      }
    }
    double first = 0;
    for (Map.Entry<String, double[]> way : seconds.entrySet()) {
      double[] sorted = way.getValue();
      Arrays.sort(sorted);
      double median = sorted[rounds / 2];
      first = first == 0 ? median : first;
      System.out.printf(
          Locale.ROOT,
          "  %-52s %.2f s (median of %d, slowest %.2f s; x %.2f)%n",
          way.getKey() + ", " + what,
          median,
          rounds,
          sorted[rounds - 1],
          median / first);
    }
  }

  private double seconds(List<String> way, Path data) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(way);
    command.addAll(
        List.of("ask", "--corpus", corpus.toString(), "--data", data.toString(), QUESTION));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(way + " ended with status " + status);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
