package org.rostrum.adapter.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.core.desk.Naming;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Remark;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Speaker;
import org.rostrum.core.model.Theme;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reply;

/// What a chat opens with: what is loaded, and three things to try, made of what is loaded.
final class Greeting {

  private final Library library;

  Greeting(Library library) {
    this.library = library;
  }

  Reply reply() {
    return new Reply(
        List.of(
            new Block.Lead(
                "Rostrum: "
                    + Plural.of(library.sources().size(), "source")
                    + ", "
                    + Plural.of(new Naming(library).speakers().size(), "speaker")
                    + ", "
                    + Plural.of(library.themes().size(), "theme")
                    + "."),
            new Block.Note("Ask anything in your own words, or try:"),
            new Block.Bullets(tries()),
            new Block.Note("/help lists the commands, /exit leaves.")));
  }

  private List<String> tries() {
    List<String> tries = new ArrayList<>();
    busiest().ifPresent(speaker -> tries.add("What did " + speaker.name() + " say?"));
    library.themes().stream()
        .map(Theme::name)
        .findFirst()
        .ifPresent(name -> tries.add("/theme " + name));
    if (tries.size() < 2) {
      section().ifPresent(heading -> tries.add("What is said about this: " + heading + "?"));
    }
    tries.add(library.panels().isEmpty() ? "/sources" : "/quote");
    return tries;
  }

  private Optional<Speaker> busiest() {
    return library.panels().stream()
        .flatMap(panel -> panel.appearances().stream())
        .map(appearance -> appearance.speaker())
        .filter(speaker -> remarks(speaker) > 0)
        .max(Comparator.comparingLong(this::remarks).thenComparing(Speaker::id));
  }

  private long remarks(Speaker speaker) {
    return library.panels().stream()
        .flatMap(panel -> panel.remarks().stream())
        .map(Remark::speaker)
        .filter(speaker.id()::equals)
        .count();
  }

  private Optional<String> section() {
    for (Source source : library.sources()) {
      for (Section section : source.sections()) {
        if (section.heading() != null) {
          return Optional.of(section.heading().of(source.text()));
        }
      }
    }
    return Optional.empty();
  }
}
