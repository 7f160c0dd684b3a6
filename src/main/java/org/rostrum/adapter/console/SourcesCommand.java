package org.rostrum.adapter.console;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.desk.Enquiry;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Source;
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
    if (!json) {
      return session.answer(new Enquiry.Sources(), false);
    }
    Library library = session.library();
    library.sources().forEach(source -> session.json(object(library, source)));
    return 0;
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
