package org.rostrum.adapter.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rostrum.core.reply.Block;
import org.rostrum.core.reply.Byline;
import org.rostrum.core.reply.Gauge;
import org.rostrum.core.reply.QuotationMarks;
import org.rostrum.core.reply.Reference;

/// The blocks of one reply as parts, in order. A block becomes several parts only where it is
/// larger than a page. Quotation marks stand around remarks alone.
final class BlockParts {

  /// Room left on a page for the sentence that announces what was cut into portions.
  private static final int FOR_A_LEAD = 250;

  private final int room;
  private final OwnParts own;
  private int places = 0;
  private boolean afterColumns = false;

  /// Those so far, which may say in full who is quoted below them.
  private final List<String> headings = new ArrayList<>();

  /// @param room the characters that a page holds besides its header and footer
  /// @param emphatic whether what announces words must not be missed
  BlockParts(int room, boolean emphatic) {
    this.room = room;
    this.own = new OwnParts(room - 3, emphatic);
  }

  /// The parts of the next block. Blank ones have none.
  List<Part> of(Block block) {
    return switch (block) {
      case Block.Lead(String text) -> own.lead(text);
      case Block.Prose(String text) -> own.prose(text);
      case Block.Heading(String text) -> {
        headings.add(text);
        yield own.heading(text);
      }
      case Block.Note(String text) -> note(text);
      case Block.Choices(List<Block.Choice> choices) ->
          own.list("", choices.stream().map(c -> c.name() + "\n" + c.listed()).toList());
      case Block.Nearest(List<String> themes) -> own.list("-# Nearest themes\n", themes);
      case Block.Bullets(List<String> items) -> own.list("", items);
      case Block.Quotation(String words, Reference reference) -> quotation(words, reference);
      case Block.Excerpt excerpt -> {
        Label label = new Label("**" + SourceLine.clipped(excerpt.label()) + "**", "");
        yield cited(
            PartKind.REPORT,
            excerpt.words(),
            excerpt.reference(),
            label,
            text -> "> " + Markdown.line(text),
            true);
      }
      case Block.Paraphrase(String words, Reference reference) -> {
        Label label = new Label("*" + SourceLine.paraphraseLabel(reference) + "*", "");
        yield cited(PartKind.SUMMARY, words, reference, label, Markdown::line, true);
      }
      case Block.Entry(String words, Reference reference) ->
          cited(
              PartKind.RECORD,
              words,
              reference,
              new Label("", ""),
              text -> "**On record:** " + Markdown.line(text),
              false);
      case Block.InContext context -> inContext(context);
      case Block.Differences differences -> {
        places++;
        yield Differences.of(differences, room);
      }
      case Block.Columns(List<Block.Column> columns) -> columns(columns);
      case Block.Scale scale ->
          scale.weighed().stream().flatMap(each -> weighed(each, scale.bar()).stream()).toList();
    };
  }

  /// A gauge above the words.
  private List<Part> weighed(Block.Weighed weighed, double bar) {
    Block.Cited cited = weighed.cited();
    String gauge =
        "%s **%.2f** · %s"
            .formatted(Gauge.of(weighed.score(), bar), weighed.score(), weighed.outcome(bar));
    return switch (cited) {
      case Block.Quotation(String words, Reference reference) ->
          cited(
              PartKind.REMARK,
              words,
              reference,
              new Label(gauge, ""),
              text -> "> " + Markdown.line(QuotationMarks.around(text)),
              false);
      case Block.Paraphrase(String words, Reference reference) -> {
        Label label = new Label(gauge + "\n*" + SourceLine.paraphraseLabel(reference) + "*", "");
        yield cited(PartKind.SUMMARY, words, reference, label, Markdown::line, false);
      }
      case Block.Excerpt excerpt -> {
        Label label = new Label(gauge + "\n**" + SourceLine.clipped(excerpt.label()) + "**", "");
        yield cited(
            PartKind.REPORT,
            excerpt.words(),
            excerpt.reference(),
            label,
            text -> "> " + Markdown.line(text),
            false);
      }
      case Block.Cited other ->
          cited(
              PartKind.RECORD,
              other.words(),
              other.reference(),
              new Label(gauge, ""),
              text -> "**On record:** " + Markdown.line(text),
              false);
    };
  }

  /// The words bold between those around them; where they do not fit together, all alike.
  private List<Part> inContext(Block.InContext context) {
    Reference reference = context.reference();
    String whole = context.before() + " " + context.words() + " " + context.after();
    String marks = QuotationMarks.around(whole);
    String marked =
        Markdown.line(context.before())
            + " **"
            + Markdown.line(context.words())
            + "** "
            + Markdown.line(context.after());
    String text =
        "> "
            + marks.charAt(0)
            + reference.cut().around(marked.strip())
            + marks.charAt(marks.length() - 1);
    String credit = SourceLine.byline(reference) + "\n" + SourceLine.of(reference);
    if (text.length() + credit.length() >= room || Markdown.oneLine(context.words()).isEmpty()) {
      return quotation(whole, reference);
    }
    return List.of(Part.cited(PartKind.REMARK, text, credit, places++));
  }

  private List<Part> note(String text) {
    return afterColumns
        ? own.note(text).stream().map(part -> Part.closing("-# " + part.text())).toList()
        : own.note(text);
  }

  private List<Part> columns(List<Block.Column> columns) {
    List<Part> parts = columns.stream().flatMap(column -> column(column).stream()).toList();
    afterColumns = true;
    return parts;
  }

  private List<Part> column(Block.Column column) {
    Byline byline = column.byline();
    headings.add(byline.text());
    List<Part> parts = new ArrayList<>();
    parts.add(Part.opening(SourceLine.heading(byline)));
    column.cited().forEach(cited -> parts.addAll(of(cited)));
    parts.addAll(own.note(column.note()));
    return parts;
  }

  /// What stands above and below cited words, besides their source.
  private record Label(String above, String below) {}

  private List<Part> quotation(String words, Reference reference) {
    String marks = QuotationMarks.around(words);
    String opening = marks.substring(0, 1);
    String closing = marks.substring(marks.length() - 1);
    return cited(
        PartKind.REMARK,
        words,
        reference,
        new Label("", introduced(reference) ? "" : SourceLine.byline(reference)),
        text -> "> " + opening + Markdown.line(text) + closing,
        true);
  }

  /// Whether a heading above says who it is, with role and organisation.
  private boolean introduced(Reference reference) {
    Byline byline = reference.byline();
    return byline != null
        && headings.stream().anyMatch(heading -> heading.startsWith(byline.text()));
  }

  private List<Part> cited(
      PartKind kind,
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
    whole = reference.cut().around(whole);
    Integer context = hasContext ? (Integer) place : null;
    Part one = part(kind, label, look.apply(whole), reference, "", "", context);
    if (one.length() <= room) {
      return List.of(one);
    }
    int around = part(kind, label, "", reference, " (continued)", " · continues", context).length();
    List<String> portions =
        Portions.of(whole, text -> look.apply(text).length(), room - around - FOR_A_LEAD);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < portions.size(); i++) {
      parts.add(
          part(
              kind,
              label,
              look.apply(portions.get(i)),
              reference,
              i == 0 ? "" : " (continued)",
              i == portions.size() - 1 ? "" : " · continues",
              i == 0 ? context : null));
    }
    return parts;
  }

  private static Part part(
      PartKind kind,
      Label label,
      String words,
      Reference reference,
      String continued,
      String continues,
      @Nullable Integer context) {
    boolean above = !label.above().isEmpty();
    String text = above ? label.above() + continued + "\n" + words : words;
    boolean named = kind == PartKind.REMARK && label.below().isEmpty();
    String source = named ? SourceLine.withName(reference) : SourceLine.of(reference);
    return Part.cited(
        kind, text, credit(label.below(), source, above ? "" : continued, continues), context);
  }

  private static String credit(String byline, String source, String continued, String continues) {
    return (byline.isEmpty() ? source + continued : byline + continued + "\n" + source) + continues;
  }
}
