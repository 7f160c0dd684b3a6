package org.rostrum.app;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rostrum.adapter.console.Console;
import org.rostrum.adapter.console.Streams;

/// A step of the build of a distribution: does in one process what people do most, so that the JVM
/// can keep what it loaded and learned for their starts (its AOT cache).
final class Rehearsal {

  private static final String CHAT =
      """
      What was said about culture?
      And who else?
      /themes
      /speakers
      /sources
      /quote
      /explain
      /help
      /exit
      """;

  private static final List<List<String>> VERBS =
      List.of(
          List.of("ask", "What was said about culture?"),
          List.of("ask", "--json", "What should come first?"),
          List.of("ask", "Was heißt das?"),
          List.of("verify", "What should come first is poverty"),
          List.of("quote"),
          List.of("themes"),
          List.of("corpus", "check"),
          List.of("corpus", "passages"),
          List.of("chat"));

  private Rehearsal() {}

  /// @param args the folder of the distribution, and a folder for what is made on the way
  public static void main(String... args) {
    List<String> folders =
        List.of("--corpus", Path.of(args[0], "corpus").toString(), "--data", args[1]);
    for (List<String> verb : VERBS) {
      run(Stream.of(folders, verb).flatMap(List::stream).toArray(String[]::new));
    }
    System.exit(0);
  }

  private static void run(String... args) {
    PrintWriter nowhere = Streams.writer(OutputStream.nullOutputStream());
    Streams streams =
        Streams.of(
            new ByteArrayInputStream(CHAT.getBytes(StandardCharsets.UTF_8)),
            nowhere,
            nowhere,
            false,
            Map.of());
    int status =
        new Console(streams, folders -> Wiring.open(folders, Map.of()), Clock.systemUTC())
            .run(args);
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", args) + " came to " + status);
    }
  }
}
