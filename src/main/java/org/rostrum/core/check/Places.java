package org.rostrum.core.check;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.SourceId;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.words.NamedSources;

/// Reads where a text says that quoted words were said: "at the spring meeting, Ada said …".
final class Places {

  /// What ends that which belongs to the words before it.
  private static final Pattern END =
      Pattern.compile("[\"“„«‘\\n;" + QuotedWords.MASK + "]|[.!?](?:\\s|$)");

  private final Library library;

  Places(Library library) {
    this.library = library;
  }

  /// The event or the report that is named nearest before the words, or else in what follows them.
  Optional<Source> of(QuotedWords quoted) {
    return named(NamedSources.in(library, quoted.before()), Comparator.naturalOrder())
        .or(
            () ->
                named(
                    NamedSources.in(library, END.split(quoted.after(), 2)[0]),
                    Comparator.reverseOrder()));
  }

  /// The last of those named, in an order; empty where a part of a title fits two of them.
  private Optional<Source> named(Map<SourceId, TextSpan> named, Comparator<TextSpan> order) {
    Optional<TextSpan> nearest = named.values().stream().max(order);
    return nearest
        .filter(span -> named.values().stream().filter(span::overlaps).count() == 1)
        .flatMap(
            span ->
                named.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(span))
                    .findFirst())
        .flatMap(entry -> library.find(entry.getKey()));
  }
}
