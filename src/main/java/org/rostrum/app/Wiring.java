package org.rostrum.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.console.BadInput;
import org.rostrum.adapter.console.Folders;
import org.rostrum.adapter.console.Workspace;
import org.rostrum.adapter.settings.Settings;
import org.rostrum.adapter.settings.SettingsProblem;
import org.rostrum.adapter.settings.SettingsRead;
import org.rostrum.adapter.settings.SettingsReader;

/// Hand-written construction: settings first, then what they describe.
final class Wiring {

  /// The folder that a distribution is in; the default folders are there rather than wherever
  /// somebody starts it.
  private static final String HOME = "rostrum.home";

  private static final Path OPERATOR = Path.of("config", "rostrum.conf");

  private Wiring() {}

  /// @throws BadInput when the settings cannot be used
  static Workspace open(Folders folders, Map<String, String> environment) {
    Path home = Path.of(System.getProperty(HOME, ""));
    Path file = folders.config();
    if (file == null && Files.exists(home.resolve(OPERATOR))) {
      file = home.resolve(OPERATOR);
    }
    Settings settings = settings(file, environment);
    Logging.configure(settings.logLevel());
    return new LocalWorkspace(
        settings,
        folders.corpus() == null ? home.resolve(settings.corpus().folder()) : folders.corpus(),
        folders.data() == null ? home.resolve(settings.data()) : folders.data(),
        new Random());
  }

  private static Settings settings(@Nullable Path file, Map<String, String> environment) {
    return switch (SettingsReader.read(file, environment)) {
      case SettingsRead.Ok(Settings settings) -> settings;
      case SettingsRead.Wrong wrong ->
          throw new BadInput(
              wrong.problems().stream()
                  .map(SettingsProblem::toString)
                  .collect(Collectors.joining("\n")));
    };
  }
}
