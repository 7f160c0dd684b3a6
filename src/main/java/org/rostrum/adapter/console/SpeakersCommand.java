package org.rostrum.adapter.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Appearance;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.reply.Reply;
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
    Library library = session.library();
    if (library.panels().isEmpty() && !json) {
      session.line("No source of this corpus lists speakers.");
    }
    for (Source.Panel panel : library.panels()) {
      if (json) {
        panel.appearances().forEach(appearance -> session.json(object(panel, appearance)));
      } else {
        List<String> items = new ArrayList<>();
        panel.appearances().forEach(appearance -> items.add(line(panel, appearance)));
        session.show(
            new Reply(List.of(new Block.Heading(panel.title()), new Block.Bullets(items))));
      }
    }
    return 0;
  }

  private static String line(Source.Panel panel, Appearance appearance) {
    long remarks = remarks(panel, appearance);
    String said =
        remarks == 0 ? "nothing recorded" : remarks == 1 ? "1 remark" : remarks + " remarks";
    List<String> notes = new ArrayList<>(appearance.capacities());
    notes.add(said);
    return Byline.of(appearance).text() + " (" + String.join("; ", notes) + ")";
  }

  private static Map<String, @Nullable Object> object(Source.Panel panel, Appearance appearance) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", appearance.speaker().id().value());
    object.put("speaker", appearance.speaker().name());
    object.put("role", appearance.affiliation().role());
    object.put("organisation", appearance.affiliation().organisation());
    object.put("capacities", appearance.capacities());
    object.put("source", panel.id().value());
    object.put("remarks", remarks(panel, appearance));
    return object;
  }

  private static long remarks(Source.Panel panel, Appearance appearance) {
    return panel.remarks().stream()
        .filter(remark -> remark.speaker().equals(appearance.speaker().id()))
        .count();
  }
}
