package org.rostrum.core.reply;

import java.net.URI;
import java.util.Optional;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.Section;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.Spot;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Wording;

/// Where a click on a citation leads. What was said at a second of a recording that can be opened
/// is heard there; a page of a print opens in it; other words are marked where they were published.
/// A summary's words do not stand at its address, nor do a file's own particulars: a link to those
/// leads to the page alone.
public final class Links {

  private final Library library;

  public Links(Library library) {
    this.library = library;
  }

  /// Empty where the source has no address.
  public Optional<Link> to(Citation citation) {
    Source source = library.sourceOf(citation.passage());
    Spot spot = citation.spot().orElse(null);
    Optional<Recording> recording = recording(source.publication());
    if (spot instanceof Spot.Moment moment && recording.isPresent()) {
      return Optional.of(new Link(recording.get().from(moment.seconds()), Link.Kind.MOMENT));
    }
    return address(source, citation.span())
        .map(
            url ->
                spot instanceof Spot.Page page
                    ? new Link(withoutFragment(url) + "#page=" + page.sheet(), Link.Kind.PAGE)
                    : onPage(url, citation, source))
        .or(() -> recording.map(whole -> new Link(whole.address().toString(), Link.Kind.PAGE)));
  }

  /// The recording that a publication names; where it names none, its own address, if that leads to
  /// one.
  private static Optional<Recording> recording(Publication publication) {
    return Optional.ofNullable(publication.recording())
        .map(Recording::new)
        .or(() -> Recording.at(publication.url()));
  }

  private static Link onPage(URI url, Citation citation, Source source) {
    Optional<String> fragment =
        published(citation, source)
            ? TextFragment.of(source.text(), citation.span())
            : Optional.empty();
    return fragment
        .map(
            text ->
                new Link(url + (url.getRawFragment() == null ? "#" : "") + text, Link.Kind.WORDS))
        .orElseGet(() -> new Link(url.toString(), Link.Kind.PAGE));
  }

  private static String withoutFragment(URI url) {
    return url.toString().split("#", 2)[0];
  }

  /// Whether the cited words can stand at the source's address as they are.
  private static boolean published(Citation citation, Source source) {
    return source.wording() == Wording.VERBATIM
        && Recording.at(source.publication().url()).isEmpty()
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
