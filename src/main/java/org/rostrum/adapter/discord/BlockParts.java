package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.QuotationMarks;
import org.rostrum.core.reply.Reference;

/// The blocks of one reply as parts, in order. A block becomes several parts only where it is
/// larger than a page. Quotation marks stand around remarks alone.
final class BlockParts {

  /// Room left on a page for the sentence that announces what was cut into portions.
  private static final int FOR_A_LEAD = 250;

  private static final String LEGEND =
      "-# ~~Struck through~~: quoted, and not in the record. **Bold**: in the record, and not"
          + " quoted.";

  private final int room;
  private int places = 0;

  /// @param room the characters that a page holds besides its header and footer
  BlockParts(int room) {
    this.room = room;
  }

  /// The parts of the next block. Blank ones have none.
  List<Part> of(Block block) {
    return switch (block) {
      case Block.Lead(String text) -> own(text, words -> "**" + words + "**", true);
      case Block.Heading(String text) -> own(text, words -> "### " + words, true);
      case Block.Note(String text) -> own(text, UnaryOperator.identity(), false);
      case Block.Nearest(List<String> themes) -> list("**Nearest themes**\n", themes);
      case Block.Bullets(List<String> items) -> list("", items);
      case Block.Quotation(String words, Reference reference) -> quotation(words, reference);
      case Block.Excerpt(String words, Reference reference) -> {
        Label label = new Label("**" + SourceLine.excerptLabel(reference) + "**", "");
        yield cited(Kind.REPORT, words, reference, label, text -> "> " + Markdown.line(text), true);
      }
      case Block.Paraphrase(String words, Reference reference) -> {
        Label label = new Label("*" + SourceLine.paraphraseLabel(reference) + "*", "");
        yield cited(Kind.SUMMARY, words, reference, label, Markdown::line, true);
      }
      case Block.Entry(String words, Reference reference) ->
          cited(
              Kind.RECORD,
              words,
              reference,
              new Label("", ""),
              text -> "**On record:** " + Markdown.line(text),
              false);
      case Block.InContext context -> inContext(context);
      case Block.Differences differences -> differences(differences);
      case Block.Columns(List<Block.Column> columns) ->
          columns.stream().flatMap(column -> column(column).stream()).toList();
    };
  }

  /// The words bold between those around them; where they do not fit together, all alike.
  private List<Part> inContext(Block.InContext context) {
    Reference reference = context.reference();
    String whole = context.before() + " " + context.words() + " " + context.after();
    String marks = QuotationMarks.around(whole);
    String text =
        "> "
            + marks.charAt(0)
            + (Markdown.line(context.before())
                    + " **"
                    + Markdown.line(context.words())
                    + "** "
                    + Markdown.line(context.after()))
                .strip()
            + marks.charAt(marks.length() - 1);
    String one =
        part(new Label("", SourceLine.byline(reference)), text, SourceLine.of(reference), "", "");
    if (one.length() > room || Markdown.oneLine(context.words()).isEmpty()) {
      return quotation(whole, reference);
    }
    return List.of(new Part(Kind.REMARK, one, places++, false, false));
  }

  /// No quotation marks: some of these words nobody said.
  private List<Part> differences(Block.Differences differences) {
    places++;
    Reference reference = differences.reference();
    Label label = new Label(LEGEND, SourceLine.byline(reference));
    String source = SourceLine.of(reference);
    int most = room - part(label, "> ", source, " (continued)", "").length();
    List<Part> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String piece : pieces(differences, most / 2)) {
      if (open.length() + piece.length() + 1 > most) {
        parts.add(Part.of(Kind.RECORD, difference(label, open, source, parts)));
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : " ").append(piece);
    }
    if (!open.isEmpty()) {
      parts.add(Part.of(Kind.RECORD, difference(label, open, source, parts)));
    }
    return parts;
  }

  private static String difference(
      Label label, StringBuilder words, String source, List<Part> before) {
    return part(label, "> " + words, source, before.isEmpty() ? "" : " (continued)", "");
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

  private List<Part> column(Block.Column column) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            Kind.OWN, "### " + Markdown.clipped(column.byline().text(), 200), null, true, true));
    column.cited().forEach(cited -> parts.addAll(of(cited)));
    parts.addAll(own(column.note(), UnaryOperator.identity(), false));
    return parts;
  }

  /// What stands above and below cited words, besides their source.
  private record Label(String above, String below) {}

  private List<Part> quotation(String words, Reference reference) {
    String marks = QuotationMarks.around(words);
    String opening = marks.substring(0, 1);
    String closing = marks.substring(marks.length() - 1);
    return cited(
        Kind.REMARK,
        words,
        reference,
        new Label("", SourceLine.byline(reference)),
        text -> "> " + opening + Markdown.line(text) + closing,
        true);
  }

  private List<Part> cited(
      Kind kind,
      String words,
      Reference reference,
      Label label,
      UnaryOperator<String> look,
      boolean hasContext) {
    int place = places++;
    String whole = Markdown.oneLine(words);
    if (whole.isEmpty()) {
      return List.of();
    }
    String one = part(label, look.apply(whole), SourceLine.of(reference), "", "");
    if (one.length() <= room) {
      return List.of(new Part(kind, one, hasContext ? (Integer) place : null, false, false));
    }
    int around = part(label, "", SourceLine.of(reference), " (continued)", " · continues").length();
    List<String> portions =
        Portions.of(whole, text -> look.apply(text).length(), room - around - FOR_A_LEAD);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < portions.size(); i++) {
      String text =
          part(
              label,
              look.apply(portions.get(i)),
              SourceLine.of(reference),
              i == 0 ? "" : " (continued)",
              i == portions.size() - 1 ? "" : " · continues");
      parts.add(new Part(kind, text, hasContext && i == 0 ? (Integer) place : null, false, false));
    }
    return parts;
  }

  private static String part(
      Label label, String words, String source, String continued, String continues) {
    StringBuilder text = new StringBuilder();
    boolean below = !label.below().isEmpty();
    if (!label.above().isEmpty()) {
      text.append(label.above()).append(continued).append('\n');
    }
    text.append(words).append('\n');
    if (below) {
      text.append(label.below()).append(continued).append('\n');
    }
    text.append(source);
    if (!below && label.above().isEmpty()) {
      text.append(continued);
    }
    return text.append(continues).toString();
  }

  private List<Part> own(String text, UnaryOperator<String> look, boolean leads) {
    String whole = Markdown.oneLine(text);
    if (whole.isEmpty()) {
      return List.of();
    }
    return Portions.of(whole, words -> look.apply(Markdown.line(words)).length(), room - 1).stream()
        .map(words -> new Part(Kind.OWN, look.apply(Markdown.line(words)), null, leads, false))
        .toList();
  }

  /// Items stay together where they fit on a page.
  private List<Part> list(String title, List<String> items) {
    List<String> lines =
        items.stream()
            .map(Markdown::oneLine)
            .filter(item -> !item.isEmpty())
            .flatMap(item -> Portions.of(item, BlockParts::itemLength, room / 2).stream())
            .map(item -> "- " + Markdown.line(item))
            .toList();
    List<Part> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder(title);
    for (String line : lines) {
      if (open.length() + line.length() > room) {
        parts.add(Part.of(Kind.OWN, open.toString().strip()));
        open.setLength(0);
      }
      open.append(line).append('\n');
    }
    if (!lines.isEmpty()) {
      parts.add(Part.of(Kind.OWN, open.toString().strip()));
    }
    return parts;
  }

  private static int itemLength(String item) {
    return 2 + Markdown.line(item).length();
  }
}
