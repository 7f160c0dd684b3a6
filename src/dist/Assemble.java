import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Makes a distribution out of the jar: a folder that needs no Java, and a .tar.gz of it. Run by `mvn -Pdist package`
/// on the JDK of the build, for its platform.
///
/// The machine code of libraries lies beside the jar, where a start need not unpack it. The last step is a rehearsal,
/// of which the JVM keeps an AOT cache; it takes the cache only with a jar of the same size and time (in seconds).
public final class Assemble {

  /// What jdeps finds in the jar, but for what only its optional parts use, and what is found by name: the file system
  /// of zip files, `sun.misc.Unsafe`, the details of memory and processors, encodings of pages, and elliptic curves.
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.security.jgss",
          "java.sql",
          "java.xml",
          "jdk.charsets",
          "jdk.crypto.ec",
          "jdk.httpserver",
          "jdk.jfr",
          "jdk.management",
          "jdk.net",
          "jdk.unsupported",
          "jdk.zipfs");

  private static final String MAIN = "org.rostrum.app.Launcher";
  private static final String REHEARSAL = "org.rostrum.app.Rehearsal";

  /// The time of the jar: the same in every build.
  private static final Instant MADE = Instant.parse("2020-01-01T00:00:00Z");

  /// From so many bytes on, something is large.
  private static final int LARGE = 500_000;

  private static final String NATIVES = "(ai/onnxruntime/native|native/lib)/.*\\.(so|dylib|dll)";

  /// DJL takes the file; with the folder, which it takes as well, it fails where there is no graphics card.
  private static final String TOKENIZERS = System.mapLibraryName("tokenizers");

  private Assemble() {}

  /// @param args the folder of the project, the jar, and the folder to make
  public static void main(String... args) throws Exception {
    Path project = Path.of(args[0]);
    Path out = Path.of(args[2]).toAbsolutePath();
    delete(out);
    Path lib = Files.createDirectories(out.resolve("lib"));
    Path jar = lib.resolve("rostrum.jar");
    unpack(Path.of(args[1]), jar, Files.createDirectories(lib.resolve("native")));
    Files.setLastModifiedTime(jar, FileTime.from(MADE));
    launcher(project.resolve("src/dist/bin/rostrum"), out.resolve("bin/rostrum"));
    copy(project.resolve("corpus"), out.resolve("corpus"));
    copy(project.resolve("config"), out.resolve("config"));
    for (String text : List.of("LICENSE", "README.md")) {
      Files.copy(project.resolve(text), out.resolve(text));
    }
    link(out.resolve("runtime"));
    rehearse(out);
    run(out.getParent(), "tar", "-czf", out.getFileName() + ".tar.gz", out.getFileName().toString());
  }

  /// Copies the jar: machine code into a folder of its own, and what is large, models above all, without compression,
  /// since to unpack it takes a sixth of a first answer.
  private static void unpack(Path from, Path jar, Path natives) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
          if (name.matches(NATIVES)) {
            Files.copy(in, natives.resolve(name.substring(name.lastIndexOf('/') + 1)));
          } else {
            out.putNextEntry(copied(entry));
            in.transferTo(out);
          }
        }
      }
    }
  }

  private static ZipEntry copied(ZipEntry entry) {
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTime(entry.getTime());
    if (entry.getSize() > LARGE) {
      copy.setMethod(ZipEntry.STORED);
      copy.setSize(entry.getSize());
      copy.setCrc(entry.getCrc());
    }
    return copy;
  }

  private static void launcher(Path template, Path script) throws IOException {
    Files.createDirectories(script.getParent());
    Files.writeString(
        script,
        Files.readString(template)
            .replace("@MADE@", Long.toString(MADE.getEpochSecond()))
            .replace("@TOKENIZERS@", TOKENIZERS)
            .replace("@MAIN@", MAIN));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void link(Path runtime) {
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    int status =
        jlink.run(
            System.out,
            System.err,
            "--add-modules",
            String.join(",", MODULES),
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--output",
            runtime.toString());
    if (status != 0) {
      throw new IllegalStateException("jlink came to " + status);
    }
  }

  private static void rehearse(Path out) throws Exception {
    Path data = Files.createTempDirectory("rehearsal");
    Path lib = out.resolve("lib");
    run(
        out,
        out.resolve("runtime/bin/java").toString(),
        "-XX:+UseSerialGC",
        "-XX:AOTCacheOutput=" + lib.resolve("rostrum.aot"),
        "--enable-native-access=ALL-UNNAMED",
        "-Donnxruntime.native.path=" + lib.resolve("native"),
        "-DRUST_LIBRARY_PATH=" + lib.resolve("native").resolve(TOKENIZERS),
        "-cp",
        lib.resolve("rostrum.jar").toString(),
        REHEARSAL,
        out.toString(),
        data.toString());
    delete(data);
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("assemble", ".log");
    int status =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", command) + " came to " + status + ":\n" + Files.readString(log));
    }
    Files.delete(log);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
