package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rostrum.core.desk.Desk;
import org.rostrum.core.desk.Desks;
import org.rostrum.core.desk.Searching;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.Wording;
import org.rostrum.core.quote.Arrivals;
import org.rostrum.core.text.Once;

/// Desks that know sources by their titles, and nothing in them.
record Bookshelf(List<Source> sources) implements Desks {

  /// Sources of these titles; their ids are `s0`, `s1` and so on.
  static Bookshelf of(List<String> titles) {
    List<Source> sources = new ArrayList<>();
    for (String title : titles) {
      sources.add(
          new Source.Report(
              new SourceId("s" + sources.size()),
              new Publication(title, null, null, null, null, List.of()),
              Wording.SUMMARY,
              title,
              List.of(),
              List.of()));
    }
    return new Bookshelf(sources);
  }

  @Override
  public Desk all() {
    return desk(sources);
  }

  @Override
  public Desk of(Set<SourceId> some) {
    return desk(sources.stream().filter(source -> some.contains(source.id())).toList());
  }

  private static Desk desk(List<Source> sources) {
    return new Desk(
        new Library(sources, List.of()),
        new Searching(none(), none(), none(), none()),
        Evening.QUOTES,
        Arrivals.NONE,
        new Random(1));
  }

  private static <T> Once<T> none() {
    return new Once<>(
        () -> {
          throw new UnsupportedOperationException("nothing is searched here");
        });
  }
}
