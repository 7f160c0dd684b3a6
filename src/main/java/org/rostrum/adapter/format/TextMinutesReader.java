package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads minutes as plain text, as councils and boards keep them: they call themselves so at their
/// head, list who was there, and begin with a name and a colon what somebody said. What has no name
/// is nobody's.
public final class TextMinutesReader implements SourceReader {

  private static final double CALLED_SO = 0.8;
  private static final int HEAD = 12;
  private static final int LONGEST_HEADING = 90;
  private static final int FEWEST_LABELS = 2;

  private static final Pattern CALLED =
      Pattern.compile("(?i).*\\bminutes\\b(?! of (?:oral )?evidence).*");
  private static final Pattern WORD_FOR_WORD =
      Pattern.compile("(?i)(?!.*\\bno[tn]?\\b).*\\b(?:verbatim|transcript|oral evidence)\\b.*");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?i)(?:item |minute )?\\p{L}{0,4}[./]?\\d{1,4}(?:[./]\\d{1,4})*[.)]?\\s+(?=\\p{Lu}).*");
  private static final Pattern FURNITURE =
      Pattern.compile("(?i)\\W*(?:page )?\\d{1,4}(?: of \\d{1,4})?\\W*|[-=_*~\\s.]{3,}");
  private static final Pattern ENDED = Pattern.compile("[.?!:;,]$");

  @Override
  public String format() {
    return "minutes as text";
  }

  @Override
  public boolean decodes() {
    return true;
  }

  @Override
  public double claims(SourceFile file) {
    String text = EncodedText.of(file).map(SourceFile::text).orElse("");
    String start = text.stripLeading();
    if (start.startsWith("{")
        || start.startsWith("<")
        || start.startsWith("---")
        || !areCalledSo(text)) {
      return 0;
    }
    List<MarkdownBlock> blocks = blocks(text);
    return MarkdownMinutes.labels(blocks) >= FEWEST_LABELS || listsPeople(blocks) ? CALLED_SO : 0;
  }

  /// Whether a text calls itself minutes at its head, and no record word for word.
  public static boolean areCalledSo(String text) {
    List<String> head = text.lines().filter(line -> !line.isBlank()).limit(HEAD).toList();
    return head.stream()
            .anyMatch(line -> line.length() < 2 * LONGEST_HEADING && CALLED.matcher(line).matches())
        && head.stream().noneMatch(WORD_FOR_WORD.asMatchPredicate());
  }

  private static boolean listsPeople(List<MarkdownBlock> blocks) {
    Attendance attendance = new Attendance();
    return blocks.stream()
        .flatMap(block -> MarkdownMinutes.lines(block).stream())
        .anyMatch(line -> !attendance.line(line).isEmpty());
  }

  @Override
  public Read read(SourceFile encoded) {
    SourceFile file = EncodedText.of(encoded).orElse(encoded);
    Findings findings = new Findings(file.name());
    return PlainMarkdownReader.isTooLong(file, findings)
        ? findings.failed()
        : new MarkdownMinutes(file, blocks(file.text()), findings).read();
  }

  /// Paragraphs, and lines that head what follows: the first of all, and others that bear a number
  /// or stand in capitals.
  private static List<MarkdownBlock> blocks(String text) {
    List<MarkdownBlock> blocks = new ArrayList<>();
    List<MarkdownBlock.PlainLine> open = new ArrayList<>();
    int number = 0;
    for (String written : (Iterable<String>) () -> text.lines().iterator()) {
      Patience.check();
      number++;
      String line = OneLine.of(written);
      boolean heading = isHeading(line, open) && !(blocks.isEmpty() && !open.isEmpty());
      if (line.isEmpty() || heading) {
        close(open, blocks);
      }
      if (heading) {
        blocks.add(new MarkdownBlock.Heading(blocks.isEmpty() ? 1 : 2, line, number));
      } else if (!line.isEmpty() && !FURNITURE.matcher(line).matches()) {
        open.add(new MarkdownBlock.PlainLine(number, line, false));
      }
    }
    close(open, blocks);
    return blocks;
  }

  private static void close(List<MarkdownBlock.PlainLine> open, List<MarkdownBlock> blocks) {
    if (!open.isEmpty()) {
      MarkdownBlock.Paragraph paragraph = new MarkdownBlock.Paragraph(open, 0, false);
      blocks.add(
          blocks.isEmpty()
              ? new MarkdownBlock.Heading(1, paragraph.text(), paragraph.line())
              : paragraph);
      open.clear();
    }
  }

  private static boolean isHeading(String line, List<MarkdownBlock.PlainLine> above) {
    boolean capitals =
        line.equals(line.toUpperCase(Locale.ROOT))
            && line.codePoints().filter(Character::isLetter).count() > 3;
    return line.length() <= LONGEST_HEADING
        && !ENDED.matcher(line).find()
        && (capitals || !line.contains(": "))
        && ((capitals && above.isEmpty()) || ITEM.matcher(line).matches());
  }
}
