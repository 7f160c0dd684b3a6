package org.rostrum.core.reply;

import java.net.URI;
import java.util.Optional;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

/// Where a click on a citation leads: to the exact words, where they were published. A summary's
/// words do not stand at its address, nor do a file's own particulars: a link to those leads to the
/// page alone.
public final class Links {

  private final Library library;

  public Links(Library library) {
    this.library = library;
  }

  /// The address; empty where the source has none.
  public Optional<String> to(Citation citation) {
    Source source = library.sourceOf(citation.passage());
    return address(source, citation.span())
        .map(
            url ->
                published(citation, source)
                    ? url
                        + (url.getRawFragment() == null ? "#" : "")
                        + TextFragment.of(source.text(), citation.span()).orElse("")
                    : url.toString());
  }

  /// Whether the cited words can stand at the source's address as they are.
  private static boolean published(Citation citation, Source source) {
    return source.wording() == Wording.VERBATIM
        && switch (citation.passage().locator().part()) {
          case REMARK, PROSE, HEADING -> true;
          case LISTING -> citation.quote().indexOf('\n') < 0;
          case DETAIL -> false;
        };
  }

  private static Optional<URI> address(Source source, TextSpan span) {
    for (Section section : source.sections()) {
      URI own = section.url();
      if (own != null && covers(section, span)) {
        return Optional.of(own);
      }
    }
    return Optional.ofNullable(source.publication().url());
  }

  private static boolean covers(Section section, TextSpan span) {
    TextSpan heading = section.heading();
    return (heading != null && heading.overlaps(span))
        || section.paragraphs().stream().anyMatch(span::overlaps);
  }
}
