package org.rostrum.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.core.corpus.Patience;
import org.rostrum.core.corpus.Read;
import org.rostrum.core.corpus.SourceFile;
import org.rostrum.core.corpus.SourceReader;

/// Reads Markdown without front matter: minutes, where lines begin with names and colons, or else a
/// report. The first heading is the title.
///
/// Marks that governments' and wikis' dialects add (kramdown's attributes, GOV.UK's `$CTA`,
/// footnotes, abbreviations, tables, code) are no text. Front matter that does not say what kind of
/// file it is, as tools write it, gives title and date alone.
public final class PlainMarkdownReader implements SourceReader {

  /// The most characters of a file: a report of more than a thousand pages.
  private static final int LONGEST = 8_000_000;

  private static final int LONGEST_SIGNATURE = 4;
  private static final double LIKELY = 0.6;
  private static final double WITH_FRONT_MATTER = 0.9;
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern UNDERLINED = Pattern.compile("(?m)^\\S.*\\R={3,}\\s*$");
  private static final Pattern UNDERLINED_ANY =
      Pattern.compile("(?m)^[^\\s>|-].*\\R(?:={3,}|-{3,})\\s*$");
  private static final Pattern BOLD_TURN =
      Pattern.compile(
          "(?m)^\\*\\*[^*\\n]{1,80}(?::\\*\\*|\\*\\*(?: \\([^)]*\\))?(?:\\*\\*)?\\s*:)");

  /// A line of the body that begins as somebody's words may.
  private static final Pattern LABELLED = Pattern.compile("(?m)^\\p{Lu}[^:\\n]{1,60}: +\\S");

  private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}\\p{L}+ [\\p{N}.]{1,6}");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{[:#.][^}\\n]*}");
  private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\]\\n]*]:.*$");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\n]*]");
  private static final Pattern NOTE = Pattern.compile("^\\[\\^[^\\]]*]:.*");
  private static final Pattern RAISED =
      Pattern.compile("(?<![\\w^])\\^(?=\\S)|(?<=\\S)\\^(?![\\w^])");
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "^\\s*(?:[-*]"
              + " )?(?:(?:\\[[^\\]]*]\\([^)]*\\)[\\s|·]*)+|\\[(?:Image|InlineAttachment|Attachment):[^\\]]*]|\\{\\w+}|[©].*|\\[?\\[_?TOC_?]]?|(?:Table|Figure):"
              + " .*|\\*{1,2}(?i:figure|table|chart|map|photo|image)"
              + " [\\p{N}.]+[.:]?\\*{0,2}[.:]?\\*{0,2}\\s.*"
              + "|[*_]{1,2}(?i:sources?|notes?):?[*_]{1,2}:?\\s.*|(?i:[*_](?:figure|table|chart|box|source|photo(?:graph)?|image|credit|caption|map)\\b.*[*_]))\\s*$");
  private static final Pattern PAGE_FOOT =
      Pattern.compile("^[^|]{3,100} \\| (?:[Pp]age )?\\d{1,4}$");
  private static final Pattern STEP = Pattern.compile("^s\\d{1,2}\\.\\s+");
  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("^\\d{1,3}\\\\\\.\\s+");
  private static final Pattern RAISED_NUMBER = Pattern.compile("<sup>\\W*\\d{1,3}\\W*</sup>");
  private static final Pattern WARNING = Pattern.compile("^%(.+)%\\s*$");
  private static final Pattern BOLD_LINE = Pattern.compile("^\\*\\*([^*]+)\\*\\*\\s*$");
  private static final Pattern SLANTED_LINE = Pattern.compile("^\\*[^*\\s].*\\*\\s*$");
  private static final Pattern DATE_LINE =
      Pattern.compile("^\\**(?:\\p{L}+,? )?\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}\\**$");
  private static final Pattern BESIDE = Pattern.compile("\\s*\\$(?:C|A|D|CTA)\\s*");
  private static final Pattern MARK = Pattern.compile("\\s*\\$[A-Z]{1,4}\\s*");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i).*(?:date|published|updated|issued).*");
  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--(?s:.*?)(?:-->|\\z)|\\{%-?\\s*comment\\b(?s:.*?)\\{%-?\\s*endcomment\\s*-?%}");

  /// What a generator of pages puts something in for.
  private static final Pattern TEMPLATE = Pattern.compile("\\{%.*?%}|\\{\\{.*?}}");

  private static final Pattern STRUCK = Pattern.compile("~~(?=\\S).+?~~\\s?");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
  private static final Pattern TASK = Pattern.compile("^(\\s*(?:[-*+]|\\d+\\.) )\\[[ xX]] ");
  private static final Pattern AROUND = Pattern.compile("^@(.+)@\\s*$");

  /// The line of a container whose text is the file's.
  private static final Pattern CONTAINER =
      Pattern.compile("(?i)^\\s*</?(?:div|section|article|details|center|main)\\b[^<>]*>\\s*$");

  private static final Pattern CONTENTS = Pattern.compile("^\\{:\\s*\\.?toc\\b.*}\\s*$");

  @Override
  public String format() {
    return "Markdown";
  }

  @Override
  public double claims(SourceFile file) {
    String text = file.text();
    boolean frontMatter = FrontMatter.opens(text);
    boolean ours =
        frontMatter && (FrontMatter.hasKey(text, "kind") || FrontMatter.hasKey(text, "speakers"));
    boolean open =
        frontMatter && text.lines().skip(1).noneMatch(line -> line.strip().equals("---"));
    boolean markdown = file.extension().matches("md|markdown");
    boolean headed =
        HEADING.matcher(text).find()
            || (markdown || frontMatter ? UNDERLINED_ANY : UNDERLINED).matcher(text).find();
    boolean talk = hasBoldTurns(text) && !TextMinutesReader.areCalledSo(text);
    boolean document = headed || (frontMatter && !LABELLED.matcher(text).find());
    if (ours || open || !document || talk) {
      return 0;
    }
    if (MarkdownMinutes.listsAbbreviations(text)) {
      return 1;
    }
    return frontMatter ? WITH_FRONT_MATTER : LIKELY;
  }

  /// Whether a text has a table of those present with what stands for each name.
  public static boolean listsAbbreviations(String text) {
    return MarkdownMinutes.listsAbbreviations(text);
  }

  /// Whether bold names begin paragraphs, besides those that head a list of who was present.
  private static boolean hasBoldTurns(String text) {
    return BOLD_TURN
        .matcher(text)
        .results()
        .map(turn -> turn.group().replaceAll("[*:]|\\([^)]*\\)", "").strip())
        .anyMatch(label -> !MarkdownMinutes.isNoName(label) && !isNumbered(label));
  }

  /// `Finding 2`, `Box 1.1`: something of a report, and nobody.
  private static boolean isNumbered(String label) {
    return NUMBERED.matcher(label).matches()
        && LabelWords.NO_NAMES.contains(LabelWords.words(label).getFirst());
  }

  @Override
  public Read read(SourceFile file) {
    Findings findings = new Findings(file.name());
    if (isTooLong(file, findings)) {
      return findings.failed();
    }
    List<MarkdownBlock> blocks = MarkdownBody.blocks(plain(file.text()), 1, findings);
    return MarkdownMinutes.areThese(blocks)
        ? new MarkdownMinutes(file, blocks, findings).read()
        : new MarkdownDocument(file, blocks, findings).read();
  }

  /// Whether a file of Markdown is longer than can be read, which is then reported.
  static boolean isTooLong(SourceFile file, Findings findings) {
    if (file.text().length() <= LONGEST
        && file.text().lines().limit(Bounds.MOST_PIECES + 1L).count() <= Bounds.MOST_PIECES) {
      return false;
    }
    findings.problem(
        0,
        "the file has more than "
            + LONGEST / 1_000_000
            + " million characters or "
            + Bounds.MOST_PIECES
            + " lines",
        "divide it, one meeting or one document a file");
    return true;
  }

  /// The text without the marks of dialects, line for line.
  private static String plain(String text) {
    String uncommented =
        COMMENT
            .matcher(withoutFrontMatter(text))
            .replaceAll(comment -> "\n".repeat((int) comment.group().lines().count() - 1));
    List<String> source = List.of(uncommented.split("\n", -1));
    boolean codeIsText = 2 * source.stream().filter(new Fence()).count() > source.size();
    Fence fence = new Fence();
    List<String> lines = new ArrayList<>();
    boolean callToAction = false;
    boolean note = false;
    boolean front = true;
    for (int i = 0; i < source.size(); i++) {
      Patience.check();
      String line = source.get(i);
      boolean mark = MARK.matcher(line).matches();
      callToAction = BESIDE.matcher(line).matches() != callToAction;
      note =
          NOTE.matcher(line).matches()
              || (RAISED_NUMBER.matcher(line).lookingAt())
              || (note && line.matches("\\s{2,}\\S.*"));
      boolean table = line.stripLeading().startsWith("|");
      boolean code = fence.test(line) && !codeIsText;
      front &= !line.startsWith("##");
      boolean imprint =
          front
              && (SLANTED_LINE.matcher(line).matches()
                  || (!bold(line).isEmpty() && !AttributionShape.isSentence(bold(line))));
      boolean contents =
          i + 1 < source.size() && CONTENTS.matcher(source.get(i + 1).strip()).matches();
      boolean none =
          contents || mark || callToAction || note || table || code || imprint || isNoText(line);
      if (line.matches("\\{:[^}]*\\.signature[^}]*}\\s*") || endsSignature(source, i)) {
        for (int k = lines.size() - 1; k >= 0 && !lines.get(k).isBlank(); k--) {
          lines.set(k, "");
        }
      }
      boolean dates = imprint && Dates.first(line).isPresent();
      lines.add(
          none
              ? dates ? "Published " + line.replaceAll("[*_]", "").strip() : ""
              : front && DATE_LINE.matcher(line).matches()
                  ? "Published " + line
                  : unmarked(isHeadOfParagraph(source, i) ? "#### " + bold(line) : line));
    }
    return String.join("\n", lines);
  }

  /// Tells the lines of a block of code.
  private static final class Fence implements Predicate<String> {

    private boolean open;

    @Override
    public boolean test(String line) {
      boolean mark = line.matches("\\s{0,3}(?:```|~~~).*");
      open = mark != open;
      return mark || open;
    }
  }

  /// The text with a heading and a date in place of front matter, which may be of any tool's.
  private static String withoutFrontMatter(String text) {
    if (!FrontMatter.opens(text)) {
      return text;
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int end = 1;
    while (end < lines.size() && !lines.get(end).strip().matches("---|\\.\\.\\.")) {
      end++;
    }
    boolean titled =
        lines.stream().filter(line -> line.startsWith("# ")).count() == 1
            || UNDERLINED.matcher(text).results().count() == 1;
    String title = "";
    String date = "";
    for (int i = 0; i <= Math.min(end, lines.size() - 1); i++) {
      String[] entry = lines.get(i).split(":", 2);
      if (entry.length == 2 && entry[0].strip().equals("title")) {
        title = entry[1].strip().replaceAll("^[\"']|[\"']$", "");
      } else if (entry.length == 2
          && PUBLISHED.matcher(entry[0]).matches()
          && Dates.first(entry[1]).isPresent()) {
        date = Dates.first(entry[1]).get().toString();
      }
      lines.set(i, "");
    }
    lines.set(0, titled || title.isEmpty() ? "" : "# " + title);
    if (!titled && !date.isEmpty() && end > 1) {
      lines.set(1, "Published " + date);
    }
    return String.join("\n", lines);
  }

  private static boolean isNoText(String line) {
    return NO_TEXT.matcher(line).matches()
        || CONTAINER.matcher(line).matches()
        || PAGE_FOOT.matcher(line).matches();
  }

  private static String bold(String line) {
    Matcher bold = BOLD_LINE.matcher(line);
    return bold.matches() ? bold.group(1) : "";
  }

  /// Whether a line in bold stands right above the text that it heads.
  private static boolean isHeadOfParagraph(List<String> lines, int at) {
    boolean first =
        at == 0 || lines.get(at - 1).isBlank() || MARK.matcher(lines.get(at - 1)).matches();
    return first
        && !bold(lines.get(at)).isEmpty()
        && at + 1 < lines.size()
        && AttributionShape.isSentence(lines.get(at + 1));
  }

  /// Whether a paragraph has ended that is a name in bold with an office below it.
  private static boolean endsSignature(List<String> lines, int end) {
    int first = end;
    while (first > 0 && end - first <= LONGEST_SIGNATURE && !lines.get(first - 1).isBlank()) {
      first--;
    }
    return lines.get(end).isBlank()
        && end - first >= 2
        && end - first <= LONGEST_SIGNATURE
        && AttributionShape.isName(bold(lines.get(first)))
        && lines.subList(first + 1, end).stream()
            .noneMatch(line -> AttributionShape.isSentence(line) || line.length() > 80);
  }

  private static String unmarked(String line) {
    String unmarked = ATTRIBUTES.matcher(line).replaceAll("");
    unmarked = TEMPLATE.matcher(unmarked).replaceAll("");
    unmarked = IMAGE.matcher(unmarked).replaceAll("");
    unmarked = STRUCK.matcher(unmarked).replaceAll("");
    unmarked = TASK.matcher(unmarked).replaceFirst("$1");
    unmarked = AROUND.matcher(unmarked).replaceFirst("$1");
    unmarked = ABBREVIATION.matcher(unmarked).replaceAll("");
    unmarked = NOTE_MARK.matcher(unmarked).replaceAll("");
    unmarked = RAISED_NUMBER.matcher(unmarked).replaceAll("");
    unmarked = STEP.matcher(unmarked).replaceFirst("- ");
    unmarked = PARAGRAPH_NUMBER.matcher(unmarked).replaceFirst("");
    unmarked = WARNING.matcher(unmarked).replaceFirst("$1");
    return RAISED.matcher(unmarked).replaceAll("");
  }
}
