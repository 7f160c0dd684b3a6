package org.rostrum.adapter.console;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Wording;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "sources",
    description = "What the corpus holds: id, kind, title, publisher, date and address.")
final class SourcesCommand implements Callable<Integer> {

  private final Session session;

  @Option(names = "--json", description = "Print JSON, one object a line.")
  private boolean json;

  SourcesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Library library = session.library();
    if (json) {
      library.sources().forEach(source -> session.json(object(library, source)));
    } else {
      List<String> items = library.sources().stream().map(source -> line(library, source)).toList();
      session.show(new Reply(List.of(new Block.Bullets(items))));
    }
    return 0;
  }

  private static String line(Library library, Source source) {
    Publication publication = source.publication();
    LocalDate date = publication.date();
    String details =
        Stream.of(
                source.wording() == Wording.SUMMARY
                    ? "a summary of a " + Records.kind(source)
                    : Records.kind(source),
                publication.publisher(),
                date == null ? "date unknown" : date.toString(),
                library.passagesOf(source.id()).size() + " passages",
                publication.url() == null ? null : publication.url().toString())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return source.id() + ": " + source.title() + "\n" + details;
  }

  private static Map<String, @Nullable Object> object(Library library, Source source) {
    Publication publication = source.publication();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", source.id().value());
    object.put("kind", Records.kind(source));
    object.put("title", source.title());
    object.put("publisher", publication.publisher());
    object.put("date", publication.date() == null ? null : publication.date().toString());
    object.put("url", publication.url() == null ? null : publication.url().toString());
    object.put("authors", publication.authors());
    object.put("wording", source.wording().name().toLowerCase(Locale.ROOT));
    object.put("passages", library.passagesOf(source.id()).size());
    return object;
  }
}
