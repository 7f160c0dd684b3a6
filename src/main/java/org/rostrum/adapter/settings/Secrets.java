package org.rostrum.adapter.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValue;
import java.nio.file.Path;
import java.util.Optional;

/// Settings that must not stand in a file, since files are copied, shown and kept.
final class Secrets {

  static final String TOKEN = "discord.token";

  private Secrets() {}

  /// The problem with a token that is written out, without the token.
  ///
  /// @param operator not resolved: a reference to the environment is still one
  static Optional<SettingsProblem> written(Path file, Config operator) {
    return operator.entrySet().stream()
        .filter(entry -> entry.getKey().equals(TOKEN))
        .filter(entry -> isWrittenOut(entry.getValue()))
        .findFirst()
        .map(
            entry ->
                new SettingsProblem(
                    file.toString(),
                    Math.max(0, entry.getValue().origin().lineNumber()),
                    "`" + TOKEN + "` is written in the file, where others may read it",
                    "Take it out, set the environment variable DISCORD_TOKEN instead, and reset the"
                        + " token in the developer portal if anybody else can have seen the"
                        + " file."));
  }

  private static boolean isWrittenOut(ConfigValue value) {
    try {
      return !String.valueOf(value.unwrapped()).isEmpty();
    } catch (ConfigException.NotResolved e) {
      return false;
    }
  }
}
