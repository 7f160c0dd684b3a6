package org.rostrum.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.json.Json;

/// The questions of a collection, each put to its own meeting, asked by this jar and by that of
/// another commit in turns, by the command that both have.
final class OtherCommit {

  private static final int ROUNDS = 2;

  private OtherCommit() {}

  static void print(Path jar, Path other, Path collection, Path work)
      throws IOException, InterruptedException {
    System.out.println(
        "\nWhole questions of QMSum val beside another commit's (-Dbench.other=JAR)");
    if (!Files.exists(other) || !Files.exists(jar) || !Files.exists(collection)) {
      System.out.println("  SKIPPED: no other jar, or no collection");
      return;
    }
    for (int round = 1; round <= ROUNDS; round++) {
      double[] before = percentiles(other, collection, work.resolve("other"));
      double[] now = percentiles(jar, collection, work.resolve("this"));
      System.out.printf(
          Locale.ROOT,
          "  round %d: p50 %.1f and %.1f ms (x %.2f), p95 %.1f and %.1f ms (x %.2f)%n",
          round,
          before[0],
          now[0],
          now[0] / before[0],
          before[1],
          now[1],
          now[1] / before[1]);
    }
  }

  private static double[] percentiles(Path jar, Path collection, Path data)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-jar",
                    jar.toString(),
                    "--data",
                    data.toString(),
                    "eval",
                    "--json",
                    "--collection",
                    collection.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String last = "";
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line.startsWith("{") ? line : last;
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(jar + " ended with status " + process.exitValue());
    }
    Map<String, ?> all = Json.object(last);
    return new double[] {
      Double.parseDouble(String.valueOf(all.get("p50_ms"))),
      Double.parseDouble(String.valueOf(all.get("p95_ms")))
    };
  }
}
