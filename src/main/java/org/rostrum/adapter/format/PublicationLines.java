package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.TextSpan;

/// Writes a publication's particulars as the first lines of a canonical text.
final class PublicationLines {

  private PublicationLines() {}

  /// Writes title, publisher, date, authors and addresses, and returns where they stand.
  static List<TextSpan> write(Publication publication, Canonical canonical) {
    List<TextSpan> lines = new ArrayList<>(List.of(canonical.line(publication.title())));
    if (publication.publisher() != null) {
      lines.add(canonical.line("Publisher: " + publication.publisher()));
    }
    if (publication.date() != null) {
      lines.add(canonical.line("Date: " + publication.date()));
    }
    if (!publication.authors().isEmpty()) {
      lines.add(canonical.line("Authors: " + String.join(", ", publication.authors())));
    }
    if (publication.url() != null) {
      lines.add(canonical.line("URL: " + publication.url()));
    }
    if (publication.recording() != null) {
      lines.add(canonical.line("Recording: " + publication.recording()));
    }
    return lines;
  }
}
