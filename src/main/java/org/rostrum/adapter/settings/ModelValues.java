package org.rostrum.adapter.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.rostrum.core.writing.ModelSettings;

/// The language model's settings among the others.
final class ModelValues {

  private static final String FAMILY = "model.family";
  private static final String NAME = "model.name";
  private static final int MOST_TOKENS = 1_000_000_000;

  private ModelValues() {}

  static ModelSettings read(Values values) {
    ModelSettings.Family family =
        ModelSettings.Family.valueOf(
            values
                .choice(FAMILY, "none", "openai", "anthropic", "gemini")
                .toUpperCase(Locale.ROOT));
    String name = values.secret(NAME);
    if (family != ModelSettings.Family.NONE && name == null) {
      values.report(NAME, "Write which model to ask, as its provider calls it.");
    }
    String url = values.url("model.url", Set.of("http", "https"));
    return new ModelSettings(
        name == null ? ModelSettings.Family.NONE : family,
        name == null ? "" : name,
        url,
        values.secret(Secrets.MODEL_KEY),
        values.decimal("model.temperature", 2),
        Duration.ofSeconds(values.whole("model.seconds", 1, 600)),
        values.whole("model.tokens-per-answer", 50, 100_000),
        values.whole("model.tokens-per-day", 0, MOST_TOKENS),
        values.decimal("model.price-per-million-read", 1e6),
        values.decimal("model.price-per-million-written", 1e6),
        values.choice("model.in-discord", "yes", "no").equals("yes"));
  }
}
