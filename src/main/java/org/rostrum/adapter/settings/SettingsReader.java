package org.rostrum.adapter.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.compose.AnswerSettings;
import org.rostrum.core.corpus.CorpusSettings;
import org.rostrum.core.desk.MonitorSettings;
import org.rostrum.core.desk.StoreSettings;
import org.rostrum.core.quote.QuoteSettings;
import org.rostrum.core.schedule.ScheduleSettings;
import org.rostrum.core.text.Slips;

/// Reads the settings: the operator's file over the defaults in `reference.conf`. Reports every
/// unknown key and unusable value at once, each with its line.
public final class SettingsReader {

  private static final Config REFERENCE =
      ConfigFactory.parseResources(SettingsReader.class.getClassLoader(), "reference.conf");

  private SettingsReader() {}

  /// @param file the operator's file; null for the defaults alone
  /// @param environment what `${?NAME}` in a file may refer to
  public static SettingsRead read(@Nullable Path file, Map<String, String> environment) {
    if (file == null) {
      return values("reference.conf", REFERENCE, new ArrayList<>(), environment);
    }
    if (!Files.isRegularFile(file)) {
      return wrong(
          file, 0, "there is no such file", "Name one that exists, or leave --config out.");
    }
    if (!Files.isReadable(file)) {
      return wrong(file, 0, "the file cannot be read", "Give yourself permission to read it.");
    }
    Config operator;
    try {
      operator =
          ConfigFactory.parseFile(
              file.toFile(), ConfigParseOptions.defaults().setAllowMissing(false));
    } catch (ConfigException e) {
      int line = e.origin() == null ? 0 : Math.max(0, e.origin().lineNumber());
      return wrong(
          file, line, "this is not HOCON", "Look for a missing quote, brace or `=` there.");
    }
    List<SettingsProblem> problems = unknownKeys(file, operator);
    problems.addAll(Secrets.written(file, operator));
    return values(file.toString(), operator.withFallback(REFERENCE), problems, environment);
  }

  private static SettingsRead values(
      String file, Config config, List<SettingsProblem> problems, Map<String, String> environment) {
    Config resolved;
    try {
      resolved =
          config.withFallback(variables(environment)).resolve(ConfigResolveOptions.noSystem());
    } catch (ConfigException e) {
      int line = e.origin() == null ? 0 : Math.max(0, e.origin().lineNumber());
      problems.add(
          new SettingsProblem(
              file,
              line,
              "a `${…}` refers to something that is not set",
              "Set the environment variable, or write `${?…}` where it may be missing."));
      return new SettingsRead.Wrong(problems);
    }
    Values values = new Values(resolved, REFERENCE, file, problems);
    int minWords = values.whole("quote.min-words", 1, 500);
    Settings settings =
        new Settings(
            new CorpusSettings(
                values.path("corpus.dir"),
                Duration.ofSeconds(values.whole("corpus.watch-seconds", 0, 86_400))),
            values.path("data.dir"),
            IndexValues.read(values),
            new AnswerSettings(values.whole("answer.max-citations", 1, 20)),
            new QuoteSettings(
                values.zone("quote.time-zone"),
                minWords,
                values.notBelow("quote.max-words", "quote.min-words", minWords, 500)),
            new ScheduleSettings(
                Duration.ofMinutes(values.whole("quote.catch-up-minutes", 5, 1380))),
            DiscordValues.read(values),
            new StoreSettings(
                Duration.ofDays(values.whole("store.keep-days", 1, 36_500)),
                Duration.ofDays(values.whole("store.question-days", 1, 36_500)),
                server(values)),
            new MonitorSettings(values.whole("monitor.port", 0, 65_535)),
            ModelValues.read(values),
            values.level("log.level"));
    problems.sort(Comparator.comparingInt(SettingsProblem::line));
    return problems.isEmpty() ? new SettingsRead.Ok(settings) : new SettingsRead.Wrong(problems);
  }

  private static StoreSettings.@Nullable Server server(Values values) {
    String url = values.secret("store.url");
    if (url == null) {
      return null;
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      values.report(
          "store.url",
          "Write an address such as \"jdbc:postgresql://localhost/rostrum\", or leave it out.");
    }
    return new StoreSettings.Server(
        url, values.secret("store.user"), values.secret(Secrets.STORE_PASSWORD));
  }

  /// The environment as what `${NAME}` may refer to.
  private static Config variables(Map<String, String> environment) {
    return ConfigFactory.parseMap(
        environment.entrySet().stream()
            .filter(variable -> variable.getKey().matches("[A-Z_][A-Z0-9_]*"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static List<SettingsProblem> unknownKeys(Path file, Config operator) {
    Set<String> known =
        REFERENCE.entrySet().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    List<SettingsProblem> problems = new ArrayList<>();
    for (var entry : operator.entrySet()) {
      String key = entry.getKey();
      if (!known.contains(key) && known.stream().noneMatch(k -> k.startsWith(key + "."))) {
        String nearest =
            known.stream()
                .min(
                    Comparator.comparingInt((String k) -> Slips.between(k, key))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        problems.add(
            new SettingsProblem(
                file.toString(),
                Math.max(0, entry.getValue().origin().lineNumber()),
                "there is no setting `" + key + "`",
                "Did you mean `" + nearest + "`? Otherwise take the line out."));
      }
    }
    return problems;
  }

  private static SettingsRead wrong(Path file, int line, String what, String remedy) {
    return new SettingsRead.Wrong(
        List.of(new SettingsProblem(file.toString(), line, what, remedy)));
  }
}
