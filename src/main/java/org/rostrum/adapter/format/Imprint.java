package org.rostrum.adapter.format;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Publication;

/// What a file says of itself as a whole, gathered while it is read. Not thread-safe.
final class Imprint {

  private final List<String> authors = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String publisher;
  private @Nullable LocalDate date;
  private @Nullable URI url;

  void title(String text) {
    title = OneLine.of(text);
  }

  boolean isTitled() {
    return title != null && !title.isBlank();
  }

  void publisher(@Nullable String name) {
    publisher = name;
  }

  void date(@Nullable LocalDate day) {
    date = day;
  }

  boolean isDated() {
    return date != null;
  }

  void url(@Nullable URI address) {
    url = address;
  }

  void author(String name) {
    authors.add(name);
  }

  /// Warns where there is no title.
  void check(Findings findings) {
    if (!isTitled()) {
      findings.warn(
          0,
          "there is no title, so the file's name stands for it",
          "give the file a speaking name");
    }
  }

  /// @param fallbackTitle the title where the file gives none
  Publication publication(String fallbackTitle) {
    return new Publication(
        title == null || title.isBlank() ? fallbackTitle : title,
        publisher,
        date,
        url,
        null,
        authors);
  }
}
