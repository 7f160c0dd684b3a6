package org.rostrum.year;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.rostrum.adapter.store.Store;
import org.rostrum.core.servers.ServerSettings;
import org.rostrum.core.servers.Setting;
import org.rostrum.core.servers.SettingsBook;

/// The process that is killed while it changes settings: it says before each what it is about to
/// set, and afterwards that it is set.
public final class SettingsWorker {

  static final int SERVERS = 5;

  private SettingsWorker() {}

  /// Waits for the folder of the store, and a seed; tells all settings that it finds there, and
  /// begins. It is ready before it is needed.
  ///
  /// @param args a name, which says nothing
  public static void main(String... args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    warmUp();
    String folder = in.readLine();
    if (folder == null) {
      return;
    }
    Random random = new Random(Long.parseLong(in.readLine()));
    Store store = Store.open(Path.of(folder));
    tell(store.settings(), out);
    for (int number = 0; ; number++) {
      String server = server(random.nextInt(SERVERS));
      String value = Integer.toString(random.nextInt(1_000_000));
      say(out, "about " + server + " " + value);
      store.settings().set(server, key(), value, "admin " + number, Instant.now());
      say(out, "set " + server + " " + value);
    }
  }

  /// Loads what setting takes, on a database of its own.
  private static void warmUp() throws IOException {
    Path folder = Files.createTempDirectory("warm");
    Store store = Store.open(folder);
    store.settings().set(server(0), key(), "1", "warm", Instant.EPOCH);
    // It stays open, since closing takes its time, and goes with the process.
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static void tell(SettingsBook settings, PrintStream out) {
    for (int i = 0; i < SERVERS; i++) {
      String server = server(i);
      settings
          .settings(server)
          .own(Setting.MEMBER_QUOTA, ServerSettings.SERVER)
          .ifPresent(value -> out.println("found " + server + " " + value));
      out.println("lines " + server + " " + settings.changes(server, 0, Integer.MAX_VALUE).size());
    }
    say(out, "ready");
  }

  private static String server(int number) {
    return "server" + number;
  }

  private static ServerSettings.Key key() {
    return new ServerSettings.Key(Setting.MEMBER_QUOTA, ServerSettings.SERVER);
  }

  private static void say(PrintStream out, String line) {
    out.println(line);
    out.flush();
  }
}
