package org.rostrum.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a Java process does.
///
/// @param heap what lives after a full collection, in bytes
/// @param resident its memory as the operating system counts it, in bytes; 0 where it does not tell
/// @param threads 0 where the operating system does not tell
/// @param processor processor time used since its start
record Vitals(long heap, long resident, int threads, Duration processor) {

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
  private static final Pattern STATUS = Pattern.compile("(VmRSS|Threads):\\s+(\\d+)");

  static Vitals of(long pid) {
    // Collects fully, and counts in the same pause.
    Matcher total = TOTAL.matcher(jcmd(pid, "GC.class_histogram"));
    long live = total.find() ? Long.parseLong(total.group(1)) : 0;
    long resident = 0;
    int threads = 0;
    Matcher status = STATUS.matcher(status(pid));
    while (status.find()) {
      long value = Long.parseLong(status.group(2));
      if (status.group(1).equals("Threads")) {
        threads = Math.toIntExact(value);
      } else {
        resident = value * 1024;
      }
    }
    return new Vitals(live, resident, threads, processor(pid));
  }

  static Duration processor(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  private static String jcmd(long pid, String command) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(pid),
                  command)
              .redirectErrorStream(true)
              .start();
      try (var out = process.getInputStream()) {
        return new String(out.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String status(long pid) {
    Path file = Path.of("/proc", Long.toString(pid), "status");
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "live heap %5.1f MB   resident %4d MB   threads %3d",
        heap / 1e6,
        resident / 1_000_000,
        threads);
  }
}
