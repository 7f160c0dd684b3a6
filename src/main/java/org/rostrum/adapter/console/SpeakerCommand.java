package org.rostrum.adapter.console;

import java.util.List;
import java.util.concurrent.Callable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.people.Person;
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
    Person person = session.names().speaker(String.join(" ", words));
    return session.answer(new Enquiry.SpeakerGist(person.speaker().id()), json);
  }
}
