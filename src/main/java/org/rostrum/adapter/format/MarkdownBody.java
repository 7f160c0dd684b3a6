package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Turns the body of a Markdown file into blocks of plain text. Markup is dropped; raw HTML is left
/// out, with a warning where it is more than a comment.
final class MarkdownBody {

  private static final int DEEPEST = 50;
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private final List<String> source;
  private final int firstLine;
  private final Findings findings;
  private final List<MarkdownBlock> blocks = new ArrayList<>();
  private int quotes;

  private MarkdownBody(String body, int firstLine, Findings findings) {
    this.source = body.lines().toList();
    this.firstLine = firstLine;
    this.findings = findings;
  }

  /// @param firstLine the line of the file that the body's first line is
  static List<MarkdownBlock> blocks(String body, int firstLine, Findings findings) {
    Bounds.checkTags(body);
    MarkdownBody markdown = new MarkdownBody(body, firstLine, findings);
    markdown.add(PARSER.parse(body), 0, false);
    return List.copyOf(markdown.blocks);
  }

  private void add(Node parent, int quote, boolean nested) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading -> {
          String text = String.join(" ", inline(heading)).strip();
          if (!text.isEmpty()) {
            blocks.add(new MarkdownBlock.Heading(heading.getLevel(), text, line(heading)));
          }
        }
        case Paragraph paragraph -> addParagraph(paragraph, inline(paragraph), quote, nested);
        case FencedCodeBlock code ->
            addParagraph(code, code.getLiteral().lines().toList(), quote, nested);
        case IndentedCodeBlock code ->
            addParagraph(code, code.getLiteral().lines().toList(), quote, nested);
        case BlockQuote inner -> add(inner, quote > 0 ? quote : ++quotes, quote > 0);
        case HtmlBlock html -> {
          if (!html.getLiteral().strip().startsWith("<!--")) {
            findings.warn(line(html), "HTML is left out", "write it as Markdown");
          }
        }
        default -> add(node, quote, nested);
      }
    }
  }

  private void addParagraph(Node node, List<String> texts, int quote, boolean nested) {
    List<SourceSpan> spans = node.getSourceSpans();
    int skipped = node instanceof FencedCodeBlock ? 1 : 0;
    List<MarkdownBlock.PlainLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      SourceSpan span = spans.get(Math.min(i + skipped, spans.size() - 1));
      String text = texts.get(i).strip();
      if (!text.isEmpty()) {
        String before = source.get(span.getLineIndex()).substring(0, span.getColumnIndex());
        lines.add(
            new MarkdownBlock.PlainLine(
                firstLine + span.getLineIndex(), text, before.contains(">")));
      }
    }
    if (!lines.isEmpty()) {
      blocks.add(new MarkdownBlock.Paragraph(lines, quote, nested));
    }
  }

  private int line(Node node) {
    return firstLine + node.getSourceSpans().getFirst().getLineIndex();
  }

  /// The plain text of a block, one text a line of the source.
  private static List<String> inline(Node block) {
    List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    addInline(block, lines);
    return lines.stream().map(StringBuilder::toString).toList();
  }

  private static void addInline(Node parent, List<StringBuilder> lines) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> lines.getLast().append(text.getLiteral());
        case Code code -> lines.getLast().append(code.getLiteral());
        case SoftLineBreak ignored -> lines.add(new StringBuilder());
        case HardLineBreak ignored -> lines.add(new StringBuilder());
        default -> addInline(node, lines);
      }
    }
  }
}
