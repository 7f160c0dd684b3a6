package org.rostrum.core.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of where a source came from. A date is that of the publication or the event, and
/// may be unknown.
///
/// @param url where the text itself was published
/// @param recording where what was said can be heard or seen
public record Publication(
    String title,
    @Nullable String publisher,
    @Nullable LocalDate date,
    @Nullable URI url,
    @Nullable URI recording,
    List<String> authors) {

  public Publication {
    authors = List.copyOf(authors);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a source has no title");
    }
  }
}
