package org.rostrum.adapter.format;

import java.util.List;
import java.util.stream.Collectors;

/// A block of a Markdown body as plain text.
sealed interface MarkdownBlock {

  /// The line of the file where it begins.
  int line();

  String text();

  /// A heading.
  ///
  /// @param level from 1
  record Heading(int level, String text, int line) implements MarkdownBlock {}

  /// A paragraph, a list's item or a block of code.
  ///
  /// @param quote which block quote of the body it stands in, from 1; 0 where in none
  /// @param nested whether it stands in a block quote within that one
  record Paragraph(List<PlainLine> lines, int quote, boolean nested) implements MarkdownBlock {

    public Paragraph {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("a paragraph without a line");
      }
    }

    @Override
    public int line() {
      return lines.getFirst().number();
    }

    @Override
    public String text() {
      return lines.stream().map(PlainLine::text).collect(Collectors.joining(" "));
    }

    /// Some of its lines, where they stand.
    Paragraph of(List<PlainLine> some) {
      return new Paragraph(some, quote, nested);
    }

    boolean isQuoted() {
      return quote > 0;
    }
  }

  /// A line of a paragraph.
  ///
  /// @param marked whether a line in a block quote bears the mark `>` itself
  record PlainLine(int number, String text, boolean marked) {}
}
