package org.rostrum.adapter.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Settings that must not stand in a file, since files are copied, shown and kept.
final class Secrets {

  static final String TOKEN = "discord.token";
  static final String STORE_PASSWORD = "store.password";
  static final String MODEL_KEY = "model.key";
  static final String OPENSEARCH_PASSWORD = "index.opensearch.password";

  private static final Map<String, String> REMEDIES =
      Map.of(
          TOKEN,
          "Take it out, set the environment variable DISCORD_TOKEN instead, and reset the token in"
              + " the developer portal if anybody else can have seen the file.",
          MODEL_KEY,
          "Take it out, set the environment variable MODEL_KEY instead, and have the provider"
              + " replace the key if anybody else can have seen the file.",
          OPENSEARCH_PASSWORD,
          "Take it out, set the environment variable OPENSEARCH_PASSWORD instead, and change the"
              + " password if anybody else can have seen the file.",
          STORE_PASSWORD,
          "Take it out, set the environment variable STORE_PASSWORD instead, and change the"
              + " password if anybody else can have seen the file.");

  private Secrets() {}

  /// The problems with secrets that are written out, without the secrets.
  ///
  /// @param operator not resolved: a reference to the environment is still one
  static List<SettingsProblem> written(Path file, Config operator) {
    return operator.entrySet().stream()
        .filter(entry -> REMEDIES.containsKey(entry.getKey()))
        .filter(entry -> isWrittenOut(entry.getValue()))
        .map(
            entry ->
                new SettingsProblem(
                    file.toString(),
                    Math.max(0, entry.getValue().origin().lineNumber()),
                    "`" + entry.getKey() + "` is written in the file, where others may read it",
                    REMEDIES.getOrDefault(entry.getKey(), "")))
        .toList();
  }

  private static boolean isWrittenOut(ConfigValue value) {
    try {
      return !String.valueOf(value.unwrapped()).isEmpty();
    } catch (ConfigException.NotResolved e) {
      return false;
    }
  }
}
