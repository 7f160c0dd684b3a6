package org.rostrum.adapter.console;

import java.util.List;
import java.util.concurrent.Callable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.model.SpeakerId;
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

  @Option(
      names = "--extract",
      description = "Show the record's own words alone, where a language model is set.")
  private boolean extract;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    TypedNames naming = session.names();
    SpeakerId one = naming.speaker(first).speaker().id();
    SpeakerId other = naming.speaker(second).speaker().id();
    Enquiry enquiry = new Enquiry.Compare(one, other, String.join(" ", topic));
    return extract ? session.answer(enquiry, json) : session.told(enquiry, json);
  }
}
