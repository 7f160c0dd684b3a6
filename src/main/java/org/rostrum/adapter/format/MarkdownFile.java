package org.rostrum.adapter.format;

import java.util.List;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.model.Publication;
import org.rostrum.core.model.TextSpan;

/// A Markdown file taken apart, its front matter written into the canonical text already.
record MarkdownFile(
    SourceFile file,
    FrontMatter frontMatter,
    FrontMatterSpans spans,
    Particulars particulars,
    List<MarkdownBlock> blocks,
    Canonical canonical,
    Findings findings) {

  static MarkdownFile of(SourceFile file, FrontMatter frontMatter, Findings findings) {
    Canonical canonical = new Canonical();
    return new MarkdownFile(
        file,
        frontMatter,
        new FrontMatterSpans(frontMatter, canonical),
        new Particulars(frontMatter.values(), frontMatter::lineOf, findings),
        MarkdownBody.blocks(frontMatter.body(), frontMatter.bodyLine(), findings),
        canonical,
        findings);
  }

  /// What the front matter says, with the first `#` heading for a missing title.
  Publication publication() {
    return particulars.publication(
        blocks.stream()
            .filter(block -> block instanceof MarkdownBlock.Heading heading && heading.level() == 1)
            .map(MarkdownBlock::text)
            .findFirst()
            .orElse(null));
  }

  /// The entries of the front matter that give the publication's particulars.
  List<TextSpan> details() {
    return spans.details(particulars::isLeftOut);
  }
}
