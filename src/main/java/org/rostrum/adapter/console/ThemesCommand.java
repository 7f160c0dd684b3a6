package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.theme.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "themes", description = "The themes of the panels, with who spoke on each.")
final class ThemesCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--json", description = "Print JSON, one object a line.")
  private boolean json;

  ThemesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!json) {
      return session.answer(new Enquiry.Themes(), false);
    }
    Library library = session.library();
    for (Source.Panel panel : library.panels()) {
      panel.themes().forEach(theme -> session.json(object(library, panel, theme)));
    }
    return 0;
  }

  private static Map<String, @Nullable Object> object(
      Library library, Source.Panel panel, Theme theme) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", theme.id().value());
    object.put("theme", theme.name());
    object.put("source", panel.id().value());
    object.put(
        "speakers",
        Coverage.on(library, panel, theme).words().keySet().stream().map(Speaker::name).toList());
    return object;
  }
}
