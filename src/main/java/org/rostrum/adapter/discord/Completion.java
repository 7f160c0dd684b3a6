package org.rostrum.adapter.discord;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Named;
import org.rostrum.core.desk.Suggestions;
import org.rostrum.core.people.Person;
import org.rostrum.core.text.SafeText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Suggests what fits while a member types.
final class Completion {

  private static final Logger LOG = LoggerFactory.getLogger(Completion.class);

  private final House house;
  private final Admission admission;
  private final ScheduleDesk schedules;

  Completion(House house, Admission admission, ScheduleDesk schedules) {
    this.house = house;
    this.admission = admission;
    this.schedules = schedules;
  }

  void complete(CommandAutoCompleteInteractionEvent event) {
    List<Choice> choices =
        admission.act(event.getUser().getIdLong()).isPresent() ? List.of() : choices(event);
    event
        .replyChoices(choices)
        .queue(
            done -> {},
            failure -> LOG.debug("suggestions came too late: {}", failure.getMessage()));
  }

  private List<Choice> choices(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    Suggestions suggestions = house.suggestions(Asking.Place.of(event));
    List<Suggestions.Suggestion> fitting =
        switch (event.getFocusedOption().getName()) {
          case "speaker", "first" -> suggestions.speakers(typed);
          case "second" -> others(event, suggestions.speakers(typed));
          case "theme", "topic" -> suggestions.themes(typed);
          case "source" -> suggestions.sources(typed);
          case "name" ->
              event.getName().equals("theme")
                  ? suggestions.themes(typed)
                  : suggestions.speakers(typed);
          case "when" ->
              Stream.of(EnquiryReader.TODAY, EnquiryReader.RANDOM)
                  .filter(word -> word.startsWith(typed.strip().toLowerCase(Locale.ROOT)))
                  .map(word -> new Suggestions.Suggestion(word, word))
                  .toList();
          default -> schedules.suggestions(event);
        };
    return fitting.stream().map(Completion::choice).toList();
  }

  /// Those who are not compared already.
  private List<Suggestions.Suggestion> others(
      CommandAutoCompleteInteractionEvent event, List<Suggestions.Suggestion> speakers) {
    String first = event.getOption("first", "", OptionMapping::getAsString);
    Desk desk = house.desk(Asking.Place.of(event));
    return desk.naming().speaker(first) instanceof Named.One<Person>(Person person)
        ? speakers.stream()
            .filter(speaker -> !speaker.id().equals(person.speaker().id().value()))
            .toList()
        : speakers;
  }

  /// An id that is too long for Discord is told by the beginning of the name instead.
  private static Choice choice(Suggestions.Suggestion suggestion) {
    String name = clipped(SafeText.of(suggestion.name()));
    String id = suggestion.id();
    return new Choice(name, id.length() <= Choice.MAX_STRING_VALUE_LENGTH ? id : name);
  }

  private static String clipped(String name) {
    if (name.length() <= Choice.MAX_NAME_LENGTH) {
      return name;
    }
    int end = name.offsetByCodePoints(0, name.codePointCount(0, Choice.MAX_NAME_LENGTH - 1));
    int space = name.lastIndexOf(' ', end);
    return name.substring(0, space > 0 ? space : end) + "…";
  }
}
