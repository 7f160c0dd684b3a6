package org.rostrum.core.reply;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Attribution;
import org.rostrum.core.model.Citation;
import org.rostrum.core.model.Library;
import org.rostrum.core.model.Locator;
import org.rostrum.core.model.Passage;
import org.rostrum.core.model.Source;
import org.rostrum.core.model.TextSpan;
import org.rostrum.core.model.Theme;
import org.rostrum.core.model.Wording;

/// Turns citations into blocks. What a citation may look like follows from its source's wording and
/// from whose words they are.
final class CitationBlocks {

  private final Library library;
  private final Links links;

  CitationBlocks(Library library) {
    this.library = library;
    this.links = new Links(library);
  }

  /// One block a citation; those that follow each other in one passage without a gap become one.
  List<Block.Cited> of(List<Citation> citations) {
    return joined(citations).stream().map(this::block).toList();
  }

  /// The same under a heading that says what they stand under.
  List<Block.Cited> underHeading(List<Citation> citations) {
    return joined(citations).stream()
        .map(citation -> block(citation, reference(citation).withoutHeading()))
        .toList();
  }

  Block.Cited block(Citation citation) {
    return block(citation, reference(citation));
  }

  private Block.Cited block(Citation citation, Reference reference) {
    Passage passage = citation.passage();
    String words = QuotationMarks.balanced(citation.quote().strip().replaceAll("\\s+", " "));
    boolean summary = library.sourceOf(passage).wording() == Wording.SUMMARY;
    return switch (passage.locator().part()) {
      case HEADING, LISTING, DETAIL -> new Block.Entry(entry(citation), reference);
      case REMARK, PROSE -> {
        if (summary) {
          yield new Block.Paraphrase(words, reference);
        }
        yield switch (passage.attribution()) {
          case Attribution.Spoken ignored -> new Block.Quotation(words, reference);
          case Attribution.Relayed ignored -> new Block.Excerpt(words, reference);
          case Attribution.Written ignored -> new Block.Excerpt(words, reference);
          case Attribution.Quoted quoted ->
              new Block.Excerpt(quoting(quoted) + ": " + words, reference);
          case Attribution.Unattributed ignored -> new Block.Excerpt(words, reference);
        };
      }
    };
  }

  /// Says that a report quotes somebody, so that nobody takes the words for its own.
  static String quoting(Attribution.Quoted quoted) {
    return quoted.name() == null ? "It quotes" : "It quotes " + quoted.name();
  }

  /// A line of the record itself, as one line.
  static String entry(Citation citation) {
    return citation.quote().strip().replaceAll("\\s*\n\\s*", "; ");
  }

  Reference reference(Citation citation) {
    Passage passage = citation.passage();
    Source source = library.sourceOf(passage);
    return new Reference(
        source instanceof Source.Panel ? Reference.Kind.PANEL : Reference.Kind.REPORT,
        source.title(),
        switch (passage.attribution()) {
          case Attribution.Spoken spoken -> Byline.of(spoken);
          case Attribution.Relayed relayed -> Byline.of(relayed);
          default -> null;
        },
        under(passage),
        citation.spot().orElse(null),
        links.to(citation).orElse(null),
        cut(citation),
        citation.place());
  }

  /// What is left out of the sentences in which a citation begins and ends.
  Cut cut(Citation citation) {
    return citation.passage().locator().part().searched()
        ? Cut.of(library.sourceOf(citation.passage()), citation.span())
        : Cut.NONE;
  }

  /// The theme or the heading that a passage stands under; null where there is none.
  @Nullable String under(Passage passage) {
    if (passage.locator().part() == Locator.Part.HEADING) {
      return null;
    }
    if (library.sourceOf(passage) instanceof Source.Panel panel) {
      for (Theme theme : panel.themes()) {
        if (passage.themes().contains(theme.id())) {
          return theme.name();
        }
      }
    }
    return passage.locator().heading();
  }

  private static List<Citation> joined(List<Citation> citations) {
    List<Citation> joined = new ArrayList<>();
    for (Citation next : citations) {
      if (!joined.isEmpty() && touch(joined.getLast(), next)) {
        Citation before = joined.removeLast();
        joined.add(new Citation(next.passage(), before.span().union(next.span())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean touch(Citation before, Citation next) {
    if (!before.passage().id().equals(next.passage().id())
        || before.span().start() > next.span().start()) {
      return false;
    }
    if (before.span().end() >= next.span().start()) {
      return true;
    }
    TextSpan gap =
        new TextSpan(before.span().end(), next.span().start())
            .shift(-next.passage().span().start());
    return gap.of(next.passage().text()).isBlank();
  }
}
