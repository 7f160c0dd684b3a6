package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.core.reply.Block;

/// Quoted words laid along the record's, as parts: what was added struck through, what is missing
/// bold. Without quotation marks, since some of these words nobody said.
final class Differences {

  private static final String LEGEND =
      "-# ~~Struck through~~: quoted, and not said. **Bold**: said, and not quoted.";

  private Differences() {}

  /// @param room the characters that a page holds besides its header and footer
  static List<Part> of(Block.Differences differences, int room) {
    int most = room - LEGEND.length() - 3;
    List<Part> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String piece : pieces(differences, most / 2)) {
      if (open.length() + piece.length() + 1 > most) {
        parts.add(part(open));
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : " ").append(piece);
    }
    if (!open.isEmpty()) {
      parts.add(part(open));
    }
    return parts;
  }

  private static Part part(StringBuilder words) {
    return Part.cited(PartKind.RECORD, "> " + words, LEGEND, null);
  }

  private static List<String> pieces(Block.Differences differences, int most) {
    List<String> pieces = new ArrayList<>();
    for (Block.Piece piece : differences.pieces()) {
      String mark =
          switch (piece.kind()) {
            case SAME -> "";
            case MISSING -> "**";
            case ADDED -> "~~";
          };
      String text = Markdown.oneLine(piece.text());
      if (!text.isEmpty()) {
        Portions.of(text, words -> 4 + Markdown.line(words).length(), most)
            .forEach(words -> pieces.add(mark + Markdown.line(words) + mark));
      }
    }
    return pieces;
  }
}
