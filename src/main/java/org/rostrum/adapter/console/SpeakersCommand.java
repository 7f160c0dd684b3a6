package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "speakers",
    description = "Everybody whom the sources list, with role, organisation and number of remarks.")
final class SpeakersCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--json", description = "Print JSON, one object a line.")
  private boolean json;

  SpeakersCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!json) {
      return session.answer(new Enquiry.Speakers(), false);
    }
    for (Source.Panel panel : session.library().panels()) {
      panel.appearances().forEach(appearance -> session.json(object(panel, appearance)));
    }
    return 0;
  }

  private static Map<String, @Nullable Object> object(Source.Panel panel, Appearance appearance) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", appearance.speaker().id().value());
    object.put("speaker", appearance.speaker().name());
    object.put("role", appearance.affiliation().role());
    object.put("organisation", appearance.affiliation().organisation());
    object.put("capacities", appearance.capacities());
    object.put("source", panel.id().value());
    object.put("remarks", panel.remarksBy(appearance.speaker().id()));
    return object;
  }
}
