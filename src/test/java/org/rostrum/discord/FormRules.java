package org.rostrum.discord;

import static org.rostrum.discord.Rules.when;

import java.util.List;
import java.util.stream.Stream;

/// What a modal and the choices of an autocomplete may hold.
final class FormRules {

  private FormRules() {}

  static List<String> aboutModal(Body modal) {
    List<Body> components = modal.list("components");
    return Stream.of(
            when(modal.text("title").isEmpty(), "a modal without title"),
            when(modal.text("title").length() > 45, "a modal's title over 45 characters"),
            when(modal.text("custom_id").isEmpty(), "a modal without custom_id"),
            when(components.isEmpty() || components.size() > 5, "a modal of " + components.size()),
            components.stream()
                .filter(label -> label.text("label").length() > 45)
                .map(label -> "a label over 45 characters: " + label.text("label")),
            ComponentRules.complaintsAbout(components))
        .flatMap(complaints -> complaints)
        .toList();
  }

  static List<String> aboutChoices(Body data) {
    List<Body> choices = data.list("choices");
    return Stream.concat(
            when(choices.size() > 25, choices.size() + " choices"),
            choices.stream()
                .filter(
                    choice ->
                        choice.text("name").isEmpty()
                            || choice.text("name").length() > 100
                            || choice.text("value").length() > 100)
                .map(choice -> "a choice that is empty or over 100 characters: " + choice))
        .toList();
  }
}
