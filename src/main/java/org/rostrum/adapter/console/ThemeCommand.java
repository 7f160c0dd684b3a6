package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.reply.SummaryComposer;
import org.rostrum.core.theme.ThemeSummary;
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

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ThemeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Library library = session.library();
    Theme theme = new TypedNames(library).theme(String.join(" ", words));
    ThemeSummary summary = session.searchable().summary(theme);
    if (json) {
      Records records = new Records(library);
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("theme", theme.name());
      object.put("source", summary.source().value());
      object.put("speakers", summary.speakers().stream().map(Speaker::name).toList());
      object.put("listed", summary.listed());
      object.put("points", summary.points().stream().map(records::citation).toList());
      session.json(object);
    } else {
      session.show(new SummaryComposer(library).reply(summary));
    }
    return 0;
  }
}
