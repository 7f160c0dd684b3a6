package org.rostrum.adapter.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/// The settings' values by type. One that cannot be used becomes a problem, and its default stands
/// in so that the others are looked at too.
final class Values {

  private static final ConfigRenderOptions RENDER = ConfigRenderOptions.concise();

  private final Config config;
  private final Config reference;
  private final String file;
  private final List<SettingsProblem> problems;

  Values(Config config, Config reference, String file, List<SettingsProblem> problems) {
    this.config = config;
    this.reference = reference;
    this.file = file;
    this.problems = problems;
  }

  int whole(String key, int least, int most) {
    String remedy = "Write a whole number from " + least + " to " + most + ".";
    try {
      double value = config.getDouble(key);
      if (value >= least && value <= most && value == Math.rint(value)) {
        return (int) value;
      }
    } catch (ConfigException e) {
      // Reported below, as any other value is.
    }
    report(key, remedy);
    return reference.getInt(key);
  }

  /// A list of whole numbers, which may be empty.
  Set<Integer> wholes(String key, int least, int most) {
    try {
      List<Integer> values = config.getIntList(key);
      if (values.stream().allMatch(value -> value >= least && value <= most)) {
        return Set.copyOf(values);
      }
    } catch (ConfigException e) {
      // Reported below, as any other value is.
    }
    report(key, "Write a list of whole numbers, such as [0, 1].");
    return Set.of();
  }

  /// A list of ids of Discord's, which may be empty.
  Set<String> ids(String key) {
    try {
      List<String> values = config.getStringList(key);
      if (values.stream().allMatch(value -> value.matches("[0-9]{1,20}"))) {
        return Set.copyOf(values);
      }
    } catch (ConfigException e) {
      // Reported below, as any other value is.
    }
    report(key, "Write a list of ids, such as [123456789012345678].");
    return Set.of();
  }

  /// A number from 0.
  double decimal(String key, double most) {
    try {
      double value = config.getDouble(key);
      if (value >= 0 && value <= most) {
        return value;
      }
    } catch (ConfigException e) {
      // Reported below, as any other value is.
    }
    report(key, "Write a number from 0 to %.0f.".formatted(most));
    return reference.getDouble(key);
  }

  /// A whole number that must not lie below another setting, whose value is `least`.
  int notBelow(String key, String other, int least, int most) {
    int value = whole(key, 1, most);
    if (value < least) {
      report(key, "Write " + least + " or more, or lower `" + other + "`.");
    }
    return Math.max(least, value);
  }

  Path path(String key) {
    try {
      String value = config.getString(key);
      if (!value.isBlank()) {
        return Path.of(value);
      }
      report(key, "Write the path of a folder.");
    } catch (ConfigException | InvalidPathException e) {
      report(key, "Write the path of a folder.");
    }
    return Path.of(reference.getString(key));
  }

  /// One of a few words; the default is among them.
  String choice(String key, String... words) {
    try {
      String value = config.getString(key).toLowerCase(Locale.ROOT);
      if (List.of(words).contains(value)) {
        return value;
      }
    } catch (ConfigException e) {
      // Reported below, as any other word is.
    }
    report(key, "Write " + String.join(" or ", words) + ".");
    return reference.getString(key);
  }

  /// An address, or null where it is empty.
  @Nullable String url(String key, Set<String> schemes) {
    if (blank(key)) {
      return null;
    }
    try {
      String value = config.getString(key).strip();
      URI address = new URI(value);
      String scheme = address.getScheme();
      if (scheme != null && schemes.contains(scheme) && address.getHost() != null) {
        return value;
      }
    } catch (ConfigException | URISyntaxException e) {
      // Reported below, as any other address is.
    }
    report(
        key,
        "Write an address that begins with "
            + schemes.stream()
                .sorted()
                .map(scheme -> scheme + "://")
                .collect(Collectors.joining(" or "))
            + ", or leave it out.");
    return null;
  }

  boolean blank(String key) {
    return !config.hasPath(key) || String.valueOf(config.getValue(key).unwrapped()).isBlank();
  }

  /// A text that is never shown, or null where there is none.
  @Nullable String secret(String key) {
    return blank(key) ? null : String.valueOf(config.getValue(key).unwrapped()).strip();
  }

  ZoneId zone(String key) {
    try {
      return ZoneId.of(config.getString(key));
    } catch (ConfigException | DateTimeException e) {
      report(key, "Write a zone of the tz database, such as \"Europe/London\" or \"UTC\".");
      return ZoneId.of(reference.getString(key));
    }
  }

  Level level(String key) {
    try {
      String value = config.getString(key).toUpperCase(Locale.ROOT);
      if (!value.equals(Level.TRACE.name())) {
        return Level.valueOf(value);
      }
    } catch (ConfigException | IllegalArgumentException e) {
      // Reported below, as any other word is.
    }
    report(key, "Write error, warn, info or debug.");
    return Level.valueOf(reference.getString(key).toUpperCase(Locale.ROOT));
  }

  void report(String key, String remedy) {
    if (!config.hasPath(key)) {
      problems.add(new SettingsProblem(file, 0, "`" + key + "` has no value", remedy));
      return;
    }
    ConfigValue value = config.getValue(key);
    boolean shipped = value.origin().resource() != null;
    int line = shipped ? 0 : Math.max(0, value.origin().lineNumber());
    String what = "`" + key + "` cannot be " + value.render(RENDER);
    problems.add(new SettingsProblem(file, line, what, remedy));
  }
}
