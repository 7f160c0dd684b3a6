package org.rostrum.year;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// How a worker's process is started, and soon: hundreds are. What a JVM loads and compiles for it
/// is kept in a cache (JEP 483), which takes classes from jars alone.
final class WorkerProgram {

  /// The name of a worker that only loads what others need, and ends.
  static final String TRAINING = "training";

  private final List<String> command = new ArrayList<>();

  private WorkerProgram(String... start) {
    command.addAll(List.of(start));
  }

  /// One that starts as it is, for a few processes.
  static WorkerProgram plain(Class<?> worker) {
    return program("-Xshare:auto", System.getProperty("java.class.path"), worker);
  }

  /// @param folder for what is made ready; it must stay as long as processes are started
  static WorkerProgram in(Path folder) {
    return in(folder, YearWorker.class);
  }

  /// @param worker whose program it is; called [#TRAINING] it ends where its standard input does
  static WorkerProgram in(Path folder, Class<?> worker) {
    try {
      String classPath = jars(folder);
      Path cache = folder.resolve("worker.aot");
      WorkerProgram training = program("-XX:AOTCacheOutput=" + cache, classPath, worker);
      Process process =
          new ProcessBuilder(training.with(TRAINING))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(60, TimeUnit.SECONDS) || !Files.exists(cache)) {
        process.destroyForcibly();
        return program("-Xshare:auto", classPath, worker);
      }
      return program("-XX:AOTCache=" + cache, classPath, worker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WorkerProgram program(String option, String classPath, Class<?> worker) {
    return new WorkerProgram(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        option,
        "-XX:+UseSerialGC",
        // Most lives are too short for what the second compiler makes of them.
        "-XX:TieredStopAtLevel=1",
        "-Xmx256m",
        "-Drostrum.log.level=OFF",
        "-cp",
        classPath,
        worker.getName());
  }

  /// @param name what the worker is called
  List<String> with(String name) {
    return Stream.concat(command.stream(), Stream.of(name)).toList();
  }

  /// The class path of this process, with a jar for each folder.
  private static String jars(Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        Path jar = folder.resolve("classes" + entries.size() + ".jar");
        pack(path, jar);
        entries.add(jar.toString());
      } else if (Files.exists(path)) {
        entries.add(entry);
      }
    }
    return String.join(java.io.File.pathSeparator, entries);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.sorted().toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        // Migrations are looked for in a folder, so the jar must have it.
        if (Files.isDirectory(file) && !name.isEmpty()) {
          zip.putNextEntry(new ZipEntry(name + "/"));
          zip.closeEntry();
        } else if (name.endsWith(".class")
            || name.endsWith(".sql")
            || name.startsWith("META-INF/")) {
          zip.putNextEntry(new ZipEntry(name));
          Files.copy(file, zip);
          zip.closeEntry();
        }
      }
    }
  }
}
