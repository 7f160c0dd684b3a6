package org.rostrum.adapter.console;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Reference;
import org.rostrum.core.reply.Reply;

/// Draws columns: side by side where there is room, otherwise one below the other. Side by side,
/// addresses follow below, whole, since a broken one leads nowhere.
final class ColumnLayout {

  private static final int ROOM = 80;
  private static final String GAP = " │ ";

  private final Style style;
  private final int width;

  /// @param width in characters; 0 for no limit
  ColumnLayout(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  List<String> lines(Block.Columns columns) {
    return width >= ROOM && columns.columns().size() > 1 ? beside(columns) : below(columns);
  }

  private List<String> below(Block.Columns columns) {
    List<Block> blocks = new ArrayList<>();
    for (Block.Column column : columns.columns()) {
      blocks.add(new Block.Heading(column.byline().text()));
      blocks.addAll(content(column));
    }
    return new TextRenderer(style, width).render(new Reply(blocks)).lines().toList();
  }

  private List<String> beside(Block.Columns columns) {
    int count = columns.columns().size();
    int each = (width - GAP.length() * (count - 1)) / count;
    List<List<String>> heads = new ArrayList<>();
    List<List<String>> bodies = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (Block.Column column : columns.columns()) {
      heads.add(drawn(List.of(new Block.Heading(column.byline().text())), each));
      List<Block> unlinked = new ArrayList<>();
      for (Block block : content(column)) {
        unlinked.add(unlinked(block));
        if (block instanceof Block.Cited cited && cited.reference().link() != null) {
          String url = cited.reference().link().url();
          links.add(style.faint(column.byline().name() + ": " + url));
        }
      }
      bodies.add(drawn(unlinked, each));
    }
    List<String> lines = new ArrayList<>();
    rows(heads, each).forEach(row -> lines.add(style.strong(row)));
    lines.addAll(rows(bodies, each));
    lines.addAll(links);
    return lines;
  }

  private static List<Block> content(Block.Column column) {
    return column.note().isEmpty()
        ? List.copyOf(column.cited())
        : List.of(new Block.Note(column.note()));
  }

  private static List<String> drawn(List<Block> blocks, int width) {
    return new TextRenderer(Style.PLAIN, width).render(new Reply(blocks)).lines().toList();
  }

  private static List<String> rows(List<List<String>> columns, int each) {
    int longest = columns.stream().mapToInt(List::size).max().orElse(0);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      StringBuilder row = new StringBuilder();
      for (int k = 0; k < columns.size(); k++) {
        String cell = i < columns.get(k).size() ? columns.get(k).get(i) : "";
        row.append(k == 0 ? "" : GAP).append(cell);
        int missing = each - cell.codePointCount(0, cell.length());
        row.repeat(' ', Math.max(0, k + 1 < columns.size() ? missing : 0));
      }
      rows.add(row.toString().stripTrailing());
    }
    return rows;
  }

  private static Block unlinked(Block block) {
    return switch (block) {
      case Block.Quotation(String words, Reference reference) ->
          new Block.Quotation(words, reference.withoutLink());
      case Block.Excerpt(String words, Reference reference) ->
          new Block.Excerpt(words, reference.withoutLink());
      case Block.Paraphrase(String words, Reference reference) ->
          new Block.Paraphrase(words, reference.withoutLink());
      case Block.Entry(String words, Reference reference) ->
          new Block.Entry(words, reference.withoutLink());
      default -> block;
    };
  }
}
