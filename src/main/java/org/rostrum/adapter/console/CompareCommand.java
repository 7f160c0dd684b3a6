package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Comparison;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.SpeakerId;
import org.rostrum.core.reply.ComparisonComposer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "compare",
    description =
        "What two people said on a topic, side by side, or who did not address it; without a"
            + " topic, the gist of each.",
    footer = {"", "For instance: compare norris \"james plunkett\" quick wins"})
final class CompareCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "FIRST", description = "One person.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "SECOND", description = "The other.")
  private String second = "";

  @Parameters(index = "2..*", arity = "0..*", paramLabel = "TOPIC", description = "The topic.")
  private List<String> topic = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Library library = session.library();
    TypedNames naming = new TypedNames(library);
    SpeakerId one = naming.speaker(first).speaker().id();
    SpeakerId other = naming.speaker(second).speaker().id();
    Comparison comparison =
        session.searchable().research().compare(one, other, String.join(" ", topic));
    if (!json) {
      session.show(new ComparisonComposer(library).reply(comparison));
      return 0;
    }
    Records records = new Records(library);
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("topic", comparison.topic());
    object.put("sides", comparison.sides().stream().map(side -> object(side, records)).toList());
    session.json(object);
    return 0;
  }

  private static Map<String, @Nullable Object> object(Comparison.Side side, Records records) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", side.appearance().speaker().id().value());
    object.put("speaker", side.appearance().speaker().name());
    object.put("citations", side.citations().stream().map(records::citation).toList());
    return object;
  }
}
