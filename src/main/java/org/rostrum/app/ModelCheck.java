package org.rostrum.app;

import java.util.Locale;
import org.rostrum.adapter.console.Workspace;
import org.rostrum.core.writing.LanguageModel;
import org.rostrum.core.writing.ModelSettings;
import org.rostrum.core.writing.Prompt;

/// Asks a language model for next to nothing, and says in one line what came of it.
final class ModelCheck {

  private static final Prompt PROMPT =
      new Prompt(
          "Return the JSON object {\"sentences\":[],\"quotes\":[]} and nothing else.",
          "{\"question\":\"Are you there?\"}");

  private ModelCheck() {}

  static Workspace.ModelState of(ModelSettings settings, LanguageModel model) {
    long started = System.nanoTime();
    LanguageModel.Said said = model.say(PROMPT);
    double seconds = (System.nanoTime() - started) / 1e9;
    String name = settings.family().name().toLowerCase(Locale.ROOT) + ", " + settings.name();
    return switch (said) {
      case LanguageModel.Said.Text(String text, LanguageModel.Tokens tokens) ->
          new Workspace.ModelState(
              true,
              "%s: answers, in %.1f s (%d tokens read, %d written)."
                  .formatted(name, seconds, tokens.in(), tokens.out()));
      case LanguageModel.Said.Failed failed ->
          new Workspace.ModelState(
              false,
              "%s: no answer (%s), after %.1f s. Until it answers, Rostrum shows extracts."
                  .formatted(name, failed.fault().word(), seconds));
    };
  }
}
