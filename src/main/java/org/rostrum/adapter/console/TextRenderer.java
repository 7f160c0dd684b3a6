package org.rostrum.adapter.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.model.Spot;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.reply.Gauge;
import org.rostrum.core.reply.Link;
import org.rostrum.core.reply.QuotationMarks;
import org.rostrum.core.reply.Reference;
import org.rostrum.core.reply.Reply;
import org.rostrum.core.text.SafeText;

/// Draws a reply as text.
final class TextRenderer {

  private static final String LEGEND =
      "[-…-] was quoted and is not in the record; {+…+} is in the record and was not quoted.";
  private static final String INDENT = "  ";

  private final Style style;
  private final int width;

  /// @param width in characters; 0 for no limit
  TextRenderer(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /// Plain text without line breaks inside a paragraph: for programs.
  static TextRenderer plain() {
    return new TextRenderer(Style.PLAIN, 0);
  }

  /// Blocks apart by a blank line; no line break at the end. Entries of one place that follow each
  /// other stand together above it.
  String render(Reply reply) {
    List<String> blocks = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < reply.blocks().size(); i++) {
      Block block = reply.blocks().get(i);
      if (block instanceof Block.Entry entry
          && i + 1 < reply.blocks().size()
          && reply.blocks().get(i + 1) instanceof Block.Entry next
          && place(entry.reference()).equals(place(next.reference()))) {
        addEntry(entries, entry);
        continue;
      }
      entries.addAll(lines(block));
      blocks.add(String.join("\n", entries));
      entries.clear();
    }
    return String.join("\n\n", blocks);
  }

  private void addEntry(List<String> lines, Block.Entry entry) {
    add(lines, "On record: " + entry.words(), INDENT, UnaryOperator.identity());
  }

  private List<String> lines(Block block) {
    List<String> lines = new ArrayList<>();
    switch (block) {
      case Block.Lead(String text) -> add(lines, text, "", style::strong);
      case Block.Prose(String text) -> add(lines, text, "", UnaryOperator.identity());
      case Block.Heading(String text) -> add(lines, text, "", style::strong);
      case Block.Note(String text) -> add(lines, text, "", UnaryOperator.identity());
      case Block.Quotation(String words, Reference reference) -> {
        add(lines, quoted(words, reference), INDENT, UnaryOperator.identity());
        addByline(lines, reference);
        addPlace(lines, reference);
      }
      case Block.Excerpt excerpt -> {
        add(lines, excerpt.label() + ":", INDENT, style::name);
        add(
            lines,
            excerpt.reference().cut().around(excerpt.words()),
            INDENT,
            UnaryOperator.identity());
        addPlace(lines, excerpt.reference());
      }
      case Block.Paraphrase(String words, Reference reference) -> {
        add(lines, paraphraseLabel(reference), INDENT, style::name);
        add(lines, reference.cut().around(words), INDENT, UnaryOperator.identity());
        addPlace(lines, reference);
      }
      case Block.Entry entry -> {
        addEntry(lines, entry);
        addPlace(lines, entry.reference());
      }
      case Block.InContext context -> {
        add(lines, quoted(marked(context), context.reference()), INDENT, style::marked);
        addByline(lines, context.reference());
        addPlace(lines, context.reference());
      }
      case Block.Differences(List<Block.Piece> pieces, Reference reference) -> {
        String text = pieces.stream().map(TextRenderer::marked).collect(Collectors.joining(" "));
        add(lines, text, INDENT, style::differences);
        add(lines, LEGEND, INDENT, style::faint);
        addByline(lines, reference);
        addPlace(lines, reference);
      }
      case Block.Columns columns -> lines.addAll(new ColumnLayout(style, width).lines(columns));
      case Block.Scale scale -> addScale(lines, scale);
      case Block.Choices(List<Block.Choice> choices) -> {
        for (int i = 0; i < choices.size(); i++) {
          addNumbered(lines, i + 1, choices.get(i));
        }
      }
      case Block.Nearest(List<String> themes) -> {
        add(lines, "Nearest themes:", "", UnaryOperator.identity());
        themes.forEach(theme -> addItem(lines, theme));
      }
      case Block.Bullets(List<String> items) -> items.forEach(item -> addItem(lines, item));
    }
    return lines;
  }

  /// Sentence by sentence, and a line where the bar is.
  private void addScale(List<String> lines, Block.Scale scale) {
    boolean above = true;
    for (Block.Weighed weighed : scale.weighed()) {
      if (above && weighed.score() < scale.bar()) {
        addBar(lines, scale.bar());
        above = false;
      }
      String gauge = Gauge.of(weighed.score(), scale.bar());
      lines.add(
          INDENT
              + style.name(gauge)
              + "  %.2f  ".formatted(weighed.score())
              + weighed.outcome(scale.bar()));
      addWeighed(lines, weighed.cited(), weighed.shown() ? UnaryOperator.identity() : style::faint);
      lines.add("");
    }
    if (above) {
      addBar(lines, scale.bar());
    }
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
  }

  private void addWeighed(List<String> lines, Block.Cited cited, UnaryOperator<String> look) {
    Reference reference = cited.reference();
    switch (cited) {
      case Block.Quotation(String words, Reference ignored) -> {
        add(lines, quoted(words, reference), INDENT, look);
        addByline(lines, reference);
      }
      case Block.Paraphrase(String words, Reference ignored) -> {
        add(lines, paraphraseLabel(reference), INDENT, style::name);
        add(lines, reference.cut().around(words), INDENT, look);
      }
      case Block.Excerpt excerpt -> {
        add(lines, excerpt.label() + ":", INDENT, style::name);
        add(lines, excerpt.reference().cut().around(excerpt.words()), INDENT, look);
      }
      case Block.Cited other -> add(lines, "On record: " + other.words(), INDENT, look);
    }
  }

  private static String quoted(String words, Reference reference) {
    return QuotationMarks.around(reference.cut().around(words));
  }

  private void addBar(List<String> lines, double bar) {
    String text =
        "── the bar, at %.2f: below it only the best is shown, where the record likely answers ──"
            .formatted(bar);
    add(lines, text, INDENT, style::strong);
    lines.add("");
  }

  private void addByline(List<String> lines, Reference reference) {
    Byline byline = reference.byline();
    if (byline != null) {
      add(lines, "— " + byline.text(), INDENT, style::name);
    }
  }

  private static String marked(Block.InContext context) {
    return (context.before() + " >>" + context.words() + "<< " + context.after()).strip();
  }

  private static String marked(Block.Piece piece) {
    return switch (piece.kind()) {
      case SAME -> piece.text();
      case MISSING -> "{+" + piece.text() + "+}";
      case ADDED -> "[-" + piece.text() + "-]";
    };
  }

  private static String paraphraseLabel(Reference reference) {
    Byline byline = reference.byline();
    if (byline != null) {
      return "According to a summary of what " + byline.text() + ", said:";
    }
    return "According to a summary of the " + reference.kind().word() + ":";
  }

  private void addPlace(List<String> lines, Reference reference) {
    place(reference).forEach(line -> add(lines, line, INDENT + INDENT, style::faint));
  }

  /// Where a citation stands, and its address where it has one.
  private static List<String> place(Reference reference) {
    @Nullable String under = reference.under();
    @Nullable Spot spot = reference.spot();
    String place =
        reference.kind().word()
            + ": "
            + reference.title()
            + (under == null ? "" : " › " + under)
            + (spot == null ? "" : " › " + spot.text());
    Link link = reference.link();
    return link == null ? List.of(place) : List.of(place, link.url());
  }

  /// The line that lists somebody begins with the name where a source is written so.
  private void addNumbered(List<String> lines, int number, Block.Choice choice) {
    add(lines, number + ". " + choice.name(), INDENT, style::name);
    if (!choice.listed().equals(choice.name())) {
      add(lines, "On record: " + choice.listed(), INDENT + INDENT, style::faint);
    }
  }

  private void addItem(List<String> lines, String text) {
    List<String> wrapped = Wrapping.lines(SafeText.of(text), room(INDENT + INDENT));
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add(INDENT + (i == 0 ? "- " : INDENT) + wrapped.get(i));
    }
  }

  private void add(List<String> lines, String text, String indent, UnaryOperator<String> look) {
    for (String line : Wrapping.lines(SafeText.of(text), room(indent))) {
      lines.add(indent + look.apply(line));
    }
  }

  private int room(String indent) {
    return width == 0 ? 0 : Math.max(20, width - indent.length());
  }
}
