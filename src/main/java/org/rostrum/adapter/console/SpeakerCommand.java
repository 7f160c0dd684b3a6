package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.people.Person;
import org.rostrum.core.reply.SummaryComposer;
import org.rostrum.core.theme.SpeakerSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "speaker",
    description = "One person: role, organisation, and the gist of what they said, by theme.",
    footer = {"", "A surname is enough, and a slip is forgiven."})
final class SpeakerCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "The person's name or surname.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  SpeakerCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Library library = session.library();
    Person person = new TypedNames(library).speaker(String.join(" ", words));
    Speaker speaker = person.speaker();
    SpeakerSummary summary = session.searchable().summary(person);
    if (json) {
      Records records = new Records(library);
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("id", speaker.id().value());
      object.put("speaker", speaker.name());
      object.put("events", summary.events().stream().map(event -> event(event, records)).toList());
      session.json(object);
    } else {
      session.show(new SummaryComposer(library).reply(summary));
    }
    return 0;
  }

  private static Map<String, @Nullable Object> event(
      SpeakerSummary.AtEvent event, Records records) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("source", event.source().value());
    object.put("role", event.appearance().affiliation().role());
    object.put("organisation", event.appearance().affiliation().organisation());
    object.put("capacities", event.appearance().capacities());
    object.put("listing", records.citation(event.listing()));
    object.put("points", event.points().stream().map(records::citation).toList());
    return object;
  }
}
