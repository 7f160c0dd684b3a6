package org.rostrum.core.writing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Which language model writes, and how much of it is allowed.
///
/// @param family how it is spoken to
/// @param name as its provider calls it
/// @param url where it is, instead of its family's own address; null for that
/// @param key null where it needs none
/// @param temperature 0 to 2
/// @param patience how long an answer is waited for; positive
/// @param longest the most tokens of an answer, at least 1
/// @param tokensPerDay the most tokens in a day (UTC), read and written; 0 for no limit
/// @param pricePerMillionRead what a million tokens cost that it reads, in any currency
/// @param pricePerMillionWritten what a million tokens cost that it writes
/// @param inDiscord whether the written answer takes the extract's place in Discord
public record ModelSettings(
    Family family,
    String name,
    @Nullable String url,
    @Nullable String key,
    double temperature,
    Duration patience,
    int longest,
    long tokensPerDay,
    double pricePerMillionRead,
    double pricePerMillionWritten,
    boolean inDiscord) {

  /// The ways in which models are spoken to.
  public enum Family {
    /// No model: answers are extracts.
    NONE,
    /// OpenAI, and whatever speaks as it does: Ollama, vLLM, llama.cpp, Mistral.
    OPENAI,
    ANTHROPIC,
    GEMINI
  }

  /// No model.
  public static final ModelSettings OFF =
      new ModelSettings(
          Family.NONE, "", null, null, 0, Duration.ofSeconds(20), 1_000, 0, 0, 0, true);

  /// @throws IllegalArgumentException when there is a family without a name
  public ModelSettings {
    if (family != Family.NONE && name.isBlank()) {
      throw new IllegalArgumentException("a model has no name");
    }
  }

  public boolean on() {
    return family != Family.NONE;
  }

  /// Without the key.
  @Override
  public String toString() {
    return family + " " + name + (url == null ? "" : " at " + url);
  }
}
