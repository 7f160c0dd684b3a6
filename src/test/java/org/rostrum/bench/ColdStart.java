package org.rostrum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// How long the jar takes from the start of its process to the end of its first answer, with an
/// index and a small heap.
final class ColdStart {

  private static final int RUNS = 5;
  private static final String QUESTION = "What did the panel say about child poverty?";

  private ColdStart() {}

  static void print(Path jar, Path corpus, Path data) throws IOException, InterruptedException {
    System.out.println("\nFrom process start to first answer, -Xmx512m");
    if (!Files.exists(jar)) {
      System.out.println("  SKIPPED: there is no " + jar);
      return;
    }
    System.out.printf(Locale.ROOT, "  without an index %.2f s%n", seconds(jar, corpus, data));
    double[] runs = new double[RUNS];
    for (int k = 0; k < RUNS; k++) {
      runs[k] = seconds(jar, corpus, data);
    }
    Arrays.sort(runs);
    System.out.printf(
        Locale.ROOT,
        "  with an index    %.2f s (median of %d, slowest %.2f s)%n",
        runs[RUNS / 2],
        RUNS,
        runs[RUNS - 1]);
  }

  private static double seconds(Path jar, Path corpus, Path data)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                jar.toString(),
                "ask",
                "--corpus",
                corpus.toString(),
                "--data",
                data.toString(),
                QUESTION)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException("the jar ended with status " + status);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
