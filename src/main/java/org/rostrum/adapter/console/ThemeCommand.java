package org.rostrum.adapter.console;

import java.util.List;
import java.util.concurrent.Callable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.model.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "theme",
    description = "A summary of one theme in which every point is quoted, and who spoke on it.",
    footer = {"", "A part of the name is enough: theme quick wins"})
final class ThemeCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "The theme, or a part of it.")
  private List<String> words = List.of();

  @Option(
      names = "--extract",
      description = "Show the record's own words alone, where a language model is set.")
  private boolean extract;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ThemeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Theme theme = session.names().theme(String.join(" ", words));
    Enquiry enquiry = new Enquiry.ThemeGist(theme.id());
    return extract ? session.answer(enquiry, json) : session.told(enquiry, json);
  }
}
