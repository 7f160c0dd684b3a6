package org.rostrum.adapter.format.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rostrum.adapter.format.Bounds;
import org.rostrum.adapter.format.Findings;
import org.rostrum.adapter.format.ForeignFrontMatter;
import org.rostrum.adapter.format.Timestamp;
import org.rostrum.core.model.Authorship;

/// Markdown in which each turn begins with a name in bold and a colon, within the bold or behind
/// it: `**Ana Ruiz:** `. A heading is a theme, a paragraph in italics alone the editor's, a block
/// quote what the speaker reads out. Bold before a colon that names nobody (`**Motion:**`), and
/// bold that fills a paragraph, end what was said.
final class BoldLayout implements TurnLayout {

  private static final int DEEPEST = 50;
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:\\*\\*|__)(?:[QA][.:]?(?:\\*\\*|__)|([^*_\\n"
              + "]{1,80}?)(?::\\s*(?:\\*\\*|__)|(?:\\*\\*|__)(?:\\s*[*_]?[(\\[][^()\\[\\]:\\n"
              + "]{0,60}[)\\]][*_]?|[^*_:\\n]{0,60}(?:\\*\\*|__)?):)).*");
  private static final Pattern BEHIND =
      Pattern.compile("^\\s*([(\\[][^()\\[\\]]{0,60}[)\\]])?\\s*:(?:\\s+|$)");
  private static final Pattern ANSWERING = Pattern.compile("[QA][.:]?");
  private static final Pattern TIMED =
      Pattern.compile("\\s*[(\\[]?(" + Timestamp.SHAPE + ")[)\\]]?\\s*$");
  private static final Pattern CLOCK =
      Pattern.compile("(?i)[(\\[]?(\\d{1,2})[.:](\\d{2})\\s*([ap])\\.?\\s?m\\.?[)\\]]?");

  /// How a sentence begins that goes on behind the colon: `The point is: we pay`.
  private static final Pattern UNFINISHED = Pattern.compile("(?i)\\b(?:is|are|was|were|be)\\s*$");

  private static final String QUOTING = "\"“‘'«„";

  @Override
  public double fits(String text) {
    long labelled =
        text.lines()
            .map(LABELLED::matcher)
            .filter(Matcher::matches)
            .filter(
                line ->
                    line.group(1) == null
                        || isLabel(TIMED.matcher(line.group(1)).replaceFirst("").strip()))
            .count();
    return labelled < 2 ? 0 : 1;
  }

  @Override
  public Preface read(String text, Talk talk, Findings findings) {
    Reading reading = new Reading(talk, findings, names(text));
    Bounds.checkTags(text);
    Optional<ForeignFrontMatter> front = ForeignFrontMatter.of(text);
    PARSER.parse(front.map(ForeignFrontMatter::body).orElse(text)).accept(reading);
    List<String> preface = new ArrayList<>();
    front.map(ForeignFrontMatter::title).ifPresent(preface::add);
    front.map(ForeignFrontMatter::date).ifPresent(preface::add);
    preface.addAll(reading.preface);
    return new Preface(preface);
  }

  /// How often each name begins a line in bold.
  private static Map<String, Long> names(String text) {
    return text.lines()
        .map(LABELLED::matcher)
        .filter(line -> line.matches() && line.group(1) != null)
        .map(line -> TIMED.matcher(line.group(1)).replaceFirst("").strip())
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }

  private static boolean isLabel(String bold) {
    TranscriptLabel.Shape shape = TranscriptLabel.shape(bold);
    return ANSWERING.matcher(bold).matches()
        || shape == TranscriptLabel.Shape.LABEL
        || shape == TranscriptLabel.Shape.WORD;
  }

  /// A line of a paragraph.
  private static final class Inline extends AbstractVisitor {

    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private final List<@Nullable String> bold = new ArrayList<>();

    static Inline of(Node block) {
      Inline inline = new Inline();
      inline.bold.add(null);
      inline.visitChildren(block);
      return inline;
    }

    String text() {
      return String.join("\n", lines).strip();
    }

    @Override
    public void visit(Text text) {
      lines.getLast().append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      lines.getLast().append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      next();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      next();
    }

    @Override
    public void visit(Image image) {
      // a picture holds no words that were said
    }

    @Override
    public void visit(StrongEmphasis strong) {
      StringBuilder line = lines.getLast();
      boolean first = line.toString().isBlank();
      int start = line.length();
      visitChildren(strong);
      if (first && line == lines.getLast()) {
        bold.set(bold.size() - 1, line.substring(start).strip());
      }
    }

    private void next() {
      lines.add(new StringBuilder());
      bold.add(null);
    }
  }

  private static final class Reading extends AbstractVisitor {

    private final Talk talk;
    private final Findings findings;
    private final Map<String, Long> names;
    private final List<String> preface = new ArrayList<>();
    private final Labels labels = Labels.of(List.of());
    private boolean begun;
    private boolean quoted;

    Reading(Talk talk, Findings findings, Map<String, Long> names) {
      this.talk = talk;
      this.findings = findings;
      this.names = names;
    }

    @Override
    public void visit(Heading heading) {
      String text = Inline.of(heading).text().replace('\n', ' ');
      if (!begun && heading.getLevel() == 1) {
        preface.addFirst(text);
      } else if (!text.isEmpty()) {
        talk.theme(text);
        talk.nobody();
      }
    }

    @Override
    public void visit(ThematicBreak rule) {
      talk.nobody();
    }

    @Override
    public void visit(BlockQuote quote) {
      boolean outer = quoted;
      quoted = true;
      visitChildren(quote);
      quoted = outer;
    }

    @Override
    public void visit(Paragraph paragraph) {
      List<SourceSpan> spans = paragraph.getSourceSpans();
      int first = spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
      Inline inline = Inline.of(paragraph);
      Optional<Timestamp> time = Timestamp.of(inline.text());
      if (isEditors(paragraph)) {
        clock(inline.text()).ifPresent(talk::time);
      } else if (time.isPresent()) {
        talk.time(time.get().toString());
      } else if (begun && !quoted && isBoldAlone(paragraph) && !inline.text().contains(":")) {
        talk.nobody();
        talk.words(inline.text().replace('\n', ' '), first);
      } else if (quoted) {
        readOut(inline.text().replace('\n', ' '), first);
      } else {
        addLines(inline, first);
      }
      talk.paragraph();
    }

    private void readOut(String text, int line) {
      if (begun && !text.isEmpty()) {
        talk.words(QUOTING.indexOf(text.charAt(0)) >= 0 ? text : "“" + text + "”", line);
      }
    }

    private void addLines(Inline inline, int first) {
      StringBuilder open = new StringBuilder();
      int openLine = first;
      boolean labelled = false;
      for (int i = 0; i < inline.lines.size(); i++) {
        String line = inline.lines.get(i).toString().strip();
        Optional<Labels.Beginning> beginning = beginning(line, inline.bold.get(i));
        if (beginning.isPresent()) {
          close(open, openLine, labelled);
          labelled = true;
          begin(beginning.get(), first + i);
          line = beginning.get().rest();
          openLine = first + i;
        }
        if (!begun) {
          preface.add(line);
        } else {
          open.append(open.isEmpty() ? "" : "\n").append(line);
        }
      }
      close(open, openLine, labelled);
    }

    private void close(StringBuilder open, int line, boolean labelled) {
      String text = open.toString();
      open.setLength(0);
      if (text.isBlank() || Preface.isNotice(text)) {
        return;
      }
      if (labelled) {
        talk.block(text, labels, line);
      } else {
        talk.goOn(text, labels, line);
      }
    }

    private void begin(Labels.Beginning beginning, int line) {
      begun = true;
      Matcher timed = TIMED.matcher(beginning.label());
      String label =
          timed.find() ? beginning.label().substring(0, timed.start()) : beginning.label();
      if (timed.reset().find()) {
        Timestamp.of(timed.group(1)).ifPresent(time -> talk.time(time.toString()));
      }
      if (ANSWERING.matcher(label).matches()) {
        talk.nobody();
      } else if (beginning.certain()) {
        talk.turn(label);
      } else {
        talk.nobody();
        findings.warn(
            line,
            Findings.shown(label)
                + " may be somebody's name or not: what follows is credited to nobody",
            "write the whole name of whoever speaks there");
      }
    }

    private Optional<Labels.Beginning> beginning(String line, @Nullable String bold) {
      if (bold == null || bold.isEmpty() || !line.startsWith(bold)) {
        return Optional.empty();
      }
      String behind = line.substring(bold.length());
      Matcher colon = BEHIND.matcher(behind);
      boolean within = bold.endsWith(":");
      String label = within ? bold.substring(0, bold.length() - 1).strip() : bold;
      if (ANSWERING.matcher(bold).matches()) {
        return Optional.of(new Labels.Beginning(label, behind.strip(), true));
      }
      if (!within && !colon.find()) {
        return Optional.empty();
      }
      String rest = within ? behind.strip() : behind.substring(colon.end()).strip();
      String beside = within || colon.group(1) == null ? "" : " " + colon.group(1);
      String named = TIMED.matcher(label).replaceFirst("");
      return switch (TranscriptLabel.shape(named)) {
        case LABEL -> Optional.of(new Labels.Beginning(label + reading(beside), rest, true));
        case WORD ->
            Optional.of(
                new Labels.Beginning(label + reading(beside), rest, isKnown(named.strip())));
        case DOUBT -> Optional.of(new Labels.Beginning(label, rest, false));
        case TEXT ->
            begun && !quoted && !UNFINISHED.matcher(named).find()
                ? Optional.of(new Labels.Beginning(label, rest, false))
                : Optional.empty();
      };
    }

    /// What stands beside a name, where it says that what follows is read out.
    private static String reading(String beside) {
      return TranscriptLabel.authorship(beside) == Authorship.OWN ? "" : beside;
    }

    /// Whether one word is somebody's name: it recurs, or is part of a name of several words.
    private boolean isKnown(String word) {
      return names.getOrDefault(word, 0L) > 1
          || names.keySet().stream().anyMatch(full -> TranscriptLabel.mayMean(word, full));
    }

    /// Whether a paragraph is in bold throughout.
    private static boolean isBoldAlone(Paragraph paragraph) {
      Node only = paragraph.getFirstChild();
      return only instanceof StrongEmphasis && only.getNext() == null;
    }

    /// Whether a paragraph is in italics throughout.
    private static boolean isEditors(Paragraph paragraph) {
      boolean italics = paragraph.getFirstChild() != null;
      for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
        italics &=
            node instanceof Emphasis
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak;
      }
      return italics;
    }

    /// A time of the clock as `10:30`.
    private static Optional<String> clock(String text) {
      Matcher clock = CLOCK.matcher(text.strip());
      if (!clock.matches()) {
        return Optional.empty();
      }
      int hour = Integer.parseInt(clock.group(1)) % 12;
      boolean afternoon = clock.group(3).equalsIgnoreCase("p");
      return Optional.of(
          String.format(Locale.ROOT, "%02d:%s", afternoon ? hour + 12 : hour, clock.group(2)));
    }
  }
}
